import { cutToWeighted } from '../text/weighted-length.ts';

/** UTF-16 offset from which a text is over the limit (in X's characters), between graphemes and never inside a link; its length when all of it fits. */
export function cutToLimit(text: string, limit: number): number {
  return cutToWeighted(text, limit).length;
}
