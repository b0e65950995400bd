import { suggestJob } from '../../../shared/jobs/suggest-job.ts';
import type { JobWords, PersonId, TextSpan } from '../../../shared/model/index.ts';
import type { JobCardOf } from '../../store/slices/shell.ts';
import type { StoaState } from '../../store/state.ts';

/** A card with nothing on it. */
export const emptyJob: JobWords = {
  stage: 'applied',
  role: '',
  firm: '',
  link: null,
  contact: '',
  personId: null,
  nextStep: '',
  dueAt: null,
  postId: null,
  conversationId: null,
};

type Said = { readonly text: string; readonly spans: readonly TextSpan[] };

/** What a new card begins with: what the post, or the newest of their words in the conversation, says. */
export function newJob(state: StoaState, of: JobCardOf): JobWords {
  if ('postId' in of) {
    const post = state.posts[of.postId];
    if (post === undefined) return emptyJob;
    return { ...begun(state, post, post.authorId, post.card), postId: post.id };
  }
  if (!('conversationId' in of)) return emptyJob;
  const conversation = state.conversations[of.conversationId];
  if (conversation === undefined) return emptyJob;
  const turn = state.conversationDetails[of.conversationId]?.turns.findLast((one) => one.from === 'them');
  const post = turn?.postId == null ? undefined : state.posts[turn.postId];
  const said = post ?? turn ?? { text: conversation.snippet, spans: [] };
  return {
    ...begun(state, said, conversation.personId, post?.card ?? null),
    // Who writes to one is past applying.
    stage: 'talking',
    postId: conversation.rootPostId,
    conversationId: conversation.id,
  };
}

function begun(
  state: StoaState,
  said: Said,
  personId: PersonId,
  card: Parameters<typeof suggestJob>[0]['card'],
): JobWords {
  const person = state.people[personId];
  return {
    ...emptyJob,
    ...suggestJob({ text: said.text, spans: said.spans, card, author: person ?? null }),
    contact: person?.name.trim().slice(0, 120) ?? '',
    personId: person === undefined ? null : personId,
  };
}
