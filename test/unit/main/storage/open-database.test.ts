import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { openDatabase } from '../../../../src/main/storage/open-database.ts';
import { sql } from '../../../../src/main/storage/sql.ts';
import { StoaFailure } from '../../../../src/shared/model/index.ts';
import { aLog } from '../../../builders/a-log.ts';
import { fakeClock } from '../../../builders/fake-clock.ts';

const directories: string[] = [];
afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
});

function aDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'stoa-storage-'));
  directories.push(directory);
  return directory;
}

function open(directory: string) {
  return openDatabase({ directory, log: aLog(), clock: fakeClock() });
}

function failure(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof StoaFailure) return error.error;
    throw error;
  }
  return null;
}

const settingRow = z.object({ value: z.string() });

test('what was written is there after closing and opening again', () => {
  const directory = aDirectory();
  const first = open(directory);
  first.db.durably(() => first.db.run(sql`INSERT INTO settings (key, value) VALUES ('a', 'b')`));
  first.close();
  const second = open(directory);
  expect(second.db.get(settingRow, sql`SELECT value FROM settings WHERE key = ${'a'}`)).toEqual({ value: 'b' });
  second.close();
});

test('a data directory has one owner at a time', () => {
  const directory = aDirectory();
  const first = open(directory);
  expect(failure(() => open(directory))).toMatchObject({
    code: 'storage',
    message: `Another copy of Stoa is using ${directory}.`,
  });
  first.close();
  open(directory).close();
});

test('a lock that Stoa did not make is named and left as it is', () => {
  const directory = aDirectory();
  const lock = join(directory, 'stoa.lock');
  writeFileSync(lock, 'this is no lock of Stoa, whoever wrote it here');
  expect(failure(() => open(directory))).toMatchObject({ code: 'storage', message: expect.stringContaining(lock) });
  expect(readFileSync(lock, 'utf8')).toContain('whoever wrote it');
});

test('a damaged file is set aside, a new one made, and a notice tells', () => {
  const directory = aDirectory();
  writeFileSync(join(directory, 'stoa.db'), 'this is not a database, '.repeat(400));
  const opened = open(directory);
  expect(opened.notices.map((notice) => notice.id)).toEqual(['damaged-database']);
  expect(readdirSync(directory)).toContain('stoa.damaged-2026-11-23T09-00-00.db');
  expect(opened.db.run(sql`INSERT INTO settings (key, value) VALUES ('a', 'b')`)).toBe(1);
  opened.close();
});

/** Writes so much that the last pages of the file hold nothing but rows. */
function fill({ db }: ReturnType<typeof open>): void {
  for (let index = 0; index < 300; index += 1)
    db.run(sql`INSERT INTO settings (key, value) VALUES (${`key ${index}`}, ${'v'.repeat(200)})`);
}

function damage(directory: string): void {
  const path = join(directory, 'stoa.db');
  const bytes = readFileSync(path);
  bytes.fill(0x5a, bytes.length - 5 * 4096);
  writeFileSync(path, bytes);
}

/** The directory of a run that kept much and ended as it should. */
function anEndedRun(): string {
  const directory = aDirectory();
  const run = open(directory);
  fill(run);
  run.close();
  return directory;
}

test('damage in the middle of a file that opens is found at once when the last run was killed', async () => {
  const running = open(aDirectory());
  fill(running);
  await running.db.emptyLog();
  const killed = aDirectory();
  cpSync(directories[0] ?? '', killed, { recursive: true });
  running.close();
  damage(killed);
  const opened = open(killed);
  expect(opened.notices.map((notice) => notice.id)).toEqual(['damaged-database']);
  opened.close();
});

test('damage after an ordinary end is found beside those who use the file, and the next start sets it aside', async () => {
  const directory = anEndedRun();
  damage(directory);
  const second = open(directory);
  expect([second.notices, await second.check()]).toEqual([[], false]);
  second.close();
  const third = open(directory);
  expect(third.notices.map((notice) => notice.id)).toEqual(['damaged-database']);
  expect(await third.check()).toBe(true);
  third.close();
});

test('damage that a query meets is enough for the next start to look', () => {
  const directory = anEndedRun();
  damage(directory);
  const second = open(directory);
  expect(failure(() => second.db.all(settingRow, sql`SELECT value FROM settings`))?.message).toBe(
    'The database is damaged.',
  );
  second.close();
  const third = open(directory);
  expect(third.notices.map((notice) => notice.id)).toEqual(['damaged-database']);
  third.close();
});

test('a sound file passes the check, also while it is written to, and closing does not wait for all of it', async () => {
  const directory = anEndedRun();
  const second = open(directory);
  const checked = second.check();
  second.db.run(sql`INSERT INTO settings (key, value) VALUES ('meanwhile', 'written')`);
  expect(await checked).toBe(true);
  second.close();
  const third = open(directory);
  const cut = third.check();
  third.close();
  expect(await cut).toBe(true);
});

test('a file of a newer version is refused and left as it is', () => {
  const directory = aDirectory();
  const newer = new DatabaseSync(join(directory, 'stoa.db'));
  newer.exec('PRAGMA user_version = 9999');
  newer.close();
  expect(failure(() => open(directory))).toMatchObject({
    code: 'storage',
    message: 'This data directory was written by a newer Stoa.',
  });
  expect(readdirSync(directory).filter((name) => name.includes('damaged'))).toEqual([]);
});

test('a directory that cannot be made is named', () => {
  const file = join(aDirectory(), 'a-file');
  writeFileSync(file, '');
  const inside = join(file, 'data');
  expect(failure(() => open(inside))?.message).toContain(inside);
  expect(existsSync(inside)).toBe(false);
});

test('a transaction that throws leaves nothing behind', () => {
  const { db, close } = openDatabase({ directory: null, log: aLog(), clock: fakeClock() });
  expect(() =>
    db.transaction(() => {
      db.run(sql`INSERT INTO settings (key, value) VALUES ('a', 'b')`);
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(db.all(settingRow, sql`SELECT value FROM settings`)).toEqual([]);
  close();
});

test('a row that does not parse is dropped and logged, its neighbours survive', () => {
  const log = aLog();
  const { db, close } = openDatabase({ directory: null, log, clock: fakeClock() });
  db.run(sql`INSERT INTO settings (key, value) VALUES ('a', '1'), ('b', 'x'), ('c', '3')`);
  const numeric = z.object({ value: z.string().regex(/^\d+$/u) });
  expect(db.all(numeric, sql`SELECT value FROM settings ORDER BY key`)).toEqual([{ value: '1' }, { value: '3' }]);
  expect(log.lines).toHaveLength(1);
  close();
});

test.skipIf(process.platform === 'win32')('nobody else on the computer may read what is kept', () => {
  const directory = join(aDirectory(), 'new');
  const opened = open(directory);
  opened.db.run(sql`INSERT INTO settings (key, value) VALUES ('a', 'b')`);
  const modes = [directory, ...['stoa.db', 'stoa.db-wal'].map((name) => join(directory, name))].map(
    (path) => statSync(path).mode & 0o077,
  );
  opened.close();
  expect(modes).toEqual([0, 0, 0]);
});
