import { z } from 'zod';
import type {
  Account,
  AccountId,
  Column,
  ColumnStatus,
  Deck,
  Draft,
  InboxCounts,
  InboxRules,
  InboxStatus,
  JobCard,
  Network,
  Notice,
  OutboxItem,
  Preferences,
  Reachability,
  SignIn,
  Spend,
  XVaultState,
} from '../model/index.ts';
import type { SavedReply } from '../saved-replies/saved-reply.ts';
import { query } from './method.ts';
import type { TimelinePage } from './timelines.ts';

/** Everything the first paint needs, read from disk without touching the network. */
export type Snapshot = {
  readonly version: string;
  readonly host: 'electron' | 'browser';
  /** Sequence number of the last event already contained in this snapshot. */
  readonly sequence: number;
  readonly accounts: readonly Account[];
  readonly activeAccountId: AccountId | null;
  readonly signIn: SignIn | null;
  /** Where sign-ins to X are kept. */
  readonly vault: XVaultState;
  readonly deck: Deck | null;
  readonly columns: readonly Column[];
  readonly statuses: readonly ColumnStatus[];
  /** First page of each column around the reader's place. */
  readonly pages: readonly TimelinePage[];
  readonly inboxCounts: InboxCounts;
  readonly inboxStatus: InboxStatus | null;
  readonly inboxRules: InboxRules | null;
  /** Unread conversations that the badge counts. */
  readonly badge: number;
  /** The active account’s job board: what is due first, then what was changed last. */
  readonly jobCards: readonly JobCard[];
  readonly outbox: readonly OutboxItem[];
  readonly drafts: readonly Draft[];
  readonly spend: Spend | null;
  readonly preferences: Preferences;
  /** By shortcut; the same for every account. */
  readonly savedReplies: readonly SavedReply[];
  readonly notices: readonly Notice[];
  readonly reachability: readonly Reachability[];
  /** Where posts, people and intents open in a browser; null while the sandbox is not running. */
  readonly webBases: Readonly<Record<Network, string | null>>;
};

/** Opening a window. */
export const sessionMethods = {
  'session.open': query<Snapshot>()(z.object({})),
};
