import { extractEntities } from '../../../shared/text/extract-entities.ts';

/** A handle and what may stand around it. */
const beginning = 60;

/** The handle a text begins with, in small letters and without its sign: to whom it is said; null when it begins otherwise. */
export function addresseeOf(text: string): string | null {
  const [first] = extractEntities(text.slice(0, beginning));
  if (first?.kind !== 'mention' || text.slice(0, first.start).trim() !== '') return null;
  return first.username.toLowerCase();
}
