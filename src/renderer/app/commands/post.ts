import type { Person, PostId } from '../../../shared/model/index.ts';
import { personAnchors, placeOf } from '../../features/post/person-anchor.ts';
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

/** The post whose pictures are meant: the current one, else the one it quotes; in the inbox the newest of the open conversation with any. */
function postWithMedia(state: StoaState): PostId | undefined {
  const postId = currentPost(state);
  const quoted = postId === undefined ? null : (state.posts[postId]?.quotedId ?? null);
  const turns =
    state.openConversationId === null ? [] : (state.conversationDetails[state.openConversationId]?.turns ?? []);
  const candidates = postId === undefined ? turns.map((turn) => turn.postId).reverse() : [postId, quoted];
  return candidates.find((id) => id !== null && (state.posts[id]?.media.length ?? 0) > 0) ?? undefined;
}

/** Whom the keyboard is on: the author of the post, or who is in the conversation. */
export function currentPerson(state: StoaState): Person | undefined {
  const postId = currentPost(state);
  const conversationId = state.inboxFocused ? state.focusedConversationId : null;
  const personId =
    postId === undefined
      ? conversationId === null
        ? undefined
        : state.conversations[conversationId]?.personId
      : state.posts[postId]?.authorId;
  return personId === undefined ? undefined : state.people[personId];
}

/** Where the card of the current person goes: beside the post or row that has the focus, else in the middle. */
function placeOfPerson() {
  const row =
    document.activeElement?.closest('[data-post], .conversation, .conversation-pane') ??
    document.querySelector('.viewer');
  const name = row?.querySelector(personAnchors);
  if (name != null) return placeOf(name);
  return { x: window.innerWidth / 2 - 168, y: window.innerHeight / 5, width: 336, height: 0 };
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
    id: 'media',
    title: 'Look at the pictures',
    group: 'Post',
    keys: ['v'],
    when: (state) => state.viewedMedia === null && postWithMedia(state) !== undefined,
    run(state) {
      const postId = postWithMedia(state);
      if (postId !== undefined) state.viewMedia(postId);
    },
  },
  {
    id: 'about',
    title: 'About the person',
    titleNow: (state) => `About @${currentPerson(state)?.handle}`,
    group: 'Post',
    keys: ['p'],
    when: (state) => currentPerson(state) !== undefined,
    run(state) {
      const person = currentPerson(state);
      if (person !== undefined)
        void state.openPeek({ personId: person.id, handle: person.handle }, 'key', placeOfPerson());
    },
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
