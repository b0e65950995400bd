import { sameForAll } from '../text/similar-text.ts';
import { unsigned } from '../voice/signed.ts';
import { fillPlaceholders, type PlaceholderContext } from './fill-placeholders.ts';
import type { SavedReply } from './saved-reply.ts';

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
  return sameForAll(unsigned(text, null), names) || text.trim();
}
