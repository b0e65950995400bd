import type { AccountId, Conversation, ConversationId, TriageState } from '../../../shared/model/index.ts';
import { wordsBegin } from '../../../shared/text/own-words.ts';
import type { Database } from '../../storage/database.ts';
import { readConversation, writeConversation } from '../../storage/repositories/conversations.ts';
import { readTurns, type StoredTurn } from '../../storage/repositories/turns.ts';
import { labelConversation } from './label-conversation.ts';
import type { Utterance } from './utterance.ts';

/** Turns a conversation is judged by and shown with; longer ones lose their oldest. */
export const mostTurns = 200;
const snippetLength = 140;

/**
 * Brings a conversation in line with its turns: state, since when they wait, unread, first words, label.
 * `fresh` are the ids of turns that just came; only they move the state. Answers null while nothing of theirs is known.
 */
export function judge(
  db: Database,
  accountId: AccountId,
  id: ConversationId,
  opens: Utterance['opens'],
  fresh: ReadonlySet<string>,
): Conversation | null {
  const before = readConversation(db, id);
  const turns = readTurns(db, accountId, id, mostTurns);
  const last = turns.at(-1);
  if (!last) return null;
  const made = before ?? opens;
  if (!made) return null;
  const isFresh = fresh.has(last.id);
  const state = before === null ? firstState(last) : isFresh ? movedState(before.state, last) : before.state;
  const next: Conversation = {
    id,
    accountId,
    kind: made.kind,
    // Whoever was only overheard and then speaks to the account is in the inbox for that.
    source: before?.source === 'watched' && opens ? opens.source : made.source,
    personId: made.personId,
    rootPostId: made.rootPostId,
    watched: (before ?? opens)?.watched ?? null,
    state,
    ...shown(turns, last, state),
    unread: before === null || isFresh ? last.from === 'them' : before.unread,
    hasDraft: before?.hasDraft ?? false,
    ...labelConversation(db, accountId, turns),
  };
  writeConversation(db, next);
  return next;
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
