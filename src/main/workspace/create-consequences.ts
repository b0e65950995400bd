import type { AccountId, Instant, Preferences } from '../../shared/model/index.ts';
import { nextUtcDay } from '../../shared/prices/utc-day.ts';
import type { Accounts } from './accounts/create-accounts.ts';
import type { CopiesDomain } from './copies/create-copies-domain.ts';
import type { DataDomain } from './data/create-data-domain.ts';
import type { Inbox } from './inbox/create-inbox.ts';
import type { Notifications } from './notifications/create-notifications.ts';
import type { Clock } from './ports.ts';
import type { Ledger } from './spend/create-ledger.ts';
import { haveSameBudgets } from './spend/daily-budget.ts';
import type { Timelines } from './timelines/create-timelines.ts';

/** What a change in one domain means to the others. */
export type Consequences = {
  preferencesChanged(before: Preferences, after: Preferences): void;
  /** X answers the account again: what had stopped goes on. */
  answersAgain(accountId: AccountId): void;
  /** At 00:00 UTC what was spent starts from nothing, and what the budget had stopped goes on; answers when the next day begins. */
  dayBegan(): Promise<Instant>;
};

/** Knows the domains that wait for one another. */
export function createConsequences(deps: {
  readonly clock: Pick<Clock, 'now'>;
  readonly accounts: Pick<Accounts, 'active'>;
  readonly ledger: Pick<Ledger, 'announce'>;
  readonly timelines: Pick<Timelines, 'wake'>;
  readonly inbox: Pick<Inbox, 'wake'>;
  readonly notifications: Pick<Notifications, 'settingsChanged'>;
  readonly data: Pick<DataDomain, 'keepingChanged'>;
  readonly copies: Pick<CopiesDomain, 'budgetChanged'>;
}): Consequences {
  const { clock, accounts, ledger, timelines, inbox, notifications, data, copies } = deps;
  return {
    preferencesChanged(before, after) {
      notifications.settingsChanged();
      if (before.keepPosts !== after.keepPosts) data.keepingChanged();
      if (before.copiesBudget !== after.copiesBudget) copies.budgetChanged();
      const active = accounts.active();
      if (!active || haveSameBudgets(before, after)) return;
      ledger.announce(active.id);
      timelines.wake();
    },
    answersAgain(accountId) {
      if (accounts.active()?.id !== accountId) return;
      timelines.wake();
      inbox.wake(accountId);
    },
    async dayBegan() {
      const active = accounts.active();
      if (active) ledger.announce(active.id);
      timelines.wake();
      return nextUtcDay(clock.now());
    },
  };
}
