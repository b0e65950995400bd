import type { StoaEvent } from '../../../shared/contract/index.ts';
import type {
  AccountId,
  ConversationId,
  Eligibility,
  Entities,
  InboxCounts,
  InboxRules,
  InboxStatus,
  PostId,
} from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { countConversations } from '../../storage/repositories/conversations.ts';
import type { Scheduler } from '../../sync/scheduler.ts';
import { accountOf } from '../account-of.ts';
import type { Accounts } from '../accounts/create-accounts.ts';
import type { FreshWords } from '../notifications/create-notifications.ts';
import type { Clock, Log, XApi } from '../ports.ts';
import type { Posts } from '../posts/create-posts.ts';
import type { CallX } from '../spend/create-call-x.ts';
import { type Answering, createAnswering } from './answering.ts';
import { type Conversations, createConversations } from './conversations.ts';
import { createInboxRules } from './create-inbox-rules.ts';
import { createInboxStatuses } from './inbox-statuses.ts';
import { createBacklog } from './judge-backlog.ts';
import { type InboxHandlers, inboxHandlers } from './methods.ts';
import { createInboxReading } from './reading.ts';
import { createWaking } from './waking.ts';

/** What the inbox needs. */
export type InboxDeps = {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  readonly xApi: XApi;
  readonly callX: CallX;
  /** Shared with the columns; draining it waits for the inbox too. */
  readonly scheduler: Scheduler;
  readonly posts: Pick<Posts, 'ingest' | 'ingestPeople' | 'bundle'>;
  readonly accounts: Pick<Accounts, 'active' | 'find' | 'onChange'>;
  publish(event: StoaEvent): void;
  /** Words of theirs became known; called after their commit. */
  onWords?(accountId: AccountId, words: readonly FreshWords[]): void;
  /** Conversations came back by the clock; called after their commit. */
  onReturned?(accountId: AccountId, ids: readonly ConversationId[]): void;
  /** Nothing is read, and nothing spent, before the person has chosen what to read. */
  hasDeck(accountId: AccountId): boolean;
};

/** One inbox for mentions, quotes and messages of the account that is shown. */
export type Inbox = {
  readonly handlers: InboxHandlers;
  counts(accountId: AccountId): InboxCounts;
  status(accountId: AccountId): InboxStatus;
  rules(accountId: AccountId): InboxRules;
  /** Whether X would take an answer to a post that may be outside of the inbox. */
  eligibilityForPost(accountId: AccountId, postId: PostId): Eligibility;
  /** Call after the rules of watched words changed. */
  watchAgain(accountId: AccountId): void;
  /** Call after a deck was made or changed (`decks.changed`). */
  deckChanged(): void;
  /** Reads every source again: X answers the account again. */
  wake(accountId: AccountId): void;
  /** Call when posts turned out to be gone from X, inside the transaction: their words leave the conversations. */
  forgetPosts(accountId: AccountId, postIds: readonly PostId[]): void;
  /** Call when posts turned out to be different (`entities.changed`): edited words are put right in the conversations. */
  followPosts(changed: Pick<Entities, 'accountId' | 'posts'>): void;
  /** For sending. */
  readonly conversations: Conversations;
  readonly answering: Answering;
  start(): void;
  stop(): void;
};

const judgeJob = 'inbox/judging';

/** Reads nothing before `start`. */
export function createInbox(deps: InboxDeps): Inbox {
  const { db, clock, scheduler, accounts } = deps;
  const rules = createInboxRules(deps);
  const conversations = createConversations({
    ...deps,
    rules,
    onAnswered: (accountId) => reading.expectAnswers(accountId),
    onWords: (accountId, words) => deps.onWords?.(accountId, words),
    onWakeSet: () => waking.look(),
  });
  const answering = createAnswering(deps);
  const statuses = createInboxStatuses((status) => deps.publish({ type: 'inbox.status', status }));
  const reading = createInboxReading({ ...deps, conversations, statuses });
  const waking = createWaking({
    ...deps,
    announce: conversations.announce,
    onReturned: (accountId, ids) => deps.onReturned?.(accountId, ids),
  });
  const backlog = createBacklog({ db, clock, rules, announce: conversations.announce });

  function judgeBacklog(): void {
    backlog.begin();
    scheduler.schedule(judgeJob, clock.now(), async () => {
      const next = backlog.judgeSome();
      await db.shortenLog();
      return next;
    });
  }

  return {
    handlers: inboxHandlers({
      db,
      clock,
      conversations,
      answering,
      reading,
      waking,
      rules,
      onRulesChanged: judgeBacklog,
    }),
    counts: (accountId) => countConversations(db, accountId),
    status: statuses.of,
    rules: rules.of,
    eligibilityForPost(accountId, postId) {
      return answering.post(accountOf(accounts.find, accountId), postId).eligibility;
    },
    watchAgain: reading.watchAgain,
    wake: reading.wake,
    deckChanged: reading.deckChanged,
    forgetPosts: conversations.forgetPosts,
    followPosts: conversations.followPosts,
    conversations,
    answering,
    start() {
      reading.start();
      judgeBacklog();
      waking.start();
    },
    stop: reading.stop,
  };
}
