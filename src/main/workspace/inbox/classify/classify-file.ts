import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { parseJson } from '../../../../shared/text/parse-json.ts';
import { classify } from './classify.ts';

const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().nullish(),
});

/** Labels lines of JSON `{"id","text","lang"?}`: one answer per good line, in order, and one sentence per bad one, with its number from 1; empty lines count but say nothing. */
export function classifyLines(text: string): {
  readonly answers: readonly string[];
  readonly problems: readonly string[];
} {
  const answers: string[] = [];
  const problems: string[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, written] of lines.entries()) {
    if (written.trim() === '') continue;
    // Not JSON is as bad as JSON of another form, and told the same way.
    const mention = line.safeParse(parseJson(written));
    if (!mention.success) {
      problems.push(`Line ${index + 1} is passed over: it is not JSON of the form {"id","text","lang"?}.`);
      continue;
    }
    const { id, text: words, lang } = mention.data;
    answers.push(JSON.stringify({ id, ...classify({ text: words, lang: lang ?? undefined }) }));
  }
  return { answers, problems };
}

/** Prints the label of each mention in the file named on the command line (`-`: standard input); status 1 if a line was bad, 2 if the file was. */
export function main(parameters: readonly string[]): number {
  const [path, ...rest] = parameters;
  if (path === undefined || rest.length > 0) {
    process.stderr.write(
      'Name one file with lines of JSON {"id","text","lang"?}, or - for standard input: npm run classify -- FILE\n',
    );
    return 2;
  }
  const text = readLines(path);
  if (text === undefined) return 2;
  const { answers, problems } = classifyLines(text);
  if (answers.length > 0) process.stdout.write(`${answers.join('\n')}\n`);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  return problems.length > 0 ? 1 : 0;
}

function readLines(path: string): string | undefined {
  try {
    return readFileSync(path === '-' ? process.stdin.fd : path, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    process.stderr.write(`${path} cannot be read (${reason}).\n`);
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main(process.argv.slice(2));
