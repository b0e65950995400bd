import type { Reading } from './token.ts';

const people = new Set(['i', 'me', 'my', 'we', 'our', 'us', 'mine', 'you', 'your']);

/** Whether someone speaks of themselves or to someone. */
export function isPersonal({ tokens }: Reading): boolean {
  return tokens.some((token) => people.has(token.word));
}

/** Whether it is written as news are: by nobody, Nearly Every Word With a Capital. */
export function isHeadline(reading: Reading): boolean {
  return reading.long >= 7 && reading.titled >= reading.long * 0.6 && !isPersonal(reading);
}
