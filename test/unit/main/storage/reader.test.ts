import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { openDatabase } from '../../../../src/main/storage/open-database.ts';
import { createReader, ReaderEnded } from '../../../../src/main/storage/reader.ts';
import { sql } from '../../../../src/main/storage/sql.ts';
import { aLog } from '../../../builders/a-log.ts';
import { fakeClock } from '../../../builders/fake-clock.ts';
import { turnsServed } from '../../../builders/turns-served.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'stoa-reader-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const open = () => openDatabase({ directory, log: aLog(), clock: fakeClock() });
const countRow = z.object({ count: z.number() });
const slow = sql`WITH RECURSIVE steps (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM steps WHERE n < 1000000)
  SELECT count(*) AS count FROM steps`;

test('others are served while a long query is answered', async () => {
  const { db, close } = open();
  let answer: unknown;
  const served = await turnsServed(async () => {
    answer = await db.allBeside(countRow, slow);
  });
  expect(answer).toEqual([{ count: 1_000_000 }]);
  expect(served).toBeGreaterThan(50);
  close();
});

test('what was just committed is read, and values are bound', async () => {
  const { db, close } = open();
  db.transaction(() => db.run(sql`INSERT INTO settings (key, value) VALUES ('it''s', 'here')`));
  const value = z.object({ value: z.string() });
  expect(await db.allBeside(value, sql`SELECT value FROM settings WHERE key = ${"it's"}`)).toEqual([{ value: 'here' }]);
  close();
});

test('it cannot write, and a query that fails leaves the next one alone', async () => {
  const { db, close } = open();
  await expect(db.allBeside(countRow, sql`DELETE FROM settings`)).rejects.toMatchObject({
    error: { code: 'storage', message: 'The data directory has become read-only.' },
  });
  expect(await db.allBeside(countRow, sql`SELECT 1 AS count`)).toEqual([{ count: 1 }]);
  close();
});

test('closing waits for the query under way, fails those behind it, and leaves no file of its own', async () => {
  const { close } = open();
  const reader = createReader(join(directory, 'stoa.db'), aLog());
  const asked = [slow, slow].map((query) => reader.all(query));
  reader.close();
  for (const one of await Promise.allSettled([...asked, reader.all(slow)]))
    expect(one).toMatchObject({ status: 'rejected', reason: expect.any(ReaderEnded) });
  close();
  expect(existsSync(join(directory, 'stoa.db-wal'))).toBe(false);
});
