import type {
  AccountId,
  Conversation,
  ConversationId,
  Instant,
  Media,
  MentionLabel,
  Standing,
} from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import {
  readConversation,
  writeConversation,
  writeJudgement,
  writeStanding,
} from '../../storage/repositories/conversations.ts';
import { readPosts } from '../../storage/repositories/posts.ts';
import { readTurns, type StoredTurn } from '../../storage/repositories/turns.ts';
import type { ReadyRules } from './create-inbox-rules.ts';
import { type GivenLabel, judgementOf } from './judgement.ts';
import { snippetOf } from './snippet.ts';
import type { Utterance } from './utterance.ts';

/** Turns a conversation is judged by and shown with; longer ones lose their oldest. */
export const mostTurns = 200;

/**
 * Brings a conversation in line with its turns and the reader's rules: state, since when they wait, unread, first words,
 * label, VIP, split. A label given by hand stays until they say something new.
 * `fresh` are the ids of turns that just came; only they move the state. Answers null while nothing of theirs is known.
 */
export function judge(
  db: Database,
  accountId: AccountId,
  id: ConversationId,
  opens: Utterance['opens'],
  fresh: ReadonlySet<string>,
  rules: ReadyRules,
): Conversation | null {
  const before = readConversation(db, id);
  const turns = readTurns(db, accountId, id, mostTurns);
  const last = turns.at(-1);
  if (!last) return null;
  const made = before ?? opens;
  if (!made) return null;
  const isFresh = fresh.has(last.id);
  const stands = before === null ? firstStanding(last) : isFresh ? movedStanding(before, last) : standingOf(before);
  const saysNew = turns.some((turn) => turn.from === 'them' && fresh.has(turn.id));
  const about = { accountId, personId: made.personId, source: made.source };
  const judgement = judgementOf(db, about, turns, rules, saysNew ? null : byHand(before));
  const next: Conversation = {
    id,
    accountId,
    kind: made.kind,
    // Whoever was only overheard and then speaks to the account is in the inbox for that.
    source: before?.source === 'watched' && opens ? opens.source : made.source,
    personId: made.personId,
    rootPostId: made.rootPostId,
    watched: (before ?? opens)?.watched ?? null,
    ...stands,
    snippet: snippetOf(last, () => picturesOf(db, accountId, last)),
    lastAt: last.at,
    lastFrom: last.from,
    waitingSince: stands.state === 'open' ? owedSince(turns) : null,
    unread: before === null || isFresh ? last.from === 'them' : before.unread,
    hasDraft: before?.hasDraft ?? false,
    label: judgement.label,
    because: judgement.because,
    labelledBy: judgement.labelledBy,
    vip: judgement.vip,
    splitId: judgement.splitId,
  };
  writeConversation(db, next);
  writeJudgement(db, id, judgement);
  return next;
}

/** Judges anew what a conversation is about, and leaves its state. `label` is one given by hand, null to let the words speak. */
export function rejudge(db: Database, id: ConversationId, rules: ReadyRules, label?: MentionLabel | null): void {
  const before = readConversation(db, id);
  if (!before) return;
  const kept = label === undefined ? byHand(before) : label && { label, because: chosen, labelledBy: 'hand' as const };
  const turns = readTurns(db, before.accountId, id, mostTurns);
  writeJudgement(db, id, judgementOf(db, before, turns, rules, kept));
}

const chosen = 'you chose it';

function byHand(before: Conversation | null): GivenLabel | null {
  if (before?.labelledBy !== 'hand' || before.label === null) return null;
  return { label: before.label, because: before.because, labelledBy: 'hand' };
}

/** Sets where a conversation stands as told, whatever the turns say. */
export function place(db: Database, { id, accountId }: Pick<Conversation, 'id' | 'accountId'>, stands: Standing): void {
  writeStanding(db, id, stands, stands.state === 'open' ? owedSince(readTurns(db, accountId, id, mostTurns)) : null);
}

/** Whether they wrote after what the reader saw when deciding: that must not be put away unread. */
export function isUnseen({ lastFrom, lastAt }: Conversation, seen: Instant): boolean {
  return lastFrom === 'them' && lastAt > seen;
}

/** The part of a conversation that triage changes. */
export function standingOf({ state, wakeAt, returned }: Standing): Standing {
  return { state, wakeAt, returned };
}

function firstStanding(last: StoredTurn): Standing {
  return { state: last.from === 'them' ? 'open' : 'waiting', wakeAt: null, returned: null };
}

/**
 * They wrote: open again, whatever it was. The account answered: an open one waits for them; one that is snoozed, done
 * or to be reminded of stays so, because "I will look on Tuesday" is an answer too.
 */
function movedStanding(before: Standing, last: StoredTurn): Standing {
  if (last.from === 'them') return { state: 'open', wakeAt: null, returned: null };
  if (before.state === 'open') return { state: 'waiting', wakeAt: null, returned: null };
  return standingOf(before);
}

/** A post has its pictures itself; only what a message or a promised answer carries stands with the turn. */
function picturesOf(db: Database, accountId: AccountId, { postId }: StoredTurn): readonly Media[] {
  return postId === null ? [] : readPosts(db, accountId, [postId]).flatMap((post) => post.media);
}

/** When they began to wait for an answer: their first words after the account's last. */
function owedSince(turns: readonly StoredTurn[]): Instant | null {
  const afterMine = turns.findLastIndex((turn) => turn.from === 'me') + 1;
  return turns[afterMine]?.at ?? null;
}
