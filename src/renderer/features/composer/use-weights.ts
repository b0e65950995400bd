import { useMemo } from 'react';
import type { ComposeTarget, DraftPart, Person } from '../../../shared/model/index.ts';
import { longestMessage } from '../../../shared/text/longest-message.ts';
import { postLimit } from '../../../shared/text/post-limit.ts';
import { measureWeight, type WeightedLength } from '../../../shared/text/weighted-length.ts';

/** What each part weighs against X's limit for this person; nothing is weighed in a private message. */
export function useWeights(
  target: ComposeTarget,
  parts: readonly DraftPart[],
  person: Person | undefined,
): readonly (WeightedLength | null)[] {
  const limit = person === undefined ? undefined : postLimit(person);
  const counted = target.kind !== 'direct';
  return useMemo(() => parts.map(({ text }) => (counted ? measureWeight(text, limit) : null)), [parts, limit, counted]);
}

/** Whether X takes a part of this weight; a private message is counted in characters. */
export function partFits(target: ComposeTarget, { text }: DraftPart, weight: WeightedLength | null): boolean {
  // A picture needs no words.
  if (text.trim() === '') return true;
  return target.kind === 'direct' ? text.length <= longestMessage : weight?.valid === true;
}
