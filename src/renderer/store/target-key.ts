import type { ComposeTarget } from '../../shared/model/index.ts';

/** One key per place a text can be written for; a draft exists at most once per key. */
export function targetKey(target: ComposeTarget): string {
  switch (target.kind) {
    case 'post':
      return `post ${target.accountId} ${target.slot ?? ''}`;
    case 'reply':
      // When they write again, the answer under way is still the same answer.
      return `reply ${target.accountId} ${target.conversationId ?? target.postId}`;
    case 'direct':
      return `direct ${target.accountId} ${target.conversationId}`;
  }
}
