import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';

type State = { readonly failed: Error | null };

/** Shows what to do when a view throws; everything typed is kept by the core, so reloading loses nothing. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: null };

  static getDerivedStateFromError(failed: Error): State {
    return { failed };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    reportError(new Error(`A view failed${info.componentStack ?? ''}`, { cause: error }));
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (failed === null) return this.props.children;
    return (
      <Page title="Something in this window broke">
        <p>Your drafts, your place and everything you have read are kept. Reload the window to go on.</p>
        <p className="fine">{failed.message}</p>
        <div className="page-actions">
          <Button look="primary" onClick={() => window.location.reload()}>
            Reload
          </Button>
        </div>
      </Page>
    );
  }
}
