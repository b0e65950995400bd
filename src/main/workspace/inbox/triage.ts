import type {
  AccountId,
  Conversation,
  ConversationId,
  MentionLabel,
  TriageState,
} from '../../../shared/model/index.ts';
import { wordsBegin } from '../../../shared/text/own-words.ts';
import type { Database } from '../../storage/database.ts';
import { readConversation, writeConversation, writeJudgement } from '../../storage/repositories/conversations.ts';
import { readTurns, type StoredTurn } from '../../storage/repositories/turns.ts';
import type { ReadyRules } from './create-inbox-rules.ts';
import { type GivenLabel, judgementOf } from './judgement.ts';
import type { Utterance } from './utterance.ts';

/** Turns a conversation is judged by and shown with; longer ones lose their oldest. */
export const mostTurns = 200;
const snippetLength = 140;

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
  const state = before === null ? firstState(last) : isFresh ? movedState(before.state, last) : before.state;
  const saysNew = turns.some((turn) => turn.from === 'them' && fresh.has(turn.id));
  const about = { accountId, personId: made.personId, source: made.source };
  const judgement = judgementOf(db, about, turns, rules, saysNew ? null : byHand(before));
  const next: Conversation = {
    id,
    accountId,
    kind: made.kind,
    source: made.source,
    personId: made.personId,
    rootPostId: made.rootPostId,
    state,
    ...shown(turns, last, state),
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

/** Sets the state as told, whatever the turns say. */
export function place(db: Database, before: Conversation, state: TriageState): void {
  const turns = readTurns(db, before.accountId, before.id, mostTurns);
  const last = turns.at(-1);
  writeConversation(db, { ...before, state, ...(last ? shown(turns, last, state) : {}) });
}

function firstState(last: StoredTurn): TriageState {
  return last.from === 'them' ? 'open' : 'waiting';
}

/** They wrote: open again, whatever it was. The account answered: waiting for them, unless it was done already. */
function movedState(state: TriageState, last: StoredTurn): TriageState {
  if (last.from === 'them') return 'open';
  return state === 'open' ? 'waiting' : state;
}

function shown(turns: readonly StoredTurn[], last: StoredTurn, state: TriageState) {
  const afterMine = turns.findLastIndex((turn) => turn.from === 'me') + 1;
  return {
    snippet: snippetOf(last),
    lastAt: last.at,
    lastFrom: last.from,
    waitingSince: state === 'open' ? (turns[afterMine]?.at ?? null) : null,
  };
}

/** First words without the handles in front, on one line. */
function snippetOf(turn: StoredTurn): string {
  const words = turn.replyTo === null ? turn.text : turn.text.slice(wordsBegin(turn));
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= snippetLength) return line;
  const cut = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line.slice(0, snippetLength * 2))]
    .map((part) => part.segment)
    .slice(0, snippetLength);
  return `${cut.join('').trimEnd()}…`;
}
