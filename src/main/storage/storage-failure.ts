import { StoaFailure } from '../../shared/model/index.ts';

/** Runs a statement; a full, read-only or failing disk and a damaged file become `storage`, which says what to do. */
export function translated<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    const message = messages[primaryCode(error)];
    if (message === undefined) throw error;
    throw new StoaFailure({ code: 'storage', ...message }, error);
  }
}

const makeRoom = 'Free some space or allow writing there, then try again.';
const restart = 'Restart Stoa: a damaged file is set aside and a new one made.';

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html). */
const messages: Readonly<Record<number, { readonly message: string; readonly next: string }>> = {
  8: { message: 'The data directory has become read-only.', next: makeRoom },
  10: { message: 'The disk did not do what it was told.', next: makeRoom },
  11: { message: 'The database is damaged.', next: restart },
  13: { message: 'The disk is full, so nothing new can be kept.', next: makeRoom },
  26: { message: 'The database is damaged.', next: restart },
};

/** Primary result code of an error of node:sqlite; -1 for any other error. */
export function primaryCode(error: unknown): number {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return -1;
  return error.errcode & 0xff;
}
