import { StoaFailure } from '../../shared/model/index.ts';

/** Runs a statement; a full, read-only or failing disk and a damaged file become `storage`, which says what to do. */
export function translated<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw inStoasWords(error);
  }
}

/** The same for work that takes its time: of SQLite, or with the files beside the database. */
export async function translatedLater<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw inStoasWords(error);
  }
}

/** The failure to throw instead of this error; the error itself when it is no trouble of the disk. */
function inStoasWords(error: unknown): unknown {
  const message = messages[primaryCode(error)] ?? fileMessages[systemCode(error)];
  return message === undefined ? error : new StoaFailure({ code: 'storage', ...message }, error);
}

const makeRoom = 'Free some space or allow writing there, then try again.';
const restart = 'Restart Stoa: a damaged file is set aside and a new one made.';

type Words = { readonly message: string; readonly next: string };
const readOnly: Words = { message: 'The data directory has become read-only.', next: makeRoom };
const failing: Words = { message: 'The disk did not do what it was told.', next: makeRoom };
const full: Words = { message: 'The disk is full, so nothing new can be kept.', next: makeRoom };
const inTheWay: Words = {
  message: 'Something in the data directory is in the way of Stoa’s own files.',
  next: 'Move away what you put there yourself, then try again.',
};
const damaged: Words = { message: 'The database is damaged.', next: restart };

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html). */
const messages: Readonly<Record<number, Words>> = {
  8: readOnly,
  10: failing,
  11: damaged,
  13: full,
  14: readOnly,
  26: damaged,
};

/** Codes of the file system (https://nodejs.org/api/os.html#error-constants). */
const fileMessages: Readonly<Record<string, Words>> = {
  EACCES: readOnly,
  EPERM: readOnly,
  EROFS: readOnly,
  EEXIST: inTheWay,
  EISDIR: inTheWay,
  ENOTDIR: inTheWay,
  EIO: failing,
  ENOSPC: full,
  EDQUOT: full,
};

/** Primary result code of an error of node:sqlite; -1 for any other error. */
export function primaryCode(error: unknown): number {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return -1;
  return error.errcode & 0xff;
}

/** Whether an error, in SQLite's words or Stoa's, says that the file is damaged. */
export function isDamage(error: unknown): boolean {
  // 11 CORRUPT, 26 NOTADB.
  return [11, 26].includes(primaryCode(error instanceof StoaFailure ? error.cause : error));
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
