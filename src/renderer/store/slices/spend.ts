import type { CallEntry, SpendReport } from '../../../shared/contract/spend.ts';
import type { Spend, StoaError } from '../../../shared/model/index.ts';
import { activeAccount } from '../active-account.ts';
import type { BudgetQuestion } from '../ask-before-passing.ts';
import type { SliceContext } from '../state.ts';

/** What the account that is shown has spent, and on what. */
export type SpendSlice = {
  /** What the active account's reading and writing cost; null before an account is there. */
  readonly spend: Spend | null;
  /** Something asked for by hand that would pass the budget; null when there is nothing to ask. */
  readonly budgetQuestion: BudgetQuestion | null;
  readonly spendReport: SpendReport | null;
  /** Why the last report could not be had; null when it could. */
  readonly spendReportError: StoaError | null;
  /** Requests as far as they were asked for, newest first; null before. */
  readonly callLog: readonly CallEntry[] | null;
  readonly callLogError: StoaError | null;
  /** Asks the reader, once for all calls that wait for it. */
  askBudget(question: BudgetQuestion): Promise<boolean>;
  answerBudget(yes: boolean): Promise<void>;
  readSpendReport(): Promise<void>;
  /** Answers whether X told what is left of the credits. */
  readBalance(): Promise<boolean>;
  /** Reads the log anew, or what is older than what is here. */
  readCallLog(older: boolean): Promise<void>;
  /** Lets Stoa try whether X answers again. */
  tryReadingAgain(): Promise<void>;
};

/** `spend` is set by the snapshot and by events alone; the rest is asked for when it is looked at. */
export function createSpendSlice({ set, get, client, callOrSay }: SliceContext): SpendSlice {
  let asking: Promise<boolean> | null = null;
  let answer: (yes: boolean) => void = () => undefined;

  return {
    spend: null,
    budgetQuestion: null,
    spendReport: null,
    spendReportError: null,
    callLog: null,
    callLogError: null,
    askBudget(budgetQuestion) {
      asking ??= new Promise<boolean>((resolve) => {
        answer = resolve;
        set({ budgetQuestion });
      });
      return asking;
    },
    async answerBudget(yes) {
      const { spend } = get();
      const network = activeAccount(get())?.network;
      set({ budgetQuestion: null });
      if (yes && spend !== null && network !== undefined) {
        await get().changePreferences({ passedBudget: { day: spend.day, network } });
      }
      asking = null;
      answer(yes);
    },
    async readSpendReport() {
      const accountId = get().activeAccountId;
      if (accountId === null) return;
      const reply = await client.call('spend.report', { accountId });
      if (get().activeAccountId !== accountId) return;
      set(reply.ok ? { spendReport: reply.value, spendReportError: null } : { spendReportError: reply.error });
    },
    async readBalance() {
      const accountId = get().activeAccountId;
      if (accountId === null) return false;
      const reply = await client.call('spend.readBalance', { accountId });
      if (reply.ok) await get().readSpendReport();
      return reply.ok;
    },
    async readCallLog(older) {
      const before = older ? (get().callLog?.at(-1)?.at ?? null) : null;
      const reply = await client.call('spend.calls', { before });
      if (!reply.ok) set({ callLogError: reply.error });
      else {
        set((state) => ({
          callLog: older ? [...(state.callLog ?? []), ...reply.value] : reply.value,
          callLogError: null,
        }));
      }
    },
    async tryReadingAgain() {
      const accountId = get().activeAccountId;
      if (accountId === null) return;
      await callOrSay('spend.tryAgain', { accountId });
    },
  };
}
