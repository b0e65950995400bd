import { CSPProvider } from '@base-ui/react/csp-provider';
import { Suspense } from 'react';
import type { StoaStore } from '../store/create-store.ts';
import { StoreContext, useStoa } from '../store/use-stoa.ts';
import { later } from '../ui/later.ts';
import { Dialogs } from './dialogs.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Notices } from './notices.tsx';
import { screens } from './screens.ts';
import { Toasts } from './toasts.tsx';
import { useAppearance } from './use-appearance.ts';

const BudgetQuestion = later(async () => (await import('./budget-question.tsx')).BudgetQuestion);

/** Also before there is a workspace: building the first one looks up friends. */
function AskedBudget() {
  const asks = useStoa((state) => state.budgetQuestion !== null);
  return asks ? (
    <Suspense fallback={null}>
      <BudgetQuestion />
    </Suspense>
  ) : null;
}

function CurrentScreen() {
  useAppearance();
  const name = useStoa((state) => screens.find((screen) => screen.when(state))?.name);
  // The dialogs that come before there is a workspace; what was open over one that has gone is not to return here.
  const signingIn = useStoa(({ dialog }) => dialog?.kind === 'vault' || dialog?.kind === 'connect');
  const Screen = screens.find((screen) => screen.name === name)?.view;
  if (Screen === undefined) return null;
  // The workspace has a place of its own for them, between its rail and its inbox.
  if (name === 'workspace') return <Screen />;
  return (
    <div className="screen">
      <Notices />
      <div className="screen-body">
        <Screen />
      </div>
      {signingIn ? <Dialogs /> : null}
    </div>
  );
}

/** The whole window around one store. */
export function App({ store }: { readonly store: StoaStore }) {
  return (
    <StoreContext value={store}>
      <CSPProvider disableStyleElements>
        <ErrorBoundary>
          <Suspense fallback={null}>
            <CurrentScreen />
          </Suspense>
          <AskedBudget />
          <Toasts />
        </ErrorBoundary>
      </CSPProvider>
    </StoreContext>
  );
}
