import type { ConversationRows } from '../../../shared/contract/inbox.ts';
import type { Handlers } from '../../../shared/contract/index.ts';
import {
  type AccountId,
  type Conversation,
  type ConversationId,
  StoaFailure,
  type Turn,
} from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { findConversations } from '../../storage/repositories/conversation-search.ts';
import {
  countConversations,
  listConversations,
  readConversation,
  readConversationsWith,
  readNextSnoozed,
  writeConversation,
} from '../../storage/repositories/conversations.ts';
import { readElsewhere } from '../../storage/repositories/exchanges.ts';
import { countAnsweredSince, readTurns, type StoredTurn } from '../../storage/repositories/turns.ts';
import type { Clock } from '../ports.ts';
import type { Answering } from './answering.ts';
import type { Conversations } from './conversations.ts';
import type { InboxRulesService } from './create-inbox-rules.ts';
import { foundWords } from './found-words.ts';
import type { InboxReading } from './reading.ts';
import { isUnseen, mostTurns, place, rejudge } from './triage.ts';
import type { Waking } from './waking.ts';

/** The calls about the inbox. */
export type InboxHandlers = Pick<
  Handlers,
  | 'inbox.list'
  | 'inbox.rows'
  | 'inbox.search'
  | 'inbox.conversation'
  | 'inbox.triage'
  | 'inbox.day'
  | 'inbox.setLabel'
  | 'inbox.setVip'
  | 'inbox.setRules'
  | 'inbox.markRead'
  | 'inbox.refresh'
>;

/** Answers the calls about the inbox. */
export function inboxHandlers(service: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly conversations: Conversations;
  readonly answering: Answering;
  readonly reading: InboxReading;
  readonly rules: InboxRulesService;
  onRulesChanged(): void;
  readonly waking: Waking;
}): InboxHandlers {
  const { db, clock, conversations, answering, reading, waking, rules, onRulesChanged } = service;

  function find(id: ConversationId): Conversation {
    const found = readConversation(db, id);
    if (found) return found;
    throw new StoaFailure({
      code: 'not-found',
      message: 'This conversation is no longer here.',
      next: 'Go back to the list.',
    });
  }

  function rows(accountId: AccountId, ids: readonly ConversationId[]): ConversationRows {
    const shown = ids.flatMap((id) => readConversation(db, id) ?? []).filter((found) => found.accountId === accountId);
    return {
      conversations: shown,
      entities: conversations.entities(
        accountId,
        [],
        shown.map((one) => one.personId),
      ),
    };
  }

  return {
    'inbox.list'({ accountId, state, splitId, shown, limit }) {
      const listed = listConversations(db, accountId, { state, splitId: splitId ?? null }, limit + 1);
      const ids = listed.slice(0, limit);
      return {
        ids,
        ...rows(accountId, around(shown, ids)),
        counts: countConversations(db, accountId),
        hasMore: listed.length > limit,
      };
    },
    'inbox.rows': ({ accountId, conversationIds }) => rows(accountId, conversationIds),
    async 'inbox.search'({ accountId, words, offset, limit }) {
      const ids = await findConversations(db, accountId, words, { offset, limit: limit + 1 });
      const shown = ids.slice(0, limit);
      const found = shown.flatMap((id) => {
        const excerpt = foundWords(db, accountId, id, words);
        return excerpt === null ? [] : [[id, excerpt] as const];
      });
      return { ...rows(accountId, shown), found: Object.fromEntries(found), hasMore: ids.length > limit };
    },
    'inbox.conversation'({ conversationId }) {
      const found = find(conversationId);
      const turns = readTurns(db, found.accountId, conversationId, mostTurns);
      const answerable = answering.conversation(found.accountId, conversationId);
      if (!answerable) throw new Error('a conversation that was just read cannot be judged');
      const context = [found.rootPostId, ...turns.flatMap((turn) => [turn.replyTo, turn.postId])];
      return {
        id: conversationId,
        conversation: found,
        turns: turns.map(toTurn),
        replyTo: answerable.replyTo,
        eligibility: answerable.eligibility,
        elsewhere: readElsewhere(db, found),
        entities: conversations.entities(
          found.accountId,
          context.filter((id) => id !== null),
          [found.personId],
        ),
      };
    },
    'inbox.triage'({ changes }) {
      db.transaction(() => {
        const moved = changes.flatMap(({ conversationId, standing, seen }) => {
          const before = find(conversationId);
          if (isUnseen(before, seen)) return [];
          place(db, before, standing);
          return [before];
        });
        for (const [accountId, ours] of Map.groupBy(moved, (one) => one.accountId))
          conversations.announce(
            accountId,
            ours.map((one) => one.id),
          );
      });
      waking.look();
      return changes.map(({ conversationId }) => find(conversationId));
    },
    'inbox.setLabel'({ conversationId, label }) {
      const { accountId } = find(conversationId);
      db.transaction(() => {
        rejudge(db, conversationId, rules.ready(accountId), label);
        conversations.announce(accountId, [conversationId]);
      });
      return find(conversationId);
    },
    'inbox.setVip'({ accountId, personId, vip }) {
      db.transaction(() => {
        rules.setVip(accountId, personId, vip ? clock.now() : null);
        const theirs = readConversationsWith(db, accountId, personId);
        for (const id of theirs) rejudge(db, id, rules.ready(accountId));
        conversations.announce(accountId, theirs);
      });
      return null;
    },
    'inbox.setRules'({ accountId, wordRules, splits }) {
      rules.change(accountId, { wordRules, splits });
      onRulesChanged();
      return null;
    },
    'inbox.day': ({ accountId, since }) => ({
      answered: countAnsweredSince(db, accountId, since),
      nextWakeAt: readNextSnoozed(db, accountId),
    }),
    'inbox.markRead'({ conversationId }) {
      const before = find(conversationId);
      if (!before.unread) return null;
      db.transaction(() => {
        writeConversation(db, { ...before, unread: false });
        conversations.announce(before.accountId, [conversationId]);
      });
      return null;
    },
    async 'inbox.refresh'({ accountId }) {
      await reading.refresh(accountId);
      return null;
    },
  };
}

/** Rows brought with a list besides those around what is shown: its begin, where whoever stands at the top sees others come in. */
const rowsAtTop = 50;
/** What a window draws of a list, a screen and what is kept ready around it. */
const rowsDrawn = 100;
/** Rows brought above the first one shown: somebody may have come to stand there. */
const rowsBefore = 10;

/** Whose rows to bring with a list: its begin, and where what is shown stands in it now. */
function around(shown: readonly ConversationId[], ids: readonly ConversationId[]): readonly ConversationId[] {
  const seen = new Set(shown);
  const from = Math.max(0, ids.findIndex((id) => seen.has(id)) - rowsBefore);
  return [...ids.slice(0, Math.min(rowsAtTop, from)), ...ids.slice(from, from + rowsDrawn)];
}

function toTurn({ summons: _, replyTo: __, ...turn }: StoredTurn): Turn {
  return turn;
}
