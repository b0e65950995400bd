import type { ComposeTarget } from '../../shared/model/index.ts';

/** One key per place a text can be written for; a draft exists at most once per key. */
export function targetKey(target: ComposeTarget): string {
  switch (target.kind) {
    case 'post':
      return `post ${target.accountId}`;
    case 'reply':
      return `reply ${target.accountId} ${target.postId}`;
    case 'direct':
      return `direct ${target.accountId} ${target.conversationId}`;
  }
}
