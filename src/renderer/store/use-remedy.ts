import { raisedBudget } from '../../shared/prices/raised-budget.ts';
import { formatSum } from '../../shared/text/money-format.ts';
import { activeAccount } from './active-account.ts';
import type { Remedy } from './trouble-words.ts';
import { useStoa, useStoaStore } from './use-stoa.ts';

/** What the one button says and does; a link when it leads out of Stoa. */
export type RemedyButton =
  | { readonly label: string; readonly run: () => void }
  | { readonly label: string; readonly href: string };

/** The button for a remedy; null when only time helps. `retry` asks X once more. */
export function useRemedy(remedy: Remedy, retry: () => void): RemedyButton | null {
  const store = useStoaStore();
  const spend = useStoa((state) => state.spend);
  switch (remedy) {
    case null:
      return null;
    case 'try-now':
      return { label: 'Try now', run: retry };
    case 'add-credits':
      return { label: 'Open console.x.com', href: 'https://console.x.com' };
    case 'raise-budget':
      if (spend === null)
        return { label: 'Open settings', run: () => store.getState().openDialog({ kind: 'preferences' }) };
      return {
        label: `Raise to ${formatSum(raisedBudget(spend))} today`,
        run: () => void store.getState().raiseBudgetToday(),
      };
    case 'sign-in':
      return {
        label: 'Sign in again',
        run() {
          const state = store.getState();
          void state.signInAgain(activeAccount(state) ?? { network: 'x' });
        },
      };
    case 'unlock':
      return { label: 'Unlock…', run: () => store.getState().openDialog({ kind: 'vault' }) };
  }
}
