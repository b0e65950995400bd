import { inboxSources } from '../../../shared/inbox-sources/index.ts';
import type { Account, AccountId, Instant, StoaError } from '../../../shared/model/index.ts';
import { StoaFailure } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { countConversations } from '../../storage/repositories/conversations.ts';
import { readCursor, writeCursor } from '../../storage/repositories/cursors.ts';
import { backOff } from '../../sync/back-off.ts';
import type { Scheduler } from '../../sync/scheduler.ts';
import type { Accounts } from '../accounts/create-accounts.ts';
import { missingScope } from '../accounts/scopes.ts';
import { callerOf } from '../caller-of.ts';
import type { Clock, Log, XApi } from '../ports.ts';
import type { Posts } from '../posts/create-posts.ts';
import type { CallX } from '../spend/create-call-x.ts';
import type { Conversations } from './conversations.ts';
import type { InboxStatuses } from './inbox-statuses.ts';
import { mayBeShortened, type Page, type PageOutcome, pageSizeOf } from './sources/inbox-reader.ts';
import { inboxReaders, type ReaderName, readerNames } from './sources/index.ts';

/** Reads the sources of the active account's inbox, each at its own pace. */
export type InboxReading = {
  start(): void;
  stop(): void;
  /** Reads every source now; the person asked, so a failure is told. */
  refresh(accountId: AccountId): Promise<void>;
  /** Looks for watched words now, after the rules changed. */
  watchAgain(accountId: AccountId): void;
  /** Reads every source again: X answers the account again. */
  wake(accountId: AccountId): void;
  /** A deck was made or changed: the inbox of an account is read from its first deck on. */
  deckChanged(): void;
  /** Looks more often for a while: whoever was just answered may answer back. Looks that find nothing are free. */
  expectAnswers(accountId: AccountId): void;
};

const minute = 60_000;
/** Own posts matter while someone waits for an answer; otherwise only to find quotes of them. */
const ownCadence = { somebodyWaits: 3 * minute, nobodyWaits: 15 * minute };
/** After an answer was sent. */
const expecting = { lasts: 5 * minute, mention: 20_000, direct: minute };
/** Pages of one source in one round; the rest follows in the next. */
const mostPages = 8;

/** Reads the account that is shown, and no other. */
export function createInboxReading(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  readonly xApi: XApi;
  readonly callX: CallX;
  readonly scheduler: Scheduler;
  readonly posts: Pick<Posts, 'ingest' | 'ingestPeople'>;
  readonly accounts: Pick<Accounts, 'active' | 'find' | 'onChange'>;
  readonly conversations: Conversations;
  readonly statuses: Pick<InboxStatuses, 'note'>;
  /** Nothing is read, and nothing spent, before the person has chosen what to read. */
  hasDeck(accountId: AccountId): boolean;
}): InboxReading {
  const { db, clock, log, xApi, callX, scheduler, posts, accounts, conversations, statuses } = deps;
  const running = new Map<string, Promise<StoaError | null>>();
  const failures = new Map<string, number>();
  const expectingUntil = new Map<AccountId, Instant>();
  let scheduled: AccountId | null = null;
  let stopListening: (() => void) | null = null;

  function key(accountId: AccountId, name: ReaderName): string {
    return `inbox/${accountId}/${name}`;
  }

  /** One round of one source at a time; who comes while it runs shares its outcome. */
  function round(account: Account, name: ReaderName, payer: 'inbox' | 'hand'): Promise<StoaError | null> {
    const known = running.get(key(account.id, name));
    if (known) return known;
    const started = readRound(account, name, payer)
      .then((error) => {
        // What asks the reader before it passes the budget is no trouble of the inbox.
        if (error?.code === 'budget-asks') return error;
        if (accounts.find(account.id) !== null) statuses.note(account.id, name, error, clock.now());
        return error;
      })
      .finally(() => running.delete(key(account.id, name)));
    running.set(key(account.id, name), started);
    return started;
  }

  async function readRound(account: Account, name: ReaderName, payer: 'inbox' | 'hand'): Promise<StoaError | null> {
    const reader = inboxReaders[name];
    const missing = missingScope(account, reader.scopes);
    if (missing) return missing;
    const caller = callerOf(account);
    const booking = reader.payer ?? payer;

    async function read<T>(page: Page<T>): Promise<PageOutcome> {
      let more = false;
      const { endpoint, atMost } = page;

      function* inPieces(value: T): Generator<() => void, void> {
        const digest = page.digest(value);
        yield () => {
          if (digest.posts) posts.ingest(account.id, digest.posts);
          posts.ingestPeople(account.id, digest.people);
        };
        yield* conversations.absorb(account.id, digest);
        yield () => {
          writeCursor(db, account.id, `inbox/${name}`, digest.cursor);
          more = digest.more;
        };
      }
      const answer = await callX(caller, { endpoint, atMost, payer: booking }, page.ask, { inPieces });
      return answer.ok ? { ok: true, more } : { ok: false, error: answer.error };
    }

    let short = false;
    for (let page = 0; page < mostPages; page += 1) {
      const cursor = readCursor(db, account.id, `inbox/${name}`);
      const pageSize = pageSizeOf(cursor, page, short);
      const context = { db, account, caller, xApi, now: clock.now(), pageSize };
      const outcome = await reader.fetchSince(context, cursor, page === 0, read);
      if (outcome === null) return null;
      if (!outcome.ok) {
        const isOverBudget = outcome.error.code === 'budget-reached';
        // A share that is used up is as it was meant; it is told where it is set.
        if (isOverBudget && booking === 'watched') return null;
        if (!isOverBudget || !mayBeShortened(pageSize)) return outcome.error;
        // The day has no room for a large page: the rest of the round asks for small ones.
        short = true;
      } else if (!outcome.more) {
        return null;
      }
    }
    return null;
  }

  async function run(accountId: AccountId, name: ReaderName): Promise<Instant | null> {
    const account = accounts.find(accountId);
    if (!account || account.status === 'signed-out' || scheduled !== accountId) return null;
    const error = await round(account, name, 'inbox');
    if (error === null) {
      failures.delete(key(accountId, name));
      if (name === 'own') scheduler.move(key(accountId, 'quote'), nextQuotes(accountId));
      return clock.now() + cadence(accountId, name);
    }
    return afterFailure(accountId, name, error);
  }

  /** The first search for quotes waits for the first own posts; later ones keep their pace. */
  function nextQuotes(accountId: AccountId): Instant {
    const planned = scheduler.nextAt(key(accountId, 'quote')) ?? clock.now();
    return readCursor(db, accountId, 'inbox/quote') === null ? clock.now() : planned;
  }

  function cadence(accountId: AccountId, name: ReaderName): number {
    const isExpecting = (expectingUntil.get(accountId) ?? 0) > clock.now();
    if (isExpecting && (name === 'mention' || name === 'direct')) return expecting[name];
    if (name !== 'own') return inboxSources[name].cadence;
    return countConversations(db, accountId).open > 0 ? ownCadence.somebodyWaits : ownCadence.nobodyWaits;
  }

  function afterFailure(accountId: AccountId, name: ReaderName, error: StoaError): Instant | null {
    log.warn('inbox: a source could not be read', { source: name, error: error.code });
    const now = clock.now();
    switch (error.code) {
      case 'signed-out':
        return null;
      case 'rate-limited':
        return Math.max(now, error.resetAt) + 1000;
      case 'offline':
      case 'timed-out':
      case 'x-unavailable': {
        const before = failures.get(key(accountId, name)) ?? 0;
        failures.set(key(accountId, name), before + 1);
        return now + backOff(before);
      }
      default:
        return now + 5 * cadence(accountId, name);
    }
  }

  /** Only the inbox that is shown is read: every other one would cost money unseen. */
  function follow(account: Account | null): void {
    const accountId = account?.status === 'signed-in' && deps.hasDeck(account.id) ? account.id : null;
    if (accountId === scheduled) return;
    if (scheduled !== null) for (const name of readerNames) scheduler.remove(key(scheduled, name));
    scheduled = accountId;
    if (accountId === null) return;
    for (const name of readerNames) scheduler.schedule(key(accountId, name), clock.now(), () => run(accountId, name));
  }

  function expectAnswers(accountId: AccountId): void {
    const now = clock.now();
    expectingUntil.set(accountId, now + expecting.lasts);
    for (const name of ['mention', 'direct'] as const) {
      const planned = scheduler.nextAt(key(accountId, name));
      // Not while it rests after a failure: X may have asked for that.
      if (planned === null || failures.has(key(accountId, name))) continue;
      if (planned - now <= inboxSources[name].cadence) {
        scheduler.move(key(accountId, name), Math.min(planned, now + expecting[name]));
      }
    }
  }

  return {
    expectAnswers,
    wake(accountId) {
      for (const name of readerNames) scheduler.move(key(accountId, name), clock.now());
    },
    deckChanged() {
      if (stopListening !== null) follow(accounts.active());
    },
    watchAgain: (accountId) => scheduler.move(key(accountId, 'watched'), clock.now()),
    start() {
      follow(accounts.active());
      stopListening = accounts.onChange((change) => {
        // A renewed sign-in starts the sources again that ended with the former one.
        if (change.kind === 'signed-in' && change.accountId === scheduled) follow(null);
        follow(accounts.active());
      });
    },
    stop() {
      stopListening?.();
      follow(null);
    },
    async refresh(accountId) {
      const account = accounts.find(accountId);
      if (!account) return;
      const errors: StoaError[] = [];
      for (const name of readerNames) {
        const error = await round(account, name, 'hand');
        if (error) errors.push(error);
        else scheduler.move(key(accountId, name), clock.now() + cadence(accountId, name));
      }
      // A source that was never allowed is no reason to call the rest a failure.
      const telling = errors.find((error) => error.code !== 'forbidden') ?? errors.at(readerNames.length - 1);
      if (telling) throw new StoaFailure(telling);
    },
  };
}
