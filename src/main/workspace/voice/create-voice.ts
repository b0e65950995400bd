import type { Handlers } from '../../../shared/contract/index.ts';
import type {
  AccountId,
  ComposeTarget,
  ConversationId,
  MentionLabel,
  Person,
  PersonId,
} from '../../../shared/model/index.ts';
import { isBareSavedReply } from '../../../shared/saved-replies/bare-saved-reply.ts';
import type { Advice } from '../../../shared/voice/advice.ts';
import { initialsFor, signed } from '../../../shared/voice/signed.ts';
import type { Database } from '../../storage/database.ts';
import { readConversation, readNewestWith } from '../../storage/repositories/conversations.ts';
import { readOwnOpenings, readOwnWords } from '../../storage/repositories/own-words.ts';
import { readPeople, readPeopleByHandle } from '../../storage/repositories/people.ts';
import { readPosts } from '../../storage/repositories/posts.ts';
import { readSavedReplies } from '../../storage/repositories/saved-replies.ts';
import { readTurns } from '../../storage/repositories/turns.ts';
import { accountOf, type FindAccount } from '../account-of.ts';
import type { Clock } from '../ports.ts';
import { addresseeOf } from './addressee.ts';
import { createRepeatedWords, type SaidTo } from './repeated-words.ts';
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

/** Whom a text is for, and what they said; the id is null while nobody of that handle is known. */
type Listener = {
  readonly personId: PersonId | null;
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

  function listenerIn(accountId: AccountId, conversationId: ConversationId): Listener | null {
    const conversation = readConversation(db, conversationId);
    if (conversation?.accountId !== accountId) return null;
    const turns = readTurns(db, accountId, conversation.id, mostWords);
    const words = turns.filter((turn) => turn.from === 'them').map((turn) => turn.text);
    return { personId: conversation.personId, words, label: conversation.label };
  }

  /** A post that begins with a handle is said to somebody. */
  function addressed(accountId: AccountId, text: string): Listener | null {
    const handle = addresseeOf(text);
    if (handle === null) return null;
    const [person] = readPeopleByHandle(db, accountId, [handle]);
    if (person === undefined) return { personId: null, words: [], label: null };
    const newest = readNewestWith(db, accountId, person.id);
    const met = newest === null ? null : listenerIn(accountId, newest);
    return met ?? { personId: person.id, words: [], label: null };
  }

  function listenerOf(target: ComposeTarget, text: string): Listener | null {
    const { accountId } = target;
    if (target.kind === 'post') return addressed(accountId, text);
    const { conversationId } = target;
    const met = conversationId === null ? null : listenerIn(accountId, conversationId);
    if (met !== null) return met;
    const [post] = target.kind === 'reply' ? readPosts(db, accountId, [target.postId]) : [];
    return post === undefined ? null : { personId: post.authorId, words: [post.text], label: null };
  }

  /** What was said to others than the listener of a text: in answers, and in posts that begin with their handles. */
  function saidToOthers(accountId: AccountId, listener: Listener, text: string, since: number): readonly SaidTo[] {
    const asked = { since, limit: mostCompared };
    const addressee = addresseeOf(text);
    const answers = readOwnWords(db, accountId, { ...asked, except: listener.personId });
    const openings = readOwnOpenings(db, accountId, asked).flatMap((said) => {
      const handle = addresseeOf(said);
      return handle === null ? [] : [{ handle, text: said }];
    });
    const handles = [...new Set(openings.map(({ handle }) => handle))];
    const known = new Map(readPeopleByHandle(db, accountId, handles).map((one) => [one.handle.toLowerCase(), one]));
    const posts = openings.flatMap(({ handle, text: said }): SaidTo[] => {
      const person = known.get(handle);
      const isThem = person === undefined ? handle === addressee : person.id === listener.personId;
      return isThem ? [] : [{ who: person?.id ?? handle, handle, name: person?.name ?? null, text: said }];
    });
    return [...answers.map(({ personId, ...said }) => ({ who: personId, ...said })), ...posts];
  }

  async function advise(target: ComposeTarget, text: string, zone: string): Promise<readonly Advice[]> {
    const account = accountOf(deps.findAccount, target.accountId);
    const listener = listenerOf(target, text);
    // Whoever goes on below a post of their own speaks to nobody in particular.
    if (text.trim() === '' || listener === null || listener.personId === account.person.id) return [];
    const them = listener.personId === null ? null : (readPeople(db, account.id, [listener.personId])[0] ?? null);
    const now = clock.now();
    const said = saidToOthers(account.id, listener, text, now - week);
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
