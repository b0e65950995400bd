import type { Writing } from '../../src/shared/model/index.ts';

/** What somebody wrote for everyone: one text, or the posts of a thread. */
export function written(...texts: readonly string[]): Writing {
  return { parts: texts.map((text) => ({ text })), audience: 'everyone', remindAt: null };
}
