import { z } from 'zod';
import { type AccountId, personId } from '../../../shared/model/index.ts';
import type { ReadableDatabase } from '../database.ts';
import { jsonText } from '../json-text.ts';
import { sql } from '../sql.ts';

const keptRow = z
  .object({
    person_id: personId,
    handle: z.string().nullable(),
    note: z.string().nullable(),
    tags: jsonText(z.array(z.string())),
    vip: z.number(),
  })
  .transform(({ person_id, ...row }) => ({ ...row, personId: person_id, vip: row.vip !== 0 }));

/** What the account keeps of people (note, tags, whether marked as VIP), by handle where that is known. */
export function readKeptOfPeople(db: ReadableDatabase, accountId: AccountId): readonly z.output<typeof keptRow>[] {
  return db.all(
    keptRow,
    sql`WITH kept AS (
        SELECT person_id FROM person_notes WHERE account_id = ${accountId}
        UNION SELECT person_id FROM person_tags WHERE account_id = ${accountId}
        UNION SELECT person_id FROM vips WHERE account_id = ${accountId})
      SELECT kept.person_id, people.handle, person_notes.note,
        (SELECT json_group_array(tag) FROM person_tags
          WHERE person_tags.account_id = ${accountId} AND person_tags.person_id = kept.person_id) AS tags,
        EXISTS (SELECT 1 FROM vips WHERE vips.account_id = ${accountId} AND vips.person_id = kept.person_id) AS vip
      FROM kept
        LEFT JOIN people ON people.account_id = ${accountId} AND people.id = kept.person_id
        LEFT JOIN person_notes ON person_notes.account_id = ${accountId} AND person_notes.person_id = kept.person_id
      ORDER BY people.handle, kept.person_id`,
  );
}
