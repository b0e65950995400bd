import type { Handlers } from '../../../shared/contract/index.ts';
import { type Balance, callLogPage, type SpendReport } from '../../../shared/contract/spend.ts';
import { type AccountId, StoaFailure } from '../../../shared/model/index.ts';
import { shiftDay } from '../../../shared/prices/utc-day.ts';
import type { Database } from '../../storage/database.ts';
import { readCallLog } from '../../storage/repositories/contacts.ts';
import { readDays } from '../../storage/repositories/spend.ts';
import { readSpendByAccount, readSpendRows, readUnsureCalls } from '../../storage/repositories/spend-report.ts';
import type { CallerOf } from '../caller-of.ts';
import type { Clock, XApi } from '../ports.ts';
import type { CallX } from './create-call-x.ts';
import type { Ledger } from './create-ledger.ts';
import { forecast, paceDays } from './forecast.ts';

type SpendHandlers = Pick<Handlers, 'spend.report' | 'spend.readBalance' | 'spend.tryAgain' | 'spend.calls'>;

/** Days the report shows, today included. */
const reported = 30;

/** The calls about money. */
export function spendHandlers(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly xApi: XApi;
  readonly callX: CallX;
  readonly ledger: Pick<Ledger, 'spend'>;
  readonly callerOf: CallerOf;
  readonly tryAgain: (accountId: AccountId) => void;
}): SpendHandlers {
  const { db, clock, xApi, callX, ledger, callerOf } = deps;
  const balances = new Map<AccountId, Balance>();

  function report(accountId: AccountId): SpendReport {
    const { day, budget, today, month } = ledger.spend(accountId);
    const days = readDays(db, accountId, shiftDay(day, 1 - reported), day);
    const past = days.filter((one) => one.day < day && one.day >= shiftDay(day, -paceDays)).map(({ price }) => price);
    const { total, daily } = forecast({ day, today, month, past, budget });
    return {
      accountId,
      day,
      today: readSpendRows(db, accountId, day),
      days,
      forecast: { total, daily, pastDays: past.length },
      month,
      unsure: readUnsureCalls(db, accountId, shiftDay(day, 1 - reported)),
      accounts: readSpendByAccount(db, day),
      balance: balances.get(accountId) ?? null,
    };
  }

  return {
    'spend.report': ({ accountId }) => report(accountId),
    async 'spend.readBalance'({ accountId }) {
      const caller = callerOf(accountId);
      const answer = await callX(caller, { endpoint: 'credits', payer: 'hand', atMost: 0 }, () => xApi.credits(caller));
      if (!answer.ok) throw new StoaFailure(answer.error);
      const balance = { ...answer.value, readAt: clock.now() };
      balances.set(accountId, balance);
      return balance;
    },
    'spend.tryAgain'({ accountId }) {
      deps.tryAgain(accountId);
      return null;
    },
    'spend.calls': ({ before }) => readCallLog(db, before ?? clock.now() + 1, callLogPage),
  };
}
