import { z } from 'zod';
import { type AccountId, type Instant, instant } from '../../../shared/model/index.ts';
import type { XMediaUse } from '../../workspace/ports.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

const uploadRow = z
  .object({ media_id: z.string(), expires_at: instant, alt: z.string() })
  .transform((row) => ({ mediaId: row.media_id, expiresAt: row.expires_at, alt: row.alt }));

/** What X already has of a picture; `alt` is the description X was told, empty for none. */
export type StoredUpload = Readonly<z.output<typeof uploadRow>>;

/** What names an upload: whose it is, of which file and for what. */
export type UploadKey = { readonly accountId: AccountId; readonly file: string; readonly use: XMediaUse };

/** The upload of this picture that X still knows at `now`, or null. */
export function readUpload(
  db: ReadableDatabase,
  { accountId, file, use }: UploadKey,
  now: Instant,
): StoredUpload | null {
  return db.get(
    uploadRow,
    sql`SELECT media_id, expires_at, alt FROM uploads
      WHERE account_id = ${accountId} AND file = ${file} AND use = ${use} AND expires_at > ${now}`,
  );
}

/** Keeps what X has; a newer upload takes the place of an older one. */
export function writeUpload(db: Database, { accountId, file, use }: UploadKey, upload: StoredUpload): void {
  db.run(
    sql`INSERT OR REPLACE INTO uploads (account_id, file, use, media_id, expires_at, alt)
      VALUES (${accountId}, ${file}, ${use}, ${upload.mediaId}, ${upload.expiresAt}, ${upload.alt})`,
  );
}

/** Forgets the uploads of these files: a post has them now, or X no longer knows them. */
export function forgetUploads(db: Database, accountId: AccountId, files: readonly string[]): void {
  db.run(
    sql`DELETE FROM uploads WHERE account_id = ${accountId}
      AND file IN (SELECT value FROM json_each(${JSON.stringify(files)}))`,
  );
}

/** Every picture that a draft, a send or a private message of one's own has, by the name of its file. */
export function readNamedFiles(db: ReadableDatabase): readonly string[] {
  const rows = db.all(
    z.object({ file: z.string() }),
    sql`SELECT picture.value ->> '$.file' AS file
        FROM drafts, json_each(drafts.parts) AS part, json_each(part.value, '$.media') AS picture
      UNION SELECT picture.value ->> '$.file' FROM outbox, json_each(outbox.media) AS picture
      UNION SELECT picture.value ->> '$.key' FROM turns INDEXED BY turns_with_pictures, json_each(turns.media) AS picture
        WHERE turns.media <> '[]'`,
  );
  return rows.map((row) => row.file);
}
