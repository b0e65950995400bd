import type { PreferencesPatch } from '../../../shared/contract/preferences.ts';
import { defaultPreferences } from '../../../shared/model/default-preferences.ts';
import type { Preferences } from '../../../shared/model/index.ts';
import { raisedBudget } from '../../../shared/prices/raised-budget.ts';
import { formatSum } from '../../../shared/text/money-format.ts';
import { activeAccount } from '../active-account.ts';
import type { SliceContext } from '../state.ts';

export type PreferencesSlice = {
  readonly preferences: Preferences;
  changePreferences(patch: PreferencesPatch): Promise<void>;
  /** Raises the shown account's budget until the UTC day ends; can be taken back. */
  raiseBudgetToday(): Promise<void>;
};

/** How the reader wants Stoa to look and behave. */
export function createPreferencesSlice({ set, get, callOrSay }: SliceContext): PreferencesSlice {
  return {
    preferences: defaultPreferences,
    async changePreferences(patch) {
      const reply = await callOrSay('preferences.change', patch);
      if (reply.ok) set({ preferences: reply.value });
    },
    async raiseBudgetToday() {
      const { spend, preferences } = get();
      const account = activeAccount(get());
      if (spend === null || account === undefined) return;
      const to = raisedBudget(spend);
      const usual = account.network === 'sandbox' ? preferences.sandboxBudget : preferences.dailyBudget;
      await get().changePreferences({ raisedBudget: { day: spend.day, network: account.network, to } });
      if (get().preferences.raisedBudget?.to !== to) return;
      get().showToast({
        text: `Today’s budget is ${formatSum(to)}; tomorrow it is ${formatSum(usual)} again`,
        undo: () => get().changePreferences({ raisedBudget: preferences.raisedBudget }),
      });
    },
  };
}
