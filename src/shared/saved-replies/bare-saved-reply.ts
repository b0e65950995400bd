import { sameForAll } from '../text/similar-text.ts';
import { fillPlaceholders, type PlaceholderContext } from './fill-placeholders.ts';
import type { SavedReply } from './saved-reply.ts';

/** Initials below an answer: "^AB" or "— Ana". */
const signature = /\s+(?:\^[\p{L}]{1,4}|[-–—]\s?\p{L}{1,20})\s*$/u;

/** Whether a text is a saved reply and nothing of one's own: salutation, names, numbers, punctuation, emoji and a signature do not count as that. */
export function isBareSavedReply(text: string, replies: readonly SavedReply[], context: PlaceholderContext): boolean {
  const names = [context.them?.name ?? '', context.me.name];
  const said = bare(text, names);
  return replies.some((reply) => {
    const wayOut = { ...context, them: null };
    return [context, wayOut].some((known) => bare(fillPlaceholders(reply.text, known).text, names) === said);
  });
}

function bare(text: string, names: readonly string[]): string {
  return sameForAll(text.replace(signature, ''), names) || text.trim();
}
