import { z } from 'zod';
import { type AccountId, type Instant, instant, type PersonId, personId } from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

const checkRow = z
  .object({
    handle: z.string(),
    state: z.enum(['here', 'taken', 'gone', 'suspended', 'hidden']),
    person_id: personId.nullable(),
    checked_at: instant,
  })
  .transform((row) => ({
    handle: row.handle,
    state: row.state,
    personId: row.person_id,
    checkedAt: row.checked_at,
  }));

/** What X said of a handle when it was asked last; `personId` is who had it last, as far as known. */
export type HandleCheck = z.infer<typeof checkRow>;

const seenRow = z.object({ handle: z.string(), fetched_at: instant });

/** What X said of those among `handles` (without @, any case) that it was asked about. */
export function readHandleChecks(
  db: ReadableDatabase,
  accountId: AccountId,
  handles: readonly string[],
): readonly HandleCheck[] {
  return db.all(
    checkRow,
    sql`SELECT handle, state, person_id, checked_at FROM handle_checks WHERE account_id = ${accountId}
      AND handle IN (SELECT value FROM json_each(${JSON.stringify(handles)}))`,
  );
}

/** When those among `handles` were last brought by anything that was read, by handle in lower case. */
export function readHandlesSeen(
  db: ReadableDatabase,
  accountId: AccountId,
  handles: readonly string[],
): ReadonlyMap<string, Instant> {
  const rows = db.all(
    seenRow,
    sql`SELECT handle, max(fetched_at) AS fetched_at FROM people WHERE account_id = ${accountId}
      AND handle IN (SELECT value FROM json_each(${JSON.stringify(handles)})) GROUP BY handle`,
  );
  return new Map(rows.map((row) => [row.handle.toLowerCase(), row.fetched_at]));
}

/** Keeps what X said of a handle; who had it last stays known. */
export function writeHandleCheck(
  db: Database,
  accountId: AccountId,
  check: Omit<HandleCheck, 'personId'> & { readonly personId: PersonId | null },
): void {
  db.run(
    sql`INSERT INTO handle_checks (account_id, handle, state, person_id, checked_at)
      VALUES (${accountId}, ${check.handle}, ${check.state}, ${check.personId}, ${check.checkedAt})
      ON CONFLICT (account_id, handle) DO UPDATE SET state = excluded.state, checked_at = excluded.checked_at,
        person_id = coalesce(excluded.person_id, person_id)`,
  );
}
