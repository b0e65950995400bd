import { useMemo } from 'react';
import type { ComposeTarget } from '../../../shared/model/index.ts';
import type { PlaceholderContext } from '../../../shared/saved-replies/fill-placeholders.ts';
import { readersZone } from '../../../shared/typed-times/readers-zone.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { useNow } from '../../ui/use-now.ts';

/** What placeholders stand for in a text for this target; null while the account is not known. */
export function usePlaceholderContext(target: ComposeTarget): PlaceholderContext | null {
  const now = useNow();
  const me = useStoa((state) => state.accounts.find((one) => one.id === target.accountId)?.person);
  const them = useStoa((state) => {
    if (target.kind === 'post') return undefined;
    const conversation = target.conversationId === null ? undefined : state.conversations[target.conversationId];
    const post = target.kind === 'reply' ? state.posts[target.postId] : undefined;
    const personId = post?.authorId ?? conversation?.personId;
    return personId === undefined ? undefined : state.people[personId];
  });
  return useMemo(
    () => (me === undefined ? null : { me, them: them ?? null, now, zone: readersZone() }),
    [me, them, now],
  );
}
