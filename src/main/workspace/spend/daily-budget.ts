import {
  type Account,
  type AccountId,
  type Mills,
  type Preferences,
  preferences,
} from '../../../shared/model/index.ts';
import { utcDay } from '../../../shared/prices/utc-day.ts';
import type { FindAccount } from '../account-of.ts';
import type { Clock } from '../ports.ts';

/** What an account may cost on this UTC day. */
export type DailyBudget = {
  /** Most that reading may cost. */
  of(accountId: AccountId): Mills;
  /** Whether the reader said that what they do by hand may pass it today. */
  mayPass(accountId: AccountId): boolean;
  /** Whether it is to last the day: play money is there to be played with, at any speed of the world, until the reader lowers it. */
  isPaced(accountId: AccountId): boolean;
};

const playMoney = preferences.parse({}).sandboxBudget;

/** The sandbox's money is simulated and has a budget of its own; either can be raised for a day. */
export function createDailyBudget(deps: {
  readonly clock: Pick<Clock, 'now'>;
  readonly preferences: () => Preferences;
  readonly findAccount: FindAccount;
}): DailyBudget {
  const today = () => utcDay(deps.clock.now());

  function networkOf(accountId: AccountId): Account['network'] {
    return deps.findAccount(accountId)?.network ?? 'x';
  }

  function of(accountId: AccountId): Mills {
    const { dailyBudget, sandboxBudget, raisedBudget } = deps.preferences();
    const network = networkOf(accountId);
    const budget = network === 'sandbox' ? sandboxBudget : dailyBudget;
    const raised = raisedBudget?.network === network && raisedBudget.day === today() ? raisedBudget.to : 0;
    return Math.max(budget, raised);
  }

  return {
    of,
    isPaced: (accountId) => networkOf(accountId) !== 'sandbox' || of(accountId) < playMoney,
    mayPass(accountId) {
      const { passedBudget } = deps.preferences();
      return passedBudget?.network === networkOf(accountId) && passedBudget.day === today();
    },
  };
}

/** Whether no budget differs between the two. */
export function haveSameBudgets(one: Preferences, other: Preferences): boolean {
  const budgets = (of: Preferences) => [of.dailyBudget, of.sandboxBudget, of.raisedBudget, of.passedBudget];
  return JSON.stringify(budgets(one)) === JSON.stringify(budgets(other));
}
