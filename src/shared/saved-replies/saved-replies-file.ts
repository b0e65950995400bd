import { z } from 'zod';
import { csvLine, type FileProblem, readCsv } from '../text/csv.ts';
import { parseJson } from '../text/parse-json.ts';
import { comparableShortcut } from './comparable-shortcut.ts';
import { type SavedReply, type SavedReplyWords, savedReplyWords } from './saved-reply.ts';

/** What a file of saved replies held, and what in it could not be used; `line` of a problem counts the entries when the file is JSON. */
export type SavedRepliesFile = {
  readonly replies: readonly SavedReplyWords[];
  readonly problems: readonly FileProblem[];
};

type Entry = { readonly line: number; readonly value: unknown };

const header = ['shortcut', 'text'];
const separators = [',', ';', '\t'] as const;
const anyEntries = z.array(z.unknown());

/** Reads saved replies from CSV (shortcut, text; the header may be missing) or from JSON (a list of `{shortcut, text}`); good entries are kept beside bad ones. */
export function readSavedReplies(content: string): SavedRepliesFile {
  const text = content.replace(/^\uFEFF/, '');
  return /^\s*[[{]/.test(text) ? fromJson(text) : fromCsv(text);
}

/** Saved replies as CSV with a header and CRLF, as spreadsheets want it. */
export function savedRepliesAsCsv(replies: readonly SavedReply[]): string {
  const lines = [header, ...replies.map((reply) => [reply.shortcut, reply.text])];
  return lines.map((fields) => `${csvLine(fields)}\r\n`).join('');
}

/** Saved replies as JSON, without ids. */
export function savedRepliesAsJson(replies: readonly SavedReply[]): string {
  return `${JSON.stringify(
    replies.map((reply) => ({ shortcut: reply.shortcut, text: reply.text })),
    null,
    2,
  )}\n`;
}

function fromJson(text: string): SavedRepliesFile {
  const entries = anyEntries.safeParse(parseJson(text));
  if (!entries.success) {
    return {
      replies: [],
      problems: [
        { line: 1, problem: 'The file is no list of saved replies in JSON. Export one from Stoa to see how it looks.' },
      ],
    };
  }
  return keepGood(entries.data.map((value, index) => ({ line: index + 1, value })));
}

function fromCsv(text: string): SavedRepliesFile {
  const separator = separatorOf(text);
  const { records, problems } = readCsv(text, separator);
  const rows = records.filter(({ fields }, index) => index > 0 || !isHeader(fields));
  const wrong = rows
    .filter(({ fields }) => fields.length !== header.length)
    .map(({ line, fields }) => ({
      line,
      problem: `It has ${fields.length} ${fields.length === 1 ? 'field' : 'fields'}, not a shortcut and a text. Put the text in quotation marks.`,
    }));
  const entries = rows
    .filter(({ fields }) => fields.length === header.length)
    .map(({ line, fields: [written = '', reply = ''] }) => ({
      line,
      value: { shortcut: written.trim(), text: reply },
    }));
  const good = keepGood(entries);
  return {
    replies: good.replies,
    problems: [...problems, ...wrong, ...good.problems].toSorted((left, right) => left.line - right.line),
  };
}

/** Spreadsheets of some countries write ";" where others write ",": the header shows which. */
function separatorOf(text: string): string {
  return separators.find((separator) => new RegExp(`^\\s*"?shortcut"?${separator}`, 'i').test(text)) ?? ',';
}

function isHeader(fields: readonly string[]): boolean {
  return fields.map((field) => field.trim().toLowerCase()).join() === header.join();
}

function keepGood(entries: readonly Entry[]): SavedRepliesFile {
  const replies: SavedReplyWords[] = [];
  const problems: FileProblem[] = [];
  const taken = new Set<string>();
  for (const { line, value } of entries) {
    const parsed = savedReplyWords.safeParse(withoutSign(value));
    if (!parsed.success) {
      problems.push({
        line,
        problem: parsed.error.issues[0]?.path.length === 0 ? 'It is no saved reply.' : messageOf(parsed.error),
      });
      continue;
    }
    const key = comparableShortcut(parsed.data.shortcut);
    if (taken.has(key)) problems.push({ line, problem: `The shortcut “${parsed.data.shortcut}” is there already.` });
    else replies.push(parsed.data);
    taken.add(key);
  }
  return { replies, problems };
}

/** People write the shortcut as they type it, with its ";". */
function withoutSign(value: unknown): unknown {
  const written = z.looseObject({ shortcut: z.string() }).safeParse(value);
  return written.success ? { ...written.data, shortcut: written.data.shortcut.replace(/^[;；]/, '') } : value;
}

function messageOf(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue?.code !== 'invalid_type') return issue?.message ?? 'It is no saved reply.';
  return issue.path[0] === 'shortcut' ? 'It has no shortcut.' : 'It has no text.';
}
