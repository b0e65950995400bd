import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LogSink } from './create-log.ts';

const megabyte = 1024 * 1024;

/** Lines to standard error. */
export const standardError: LogSink = (line) => {
  process.stderr.write(`${line}\n`);
};

/**
 * Lines to a file of at most `maxBytes` (default 2 MB); a full file becomes `<path>.1` (replacing the one before) and a new one begins.
 * Written synchronously, so that the last line before a crash is there. A file that cannot be written is said once on standard error.
 */
export function fileSink(path: string, maxBytes = 2 * megabyte): LogSink {
  let size: number | undefined;
  let complained = false;
  return (line) => {
    const bytes = Buffer.byteLength(line) + 1;
    try {
      size ??= openedSize(path);
      if (size > 0 && size + bytes > maxBytes) {
        renameSync(path, `${path}.1`);
        size = 0;
      }
      appendFileSync(path, `${line}\n`, { mode: 0o600 });
      size += bytes;
    } catch (cause) {
      size = undefined;
      if (!complained) standardError(`The log file ${path} cannot be written (${String(cause)}); logging goes here.`);
      complained = true;
      standardError(line);
    }
  };
}

function openedSize(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
