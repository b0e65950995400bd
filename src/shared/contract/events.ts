import type {
  Account,
  AccountId,
  Column,
  ColumnStatus,
  Conversation,
  Deck,
  DesktopNotification,
  Draft,
  Entities,
  InboxCounts,
  InboxRules,
  InboxStatus,
  JobCard,
  Network,
  Notice,
  OutboxId,
  OutboxItem,
  PostId,
  Preferences,
  Reachability,
  SavedList,
  SignIn,
  Spend,
  XVaultState,
} from '../model/index.ts';
import type { SavedReply } from '../saved-replies/saved-reply.ts';

/** Everything the core tells on its own, published after the commit it speaks of. */
export type StoaEvent =
  | {
      readonly type: 'accounts.changed';
      readonly accounts: readonly Account[];
      readonly activeAccountId: AccountId | null;
    }
  | { readonly type: 'sign-in.changed'; readonly signIn: SignIn | null }
  | { readonly type: 'vault.changed'; readonly vault: XVaultState }
  | { readonly type: 'decks.changed'; readonly deck: Deck | null; readonly columns: readonly Column[] }
  | { readonly type: 'timelines.status'; readonly status: ColumnStatus }
  /** Posts or people got new content (counts, edits, marks). */
  | { readonly type: 'entities.changed'; readonly entities: Entities }
  /** Posts that no longer exist on X, or are no longer kept here; they leave every column. */
  | { readonly type: 'posts.gone'; readonly accountId: AccountId; readonly postIds: readonly PostId[] }
  | {
      readonly type: 'inbox.changed';
      readonly accountId: AccountId;
      readonly conversations: readonly Conversation[];
      readonly entities: Entities;
      readonly counts: InboxCounts;
    }
  | { readonly type: 'inbox.rules'; readonly accountId: AccountId; readonly rules: InboxRules }
  | { readonly type: 'inbox.status'; readonly status: InboxStatus }
  | { readonly type: 'outbox.changed'; readonly items: readonly OutboxItem[]; readonly draft: Draft | null }
  /** How far the pictures of a send are on their way to X, 0 to 1, when that takes a while; null when it is over. */
  | { readonly type: 'outbox.uploading'; readonly outboxId: OutboxId; readonly share: number | null }
  /** The whole job board of an account. */
  | { readonly type: 'jobs.changed'; readonly accountId: AccountId; readonly cards: readonly JobCard[] }
  /** Every list on X that Stoa made for an account. */
  | { readonly type: 'lists.changed'; readonly accountId: AccountId; readonly lists: readonly SavedList[] }
  | { readonly type: 'spend.changed'; readonly spend: Spend }
  | { readonly type: 'preferences.changed'; readonly preferences: Preferences }
  | { readonly type: 'saved-replies.changed'; readonly replies: readonly SavedReply[] }
  /** A backup that takes longer than a second: which share of it, from 0 to 1, is done. */
  | { readonly type: 'data.backing-up'; readonly share: number }
  /** Which share of what departed accounts left here, from 0 to 1, is deleted; null when nothing of it is left, or it goes on after the next start. */
  | { readonly type: 'data.deleting'; readonly share: number | null }
  /** Which share of the posts of an export, from 0 to 1, was looked at on X. */
  | { readonly type: 'copies.exporting'; readonly share: number }
  | { readonly type: 'reachability.changed'; readonly reachability: Reachability }
  | { readonly type: 'web-base.changed'; readonly network: Network; readonly base: string | null }
  /** How many unread conversations of the shown account the badge counts. */
  | { readonly type: 'badge.changed'; readonly count: number }
  /** For a window that shows notifications itself, as in the browser host. */
  | { readonly type: 'notification.shown'; readonly notification: DesktopNotification }
  /** The person pressed a notification that the host has shown. */
  | { readonly type: 'notification.opened'; readonly notification: DesktopNotification }
  | { readonly type: 'notice'; readonly notice: Notice }
  /** What it spoke of is so no more. */
  | { readonly type: 'notice.over'; readonly id: string };

/** An event on the wire; numbers rise by one, so a hole tells the client to read the snapshot again. */
export type SequencedEvent = { readonly sequence: number; readonly event: StoaEvent };
