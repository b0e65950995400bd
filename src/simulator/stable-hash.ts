import { createHash } from 'node:crypto';

/** A number in [0, 1) that is always the same for the same text: jitter that survives a restart. */
export function stableFraction(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
}

/** The ten letters and digits of a shortened address (t.co), always the same for the same target. */
export function shortCode(text: string): string {
  return createHash('sha256').update(text).digest('base64').replaceAll(/[+/=]/g, '').slice(0, 10);
}

/** What the journal keeps of a token instead of the token itself. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
