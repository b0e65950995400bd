import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntryOf, JournalEntry } from '../journal/entries.ts';
import type { WorldPicture } from '../world/types.ts';
import { pictureFacts } from './picture-size.ts';

/** Where an upload is for; X keeps pictures of posts and of messages apart. */
export type UploadCategory = 'tweet_image' | 'tweet_gif' | 'dm_image' | 'dm_gif';

/** How long an upload can be attached, in seconds (docs.x.com, media). */
export const uploadLasts = 86_400;
/** X works on a GIF for a while before it can be attached, in milliseconds. */
const gifTakes = 1000;
const megabyte = 1024 * 1024;
const largest = { image: 5 * megabyte, gif: 15 * megabyte } as const;
const suffixes = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif', 'image/webp': 'webp' } as const;

type Session = {
  readonly account: string;
  readonly category: UploadCategory;
  readonly type: string;
  readonly total: number;
  readonly until: number;
  readonly parts: Map<number, Buffer>;
};

/** An upload that is complete. */
export type Upload = EntryOf<'upload'> & { readonly alt: string };

/** Pictures that visitors bring; what is not finished is forgotten when the simulator ends. */
export type Uploads = {
  /** Opens an upload; refuses with a reason what X would not take. */
  readonly begin: (id: string, session: Omit<Session, 'parts'>) => string | null;
  readonly append: (id: string, account: string, segment: number, part: Buffer) => string | null;
  /** Puts the parts together and keeps the file; the entry is to be recorded. */
  readonly finish: (id: string, account: string, at: number) => EntryOf<'upload'> | string;
  /** A finished upload of this account that can still be attached. */
  readonly get: (id: string, account: string, now: number) => Upload | null;
  /** Until when X works on it, and null for what it takes at once. */
  readonly busyUntil: (upload: EntryOf<'upload'>) => number | null;
  readonly apply: (entry: JournalEntry) => void;
};

/** Uploads whose files lie in `directory`. */
export function createUploads(directory: string): Uploads {
  const sessions = new Map<string, Session>();
  const finished = new Map<string, Upload>();
  const own = (id: string, account: string) => {
    const session = sessions.get(id);
    return session?.account === account ? session : undefined;
  };

  return {
    begin(id, session) {
      const limit = session.category.endsWith('gif') ? largest.gif : largest.image;
      if (session.total > limit) return `File size exceeds ${limit} bytes.`;
      if (session.total === 0) return 'The file is empty.';
      sessions.set(id, { ...session, parts: new Map() });
      return null;
    },
    append(id, account, segment, part) {
      const session = own(id, account);
      if (session === undefined) return 'The media id is not valid or its upload has expired.';
      session.parts.set(segment, part);
      return null;
    },
    finish(id, account, at) {
      const session = own(id, account);
      if (session === undefined || session.until <= at) return 'The media id is not valid or its upload has expired.';
      sessions.delete(id);
      const segments = [...session.parts].sort(([left], [right]) => left - right);
      if (segments.some(([number], index) => number !== index))
        return 'Segments do not add up to provided total file size.';
      const bytes = Buffer.concat(segments.map(([, part]) => part));
      if (bytes.length !== session.total) return 'Segments do not add up to provided total file size.';
      const facts = pictureFacts(bytes);
      if (facts === null || facts.type !== session.type) return 'media type unrecognized.';
      if ((facts.type === 'image/gif') !== session.category.endsWith('gif'))
        return 'The media category does not fit the media type.';
      const file = `${id}.${suffixes[facts.type]}`;
      mkdirSync(directory, { recursive: true });
      writeFileSync(join(directory, file), bytes);
      const { category, until } = session;
      const { type, width, height } = facts;
      return {
        kind: 'upload',
        at,
        id,
        account,
        category,
        type,
        file,
        bytes: bytes.length,
        width,
        height,
        until,
        via: 'client',
      };
    },
    get(id, account, now) {
      const upload = finished.get(id);
      return upload?.account === account && upload.until > now ? upload : null;
    },
    busyUntil: (upload) => (upload.type === 'image/gif' ? upload.at + gifTakes : null),
    apply(entry) {
      if (entry.kind === 'upload') finished.set(entry.id, { ...entry, alt: '' });
      if (entry.kind !== 'alt') return;
      const upload = finished.get(entry.id);
      if (upload !== undefined) finished.set(entry.id, { ...upload, alt: entry.text });
    },
  };
}

/** X's own key of an upload. */
export function uploadKey(upload: Pick<Upload, 'id' | 'type'>): string {
  return `${upload.type === 'image/gif' ? 16 : 3}_${upload.id}`;
}

/** An upload as a picture of a post or message. */
export function pictureOf(upload: Upload): WorldPicture {
  const { file, width, height, alt } = upload;
  return { file: `uploads/${file}`, width, height, alt, key: uploadKey(upload) };
}
