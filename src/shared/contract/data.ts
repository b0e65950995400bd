import { z } from 'zod';
import type { Instant } from '../model/index.ts';
import { command, query } from './method.ts';

/** What Stoa keeps on this computer; sizes in bytes. */
export type DataOverview = {
  readonly directory: string;
  readonly database: number;
  readonly pictures: number;
  /** The simulated world; 0 while none was made. */
  readonly sandbox: number;
  readonly backups: number;
  readonly posts: number;
  /** When the oldest post kept here was made. */
  readonly oldestPost: Instant | null;
};

/** A copy of the database; it holds no sign-in. `bytes` is its size. */
export type Backup = { readonly path: string; readonly bytes: number };

/** A file to be saved. */
export type OwnDataFile = { readonly name: string; readonly content: string };

/** The reader's data as a whole. Each call fails with `storage` when the disk is full, read-only or failing. */
export const dataMethods = {
  'data.overview': query<DataOverview>()(z.object({})),
  /** Shows the data directory in the system's file manager; in the browser host, which opens nothing, it fails with `invalid-input`. */
  'data.openFolder': command<null>()(z.object({})),
  /** Copies the database into `backups/` of the data directory. */
  'data.backUp': command<Backup>()(z.object({})),
  /** What the reader made themselves (drafts, notes, tags, job cards, rules, columns, saved replies), of every account, as JSON. */
  'data.exportOwn': query<OwnDataFile>()(z.object({})),
  /** Signs everybody out and deletes everything; `backups` also deletes the copies made before. */
  'data.wipe': command<null>()(z.object({ confirmation: z.literal('wipe'), backups: z.boolean() })),
};
