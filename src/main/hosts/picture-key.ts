import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readIfThere, writeDurably } from './durable-file.ts';

/** The key that signs picture addresses; kept beside the pictures because stored posts hold such addresses. */
export function readPictureKey(mediaDirectory: string): Buffer {
  const path = join(mediaDirectory, 'key');
  const kept = Buffer.from(readIfThere(path) ?? '', 'base64url');
  if (kept.length === 32) return kept;
  const key = randomBytes(32);
  writeDurably(path, key.toString('base64url'));
  return key;
}
