import type { ConversationId } from '../../../shared/model/index.ts';
import type { JobCardOf } from '../../store/slices/shell.ts';
import type { StoaState } from '../../store/state.ts';
import type { Command } from './command.ts';
import { currentPerson } from './post.ts';
import { currentPost } from './reading.ts';

/** What a card of the job board would be made from: the post, or the conversation, the keyboard is on. */
function jobSource(state: StoaState): JobCardOf | undefined {
  const postId = currentPost(state);
  if (postId !== undefined) return { postId };
  const conversationId = state.inboxFocused ? (state.openConversationId ?? state.focusedConversationId) : null;
  return conversationId === null ? undefined : { conversationId };
}

/** A conversation of the other kind with the person of the one that is open. */
function elsewhere({ openConversationId, conversationDetails }: StoaState): ConversationId | null {
  return openConversationId === null ? null : (conversationDetails[openConversationId]?.elsewhere ?? null);
}

/** What is kept of people, and the job board. */
export const peopleCommands: readonly Command[] = [
  {
    id: 'person-record',
    title: 'History and notes of the person',
    titleNow: (state) => `History and notes: @${currentPerson(state)?.handle}`,
    group: 'Post',
    keys: ['shift+p'],
    when: (state) => currentPerson(state) !== undefined,
    run(state) {
      const person = currentPerson(state);
      if (person !== undefined) state.openDialog({ kind: 'person', personId: person.id });
    },
  },
  {
    id: 'elsewhere',
    title: 'What they said in private, or in public',
    group: 'Inbox',
    keys: [],
    when: (state) => elsewhere(state) !== null,
    run(state) {
      const conversationId = elsewhere(state);
      if (conversationId !== null) void state.showConversation(conversationId);
    },
  },
  {
    id: 'job-card',
    title: 'Make a card for the job board',
    group: 'Post',
    keys: ['c'],
    when: (state) => jobSource(state) !== undefined,
    run(state) {
      const of = jobSource(state);
      if (of !== undefined) state.openDialog({ kind: 'job-card', of });
    },
  },
  {
    id: 'jobs',
    title: 'Job board',
    group: 'Stoa',
    keys: ['shift+c'],
    when: (state) => state.deck !== null,
    run: (state) => state.openDialog({ kind: 'jobs' }),
  },
];
