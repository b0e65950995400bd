import type { Handlers } from '../../../shared/contract/index.ts';
import type { ComposeTarget, MentionLabel, Person, PersonId } from '../../../shared/model/index.ts';
import { isBareSavedReply } from '../../../shared/saved-replies/bare-saved-reply.ts';
import type { Advice } from '../../../shared/voice/advice.ts';
import { initialsFor, signed } from '../../../shared/voice/signed.ts';
import type { Database } from '../../storage/database.ts';
import { readConversation } from '../../storage/repositories/conversations.ts';
import { readOwnWords } from '../../storage/repositories/own-words.ts';
import { readPeople } from '../../storage/repositories/people.ts';
import { readPosts } from '../../storage/repositories/posts.ts';
import { readSavedReplies } from '../../storage/repositories/saved-replies.ts';
import { readTurns } from '../../storage/repositories/turns.ts';
import { accountOf, type FindAccount } from '../account-of.ts';
import type { Clock } from '../ports.ts';
import { createRepeatedWords } from './repeated-words.ts';
import { isUnaskedLink } from './unasked-link.ts';

/** Answering in a human voice: what to look at before sending, and the initials below an answer. */
export type Voice = {
  readonly handlers: Pick<Handlers, 'voice.advise'>;
  /** The text as it is sent: with the account's initials where it signs. */
  sign(target: ComposeTarget, text: string): string;
};

const week = 7 * 86_400_000;
/** The newest texts that are compared with; more would take longer than a pause of typing may. */
const mostCompared = 500;
/** Words of theirs that are looked at for a question or a link. */
const mostWords = 20;

/** Whom a text is for, and what they said. */
type Listener = {
  readonly personId: PersonId;
  readonly words: readonly string[];
  readonly label: MentionLabel | null;
};

/** Judges from disk alone; nothing leaves the computer. */
export function createVoice(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly findAccount: FindAccount;
}): Voice {
  const { db, clock } = deps;
  const repeated = createRepeatedWords();

  function listenerOf(target: ComposeTarget): Listener | null {
    if (target.kind === 'post') return null;
    const { accountId, conversationId } = target;
    const conversation = conversationId === null ? null : readConversation(db, conversationId);
    if (conversation !== null && conversation.accountId === accountId) {
      const turns = readTurns(db, accountId, conversation.id, mostWords);
      const words = turns.filter((turn) => turn.from === 'them').map((turn) => turn.text);
      return { personId: conversation.personId, words, label: conversation.label };
    }
    const [post] = target.kind === 'reply' ? readPosts(db, accountId, [target.postId]) : [];
    return post === undefined ? null : { personId: post.authorId, words: [post.text], label: null };
  }

  async function advise(target: ComposeTarget, text: string, zone: string): Promise<readonly Advice[]> {
    const account = accountOf(deps.findAccount, target.accountId);
    const listener = listenerOf(target);
    // Whoever goes on below a post of their own speaks to nobody in particular.
    if (text.trim() === '' || listener === null || listener.personId === account.person.id) return [];
    const them = readPeople(db, account.id, [listener.personId])[0] ?? null;
    const now = clock.now();
    const said = readOwnWords(db, account.id, { since: now - week, except: listener.personId, limit: mostCompared });
    const words = { text, names: namesOf(them), initials: initialsFor(account, target.kind) };
    const found = [
      await repeated.advise(words, said),
      isBareSavedReply(text, readSavedReplies(db), { me: account.person, them, now, zone })
        ? ({ kind: 'bare-saved-reply' } as const)
        : null,
      isUnaskedLink(text, listener) ? ({ kind: 'unasked-link' } as const) : null,
    ];
    return found.filter((advice) => advice !== null);
  }

  return {
    handlers: { 'voice.advise': ({ target, text, zone }) => advise(target, text, zone) },
    sign: (target, text) => signed(text, initialsFor(accountOf(deps.findAccount, target.accountId), target.kind)),
  };
}

function namesOf(person: Person | null): readonly string[] {
  return person === null ? [] : [person.name];
}
