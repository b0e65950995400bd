import type { Account } from './account.ts';
import type { StoaError } from './error.ts';
import type { AccountId, ColumnId, Instant, Mills, Network, PersonId } from './ids.ts';

/** What a column is doing and why, so that it never shows a bare spinner. */
export type ColumnStatus = {
  readonly columnId: ColumnId;
  readonly activity: 'idle' | 'checking';
  readonly lastCheckedAt: Instant | null;
  readonly nextCheckAt: Instant | null;
  /** Milliseconds between two readings, when it is read less often, and not all of it, so that the budget lasts the day; else null. */
  readonly pacedEvery: number | null;
  /** Why reading stopped or failed; the posts already here stay readable. */
  readonly error: StoaError | null;
  readonly spentToday: Mills;
  /** Posts read but not shown yet, and the newest few who wrote them. */
  readonly newPosts: number;
  readonly newFaces: readonly PersonId[];
};

/** How reading the inbox goes; `lastCheckedAt` is null until mentions and messages were asked for since Stoa was started. */
export type InboxStatus = {
  readonly accountId: AccountId;
  readonly lastCheckedAt: Instant | null;
  /** Why a source could not be read the last time; the conversations already here stay readable. */
  readonly error: StoaError | null;
};

/** What an account spent at X; sums in mills. */
export type Spend = {
  readonly accountId: AccountId;
  /** UTC day as `2026-11-23`. */
  readonly day: string;
  readonly today: Mills;
  /** What today's calls of unknown outcome may have cost beside it. */
  readonly unsure: Mills;
  readonly budget: Mills;
  readonly month: Mills;
  /** Expected total of the calendar month at the pace of the last days. */
  readonly monthForecast: Mills;
  /** True when background reading is stopped until the next UTC day. */
  readonly budgetReached: boolean;
  /** When it is expected to be, at what the inbox and watched words cost; null when it lasts the day. */
  readonly lastsUntil: Instant | null;
  /** Why X answers nothing for this account, and when Stoa asks again by itself; null when it does. */
  readonly stopped: { readonly error: StoaError; readonly until: Instant } | null;
};

/** Where a sign-in stands; it survives the page's own navigation to X and back. */
export type SignIn = {
  readonly attempt: string;
  readonly network: Network;
  readonly authorizeUrl: string;
  /** `unfinished`: X agreed, but its next answer or the keychain fails; it is tried again without a second consent. */
  readonly state: 'waiting' | 'finishing' | 'unfinished' | 'done' | 'failed';
  readonly account: Account | null;
  /** Why it failed, or is unfinished, also while that is tried again. */
  readonly error: StoaError | null;
  /** Milliseconds this computer's clock runs before X's; negative when it is behind, null when X did not tell. */
  readonly clockOff: number | null;
  /** When an unfinished one is tried again by itself; null when only the person can. */
  readonly retryAt: Instant | null;
  /** While it waited, an answer came that belongs to another sign-in, or to none; nothing was taken from it. */
  readonly strayAnswer: boolean;
};

/** Something the reader should know, e.g. a damaged file that was set aside at start. */
export type Notice = {
  readonly id: string;
  readonly message: string;
  readonly next: string;
  /** Where it can be done, outside of Stoa. */
  readonly link?: { readonly label: string; readonly href: string };
};

/** Whether a network can be reached right now, from the outcome of the last call. */
export type Reachability = { readonly network: Network; readonly reachable: boolean; readonly since: Instant };
