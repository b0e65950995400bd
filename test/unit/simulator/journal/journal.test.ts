import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JournalEntry } from '../../../../src/simulator/journal/entries.ts';
import { openJournal } from '../../../../src/simulator/journal/journal.ts';
import { StartError } from '../../../../src/simulator/start-error.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'stoa-journal-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const entries: readonly JournalEntry[] = [
  { kind: 'start', version: 1, at: 1, epoch: 1, seed: 7 },
  { kind: 'message', at: 2, id: '12', from: '1', to: '2', text: 'Grüße 🖋️\nsecond line', pictures: [], via: 'client' },
];

test('what was written is read again, in order', () => {
  const journal = openJournal(directory);
  journal.append(...entries);
  journal.close();
  const again = openJournal(directory);
  again.close();
  expect(again.entries).toEqual(entries);
});

test('a torn last line is set aside, and the next one starts on a line of its own', () => {
  const journal = openJournal(directory);
  journal.append(...entries);
  journal.close();
  appendFileSync(join(directory, 'journal.jsonl'), '{"kind":"message","at":3,"te');
  const torn = openJournal(directory);
  torn.append({ kind: 'speed', at: 4, speed: 0 });
  torn.close();
  const again = openJournal(directory);
  again.close();
  expect(again.entries).toEqual([...entries, { kind: 'speed', at: 4, speed: 0 }]);
  expect(readFileSync(join(directory, 'journal.torn.jsonl'), 'utf8')).toBe('{"kind":"message","at":3,"te\n');
});

test('a damaged line in the middle stops the start and names the line', () => {
  appendFileSync(
    join(directory, 'journal.jsonl'),
    `${JSON.stringify(entries[0])}\n{"kind":"unheard of"}\n${JSON.stringify(entries[1])}\n`,
  );
  expect(() => openJournal(directory)).toThrow(StartError);
  expect(() => openJournal(directory)).toThrow(/Line 2 of/);
});
