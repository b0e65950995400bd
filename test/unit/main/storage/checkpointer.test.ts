import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCheckpointer } from '../../../../src/main/storage/checkpointer.ts';
import { openDatabase } from '../../../../src/main/storage/open-database.ts';
import { sql } from '../../../../src/main/storage/sql.ts';
import { aLog } from '../../../builders/a-log.ts';
import { fakeClock } from '../../../builders/fake-clock.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'stoa-checkpoints-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

test('what is written goes over into the database file while it is open, and closing leaves no log', async () => {
  const clock = fakeClock();
  const { db, close } = openDatabase({ directory, log: aLog(), clock });
  const write = (key: number) => {
    const value = 'x'.repeat(500_000);
    db.transaction(() => db.run(sql`INSERT INTO settings (key, value) VALUES (${String(key)}, ${value})`));
  };
  const size = () => statSync(join(directory, 'stoa.db')).size;

  write(1);
  const before = size();
  await clock.advance(1000);
  write(2);
  await expect.poll(size, { timeout: 10_000 }).toBeGreaterThan(before + 500_000);
  close();
  expect(existsSync(join(directory, 'stoa.db-wal'))).toBe(false);
});

test('the log is emptied beside the writer, also when nothing was written for a while', async () => {
  const { db, close } = openDatabase({ directory, log: aLog(), clock: fakeClock() });
  const log = () => statSync(join(directory, 'stoa.db-wal')).size;
  db.transaction(() => db.run(sql`INSERT INTO settings (key, value) VALUES ('spoken', 'zugzwang')`));
  expect(log()).toBeGreaterThan(0);
  // The database's own would do it on the writer's thread where this one fails.
  const beside = createCheckpointer(join(directory, 'stoa.db'), aLog(), fakeClock());
  expect(await beside.emptyLog()).toBe(true);
  expect(log()).toBe(0);
  beside.close();
  close();
});

test('long work that lets the log be shortened between its turns never makes it long', async () => {
  const { db, close } = openDatabase({ directory, log: aLog(), clock: fakeClock() });
  const value = 'x'.repeat(1_000_000);
  let longest = 0;
  for (let turn = 0; turn < 30; turn += 1) {
    db.transaction(() => db.run(sql`INSERT INTO settings (key, value) VALUES (${String(turn)}, ${value})`));
    longest = Math.max(longest, statSync(join(directory, 'stoa.db-wal')).size);
    await db.shortenLog();
  }
  expect(longest).toBeLessThan(20_000_000);
  close();
});
