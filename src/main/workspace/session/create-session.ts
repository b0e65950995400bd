import type { Snapshot } from '../../../shared/contract/session.ts';
import type {
  Account,
  AccountId,
  Draft,
  InboxCounts,
  InboxRules,
  InboxStatus,
  Notice,
  OutboxItem,
  Reachability,
  SignIn,
  XVaultState,
} from '../../../shared/model/index.ts';
import type { Decks } from '../decks/create-decks.ts';
import type { Jobs } from '../jobs/create-jobs.ts';
import type { Networks } from '../ports.ts';
import type { PreferencesService } from '../preferences/create-preferences.ts';
import type { SavedReplies } from '../saved-replies/create-saved-replies.ts';
import type { Ledger } from '../spend/create-ledger.ts';
import type { Timelines } from '../timelines/create-timelines.ts';

/** Everything the first paint of a window needs, from disk. */
export type Session = { open(): Snapshot };

const nothing: InboxCounts = { open: 0, waiting: 0, snoozed: 0, done: 0, splits: {} };

/** Reads from disk only. */
export function createSession(deps: {
  readonly host: Snapshot['host'];
  readonly version: string;
  readonly networks: Networks;
  notices(): readonly Notice[];
  readonly accounts: {
    all(): readonly Account[];
    active(): Account | null;
    signIn(): SignIn | null;
    readonly vault: { state(): XVaultState };
  };
  readonly decks: Pick<Decks, 'deck' | 'columns'>;
  readonly timelines: Pick<Timelines, 'status' | 'firstPage'>;
  readonly inbox: {
    counts(accountId: AccountId): InboxCounts;
    status(accountId: AccountId): InboxStatus;
    rules(accountId: AccountId): InboxRules;
  };
  badge(): number;
  readonly compose: {
    snapshot(accountId: AccountId): { readonly drafts: readonly Draft[]; readonly outbox: readonly OutboxItem[] };
  };
  readonly jobs: Pick<Jobs, 'all'>;
  readonly ledger: Pick<Ledger, 'spend'>;
  readonly preferences: PreferencesService;
  readonly savedReplies: Pick<SavedReplies, 'all'>;
  reachability(): readonly Reachability[];
  sequence(): number;
}): Session {
  const { accounts, decks, timelines, inbox, compose, ledger, networks } = deps;

  return {
    open() {
      const active = accounts.active();
      const columns = active ? decks.columns(active.id) : [];
      const pages = columns.map(timelines.firstPage);
      return {
        version: deps.version,
        host: deps.host,
        accounts: accounts.all(),
        activeAccountId: active?.id ?? null,
        signIn: accounts.signIn(),
        vault: accounts.vault.state(),
        deck: active && decks.deck(active.id),
        columns,
        statuses: columns.map(timelines.status),
        pages,
        inboxCounts: active ? inbox.counts(active.id) : nothing,
        inboxStatus: active && inbox.status(active.id),
        inboxRules: active && inbox.rules(active.id),
        badge: deps.badge(),
        jobCards: active ? deps.jobs.all(active.id) : [],
        ...(active ? compose.snapshot(active.id) : { outbox: [], drafts: [] }),
        spend: active && ledger.spend(active.id),
        preferences: deps.preferences.current(),
        savedReplies: deps.savedReplies.all(),
        notices: deps.notices(),
        reachability: deps.reachability(),
        webBases: { x: networks.webBase('x'), sandbox: networks.webBase('sandbox') },
        // Read last: opening may itself publish, and the snapshot contains that.
        sequence: deps.sequence(),
      };
    },
  };
}
