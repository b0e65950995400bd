import { useDeferredValue, useMemo } from 'react';
import { isBareSavedReply } from '../../../shared/saved-replies/bare-saved-reply.ts';
import type { PlaceholderContext } from '../../../shared/saved-replies/fill-placeholders.ts';
import { useStoa } from '../../store/use-stoa.ts';

type HintsProps = {
  readonly text: string;
  /** Placeholders in the text that stand for nothing, without braces. */
  readonly unknown: readonly string[];
  /** Null where nobody in particular is answered. */
  readonly context: PlaceholderContext | null;
};

/** What to look at in a text that began as a saved reply; it holds nothing up. */
export function SavedReplyHints({ text, unknown, context }: HintsProps) {
  const replies = useStoa((state) => state.savedReplies);
  // Comparing may take longer than a keystroke should.
  const settled = useDeferredValue(text);
  const bare = useMemo(
    () => context !== null && settled.trim() !== '' && isBareSavedReply(settled, replies, context),
    [settled, replies, context],
  );
  if (unknown.length > 0) {
    const names = unknown.map((name) => `{${name}}`).join(', ');
    return (
      <p className="composer-hint" role="status">
        {names} {unknown.length === 1 ? 'stands' : 'stand'} for nothing here: write it yourself.
      </p>
    );
  }
  return bare ? (
    <p className="composer-hint" role="status">
      This is a saved reply as it stands; a word of your own makes it an answer.
    </p>
  ) : null;
}
