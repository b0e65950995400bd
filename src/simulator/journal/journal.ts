import {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../start-error.ts';
import { type JournalEntry, parseEntry } from './entries.ts';

/** The append-only record of everything that did not happen by itself. */
export type Journal = {
  /** What earlier runs wrote, oldest first. */
  readonly entries: readonly JournalEntry[];
  /** Writes the entries as one piece; once it returns they survive a crash, when it throws there is none of them. */
  readonly append: (...entries: readonly JournalEntry[]) => void;
  readonly close: () => void;
};

/**
 * Opens `journal.jsonl` in the data directory. A torn last line (the process died while writing) moves to
 * `journal.torn.jsonl`; any other unreadable line throws StartError, since guessing would rewrite the user's past.
 */
export function openJournal(directory: string): Journal {
  const path = join(directory, 'journal.jsonl');
  const entries = existsSync(path) ? readEntries(path, join(directory, 'journal.torn.jsonl')) : [];
  const file = openForAppending(path);
  let size = fstatSync(file).size;
  return {
    entries,
    append(...added) {
      const lines = Buffer.from(added.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      try {
        writeFileSync(file, lines);
        // What was charged may be lost with the machine's power; what someone wrote may not.
        if (added.some((entry) => entry.kind !== 'charge')) fsyncSync(file);
      } catch (cause) {
        // A disk that fills up takes a part of a line, which would make one unreadable line with the next.
        ftruncateSync(file, size);
        throw cause;
      }
      size += lines.length;
    },
    close: () => closeSync(file),
  };
}

function openForAppending(path: string): number {
  try {
    return openSync(path, 'a');
  } catch (cause) {
    throw new StartError(`Cannot write to ${path}: choose another data directory with --data-dir.`, { cause });
  }
}

function readEntries(path: string, tornPath: string): readonly JournalEntry[] {
  const text = readFileSync(path, 'utf8');
  const complete = text.lastIndexOf('\n') + 1;
  if (complete < text.length) {
    appendFileSync(tornPath, `${text.slice(complete)}\n`);
    truncateSync(path, Buffer.byteLength(text.slice(0, complete)));
  }
  const entries: JournalEntry[] = [];
  for (const [index, line] of text.slice(0, complete).split('\n').entries()) {
    if (line === '') continue;
    const entry = parseEntry(line);
    if (entry === null) {
      throw new StartError(`Line ${index + 1} of ${path} is not readable: move the file away to start a new world.`);
    }
    entries.push(entry);
  }
  return entries;
}
