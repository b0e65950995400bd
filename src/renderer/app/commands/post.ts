import type { PostId } from '../../../shared/model/index.ts';
import type { StoaState } from '../../store/state.ts';
import type { Command } from './command.ts';
import { currentPost } from './reading.ts';

const onPost = (state: StoaState) => currentPost(state) !== undefined;

function withPost(run: (state: StoaState, postId: PostId) => void) {
  return (state: StoaState) => {
    const postId = currentPost(state);
    if (postId !== undefined) run(state, postId);
  };
}

/** What can be done with the post the keyboard is on. */
export const postCommands: readonly Command[] = [
  {
    id: 'open',
    title: 'Open the thread',
    group: 'Post',
    keys: ['Enter'],
    when: onPost,
    run: withPost((state, postId) => void state.openThread(postId)),
  },
  {
    id: 'reply',
    title: 'Reply',
    group: 'Post',
    keys: ['r'],
    when: (state) => onPost(state) || (state.inboxFocused && state.focusedConversationId !== null),
    run(state) {
      const postId = currentPost(state);
      if (postId === undefined) void state.answerConversation();
      else state.replyTo(postId);
    },
  },
  {
    id: 'bookmark',
    title: 'Bookmark, or remove the bookmark',
    group: 'Post',
    keys: ['b'],
    when: onPost,
    run: withPost((state, postId) => void state.setBookmarked(postId, !state.posts[postId]?.bookmarked)),
  },
  {
    id: 'repost',
    title: 'Repost, or take the repost back',
    group: 'Post',
    keys: ['t'],
    when: onPost,
    run: withPost((state, postId) => void state.setReposted(postId, !state.posts[postId]?.reposted)),
  },
  {
    id: 'like',
    title: 'Like on X',
    group: 'Post',
    keys: ['f'],
    when: onPost,
    run: withPost((state, postId) => state.handOver(postId, 'like')),
  },
  {
    id: 'quote',
    title: 'Quote on X',
    group: 'Post',
    keys: [],
    when: onPost,
    run: withPost((state, postId) => state.handOver(postId, 'quote')),
  },
  {
    id: 'copy-link',
    title: 'Copy the link to the post',
    group: 'Post',
    keys: [],
    when: onPost,
    run: withPost((state, postId) => void state.copyLink(postId)),
  },
];
