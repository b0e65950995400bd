import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { pictureAddress, type StoaError } from '../../shared/model/index.ts';
import { createLog } from '../logging/create-log.ts';
import { standardError } from '../logging/sinks.ts';
import type { XDirectMessages, XPosts } from '../workspace/ports.ts';
import { errorInsteadOfData, toStoaError } from './errors.ts';
import { type RawAnswer, rawAnswer, rawProblem } from './mapping/answer-schema.ts';
import { createAnswerReader, dataOf } from './mapping/read-answer.ts';

/** An answer of X in Stoa's terms, whichever kind of thing it holds. */
export type MappedAnswer = XPosts & {
  readonly messages: XDirectMessages['messages'];
  /** What the answer says instead of data; null when it holds some. */
  readonly error: StoaError | null;
};

/** A bad file or argument, said in one line. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
}

/** Maps the text of an answer; a picture's address is its URL behind `/media/unsigned/`, because only a running Stoa signs. */
export function mapAnswer(text: string): MappedAnswer {
  const body = withoutCover(parseJson(text));
  const answer = rawAnswer.safeParse(body);
  if (!answer.success || !isObject(body) || !answerKeys.some((key) => key in body))
    throw new UnusableFile('is JSON, but not an answer of X (an object with data, includes, meta, errors).');
  const reader = createAnswerReader(
    (_, url) => pictureAddress.parse(`/media/unsigned/${encodeURIComponent(url)}`),
    createLog({ sink: standardError }),
  );
  const data = dataOf(answer.data);
  const having = (field: string) => ({ ...answer.data, data: data.filter((item) => isObject(item) && field in item) });
  const posts = reader.posts('x', { ...answer.data, data: data.filter(isPostLike) });
  return {
    ...posts,
    people: [...reader.people('x', having('username')).people, ...posts.people],
    messages: reader.directMessages('x', having('event_type')).messages,
    error: data.length === 0 && posts.missing.length === 0 ? errorOf(body, answer.data) : null,
  };
}

/** Prints the model of the answer in the file named on the command line; a bad file is one line on standard error and status 2. */
export function main(parameters: readonly string[]): number {
  const [path, ...rest] = parameters;
  if (path === undefined || rest.length > 0) {
    process.stderr.write('Name one file with an answer of X’s API: npm run map -- FILE\n');
    return 2;
  }
  try {
    process.stdout.write(`${JSON.stringify(mapAnswer(readText(path)), null, 2)}\n`);
    return 0;
  } catch (cause) {
    if (!(cause instanceof UnusableFile)) throw cause;
    process.stderr.write(`${path} ${cause.message}\n`);
    return 2;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new UnusableFile(`cannot be read (${reason}).`, { cause });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new UnusableFile('is not JSON.', { cause });
  }
}

/** An answer has at least one of these: X's envelope, or a problem document in place of it. */
const answerKeys = ['data', 'includes', 'meta', 'errors', 'title', 'type', 'detail', 'error'];

/** The answer itself, when it was saved as `payload` beside where it came from. */
function withoutCover(body: unknown): unknown {
  const covered = isObject(body) && 'payload' in body && !answerKeys.some((key) => key in body);
  return covered ? body.payload : body;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Everything that is neither a person nor a message is taken for a post, so that a broken post is reported and not passed over. */
function isPostLike(value: unknown): boolean {
  return !isObject(value) || !('username' in value || 'event_type' in value);
}

/** The answer's status is not in the file: a problem document names it, the oldest error format has a number for rate limits. */
function errorOf(body: unknown, answer: RawAnswer): StoaError | null {
  const [inner] = answer.errors ?? [];
  const whole = rawProblem.safeParse(body);
  const status = (whole.success ? whole.data.status : undefined) ?? (inner?.code === 88 ? 429 : 200);
  const refusal = { status, body, headers: {}, isWrite: false, accountId: null, scopes: [], now: Date.now() };
  if (status !== 200) return toStoaError(refusal);
  const isProblem = whole.success && (whole.data.title ?? whole.data.type) !== undefined;
  return isProblem ? toStoaError({ ...refusal, status: 400 }) : errorInsteadOfData(refusal);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main(process.argv.slice(2));
