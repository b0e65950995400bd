import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { StoaFailure } from '../../shared/model/index.ts';
import { addIndexWords } from './index-words.ts';
import { type Migration, migrations } from './migrations/index.ts';

const versionRow = z.object({ user_version: z.number() });

/** Whether the file has the schema of today. */
export function isUpToDate(connection: DatabaseSync): boolean {
  return versionOf(connection) === migrations.at(-1)?.version;
}

/** Brings the schema up to date, each step in its own transaction; fails with `storage` when a newer Stoa made the file. */
export function migrate(connection: DatabaseSync, steps: readonly Migration[] = migrations): void {
  addIndexWords(connection);
  const current = versionOf(connection);
  const newest = steps.at(-1)?.version ?? 0;
  if (current > newest) {
    throw new StoaFailure({
      code: 'storage',
      message: 'This data directory was written by a newer Stoa.',
      next: 'Start that newer version, or choose another directory with --data-dir.',
    });
  }
  for (const step of steps) {
    if (step.version <= current) continue;
    connection.exec('BEGIN IMMEDIATE');
    try {
      connection.exec(step.text);
      connection.exec(`PRAGMA user_version = ${step.version}`);
      connection.exec('COMMIT');
    } catch (error) {
      if (connection.isTransaction) connection.exec('ROLLBACK');
      throw error;
    }
  }
}

function versionOf(connection: DatabaseSync): number {
  return versionRow.parse(connection.prepare('PRAGMA user_version').get()).user_version;
}
