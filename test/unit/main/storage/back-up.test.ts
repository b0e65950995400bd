import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { compact } from '../../../../src/main/storage/compact.ts';
import { openDatabase } from '../../../../src/main/storage/open-database.ts';
import { writePost } from '../../../../src/main/storage/repositories/posts.ts';
import { sql } from '../../../../src/main/storage/sql.ts';
import { insertAccount, testAccountId } from '../../../builders/a-database.ts';
import { aLog } from '../../../builders/a-log.ts';
import { aPost } from '../../../builders/a-post.ts';
import { fakeClock } from '../../../builders/fake-clock.ts';

function aDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'stoa-back-up-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return directory;
}

/** A database on the disk with `count` posts. */
function aDatabaseOnDisk(count: number, directory = aDirectory()) {
  const opened = openDatabase({ directory, log: aLog(), clock: fakeClock() });
  onTestFinished(opened.close);
  insertAccount(opened.db);
  opened.db.transaction(() => {
    for (let id = 1; id <= count; id += 1) {
      writePost(opened.db, testAccountId, aPost({ id: String(id), text: `Words ${'long '.repeat(60)}` }), 0);
    }
  });
  return { ...opened, directory };
}

function countIn(path: string): number {
  const connection = new DatabaseSync(path, { readOnly: true });
  const row = connection.prepare('SELECT count(*) AS count FROM posts').get();
  connection.close();
  return Number(row?.count);
}

test('a backup is a whole database, also of what is still in the write-ahead log', async () => {
  const { backUp, directory } = aDatabaseOnDisk(500);
  const shares: number[] = [];
  const path = join(directory, 'backups', 'copy.db');
  await backUp(path, (share) => shares.push(share));
  expect(countIn(path)).toBe(500);
  expect(shares).toEqual([...shares].sort((left, right) => left - right));
  expect(shares.length).toBeGreaterThan(0);
});

test('a backup that fails says so in the words of the disk and leaves nothing half done', async () => {
  const { backUp, directory } = aDatabaseOnDisk(5);
  writeFileSync(join(directory, 'backups'), 'a file where a folder should be');
  await expect(backUp(join(directory, 'backups', 'copy.db'), () => undefined)).rejects.toMatchObject({
    error: { code: 'storage' },
  });
  expect(readdirSync(directory).filter((name) => name.includes('unfinished'))).toEqual([]);
});

test('compacting gives room back and empties the write-ahead log', async () => {
  const { db, directory } = aDatabaseOnDisk(2000);
  await compact(db);
  const before = sizesIn(directory);
  db.run(sql`DELETE FROM accounts`);
  await compact(db);
  const after = sizesIn(directory);
  expect(after.db).toBeLessThan(before.db / 2);
  expect(after.log).toBe(0);
});

test('a file made before room could be given back in parts is mended', async () => {
  const directory = aDirectory();
  const old = new DatabaseSync(join(directory, 'stoa.db'));
  old.exec('PRAGMA journal_mode = WAL; CREATE TABLE unrelated (a TEXT); DROP TABLE unrelated');
  old.close();
  const { db } = aDatabaseOnDisk(500, directory);
  await compact(db);
  const connection = new DatabaseSync(join(directory, 'stoa.db'), { readOnly: true });
  onTestFinished(() => connection.close());
  expect({ ...connection.prepare('PRAGMA auto_vacuum').get() }).toEqual({ auto_vacuum: 2 });
});

function sizesIn(directory: string) {
  const size = (name: string) => statSync(join(directory, name), { throwIfNoEntry: false })?.size ?? 0;
  return { db: size('stoa.db'), log: size('stoa.db-wal') };
}
