import { StoaFailure } from '../../shared/model/index.ts';

/** Runs work on files below the data directory; what the system refuses becomes `storage`, naming the file. */
export function onDisk<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (failure) {
    if (!(failure instanceof Error && 'syscall' in failure)) throw failure;
    throw new StoaFailure(
      {
        code: 'storage',
        message: `Stoa cannot use ${path} (${failure.message}).`,
        next: 'Free some space, allow writing there or move away what is in its place, then try again.',
      },
      failure,
    );
  }
}
