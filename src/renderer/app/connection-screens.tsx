import { useStoa } from '../store/use-stoa.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';

/** The address was opened without a launch token. */
export function NoTokenScreen() {
  return (
    <Page title="This address has no launch token">
      <p>
        Stoa opens only from the address its terminal prints at start, so that no other page can read your workspace.
      </p>
      <p>
        Look for the line “Stoa is ready at …” and open that address, or stop Stoa there and run <code>npm start</code>{' '}
        again.
      </p>
    </Page>
  );
}

/** The launch token was used before. */
export function SpentTokenScreen() {
  return (
    <Page title="This launch token has been used">
      <p>The address works once. Go back to the tab it opened in, or reload that tab: it stays signed in.</p>
      <p>
        If that tab is gone, stop Stoa in its terminal and run <code>npm start</code> again for a new address.
      </p>
    </Page>
  );
}

/** The core was started anew since this tab was opened. */
export function StaleScreen() {
  return (
    <Page title="Stoa was started again">
      <p>This tab belongs to an earlier start. Open the address that the terminal printed last; nothing is lost.</p>
    </Page>
  );
}

/** Another tab has taken over the session. */
export function OtherTabScreen() {
  const reconnect = useStoa((state) => state.reconnect);
  return (
    <Page title="Stoa is open in another tab">
      <p>One tab at a time keeps your place and your drafts in order.</p>
      <div className="page-actions">
        <Button look="primary" onClick={reconnect}>
          Use Stoa here
        </Button>
      </div>
    </Page>
  );
}

/** Nothing was read yet and the core does not answer. */
export function CoreStoppedScreen() {
  const reconnect = useStoa((state) => state.reconnect);
  return (
    <Page title="Stoa’s core has stopped">
      <p>
        This page cannot reach it. Start it again with <code>npm start</code> in its folder; this page tries again by
        itself.
      </p>
      <div className="page-actions">
        <Button look="primary" onClick={reconnect}>
          Try now
        </Button>
      </div>
    </Page>
  );
}

/** The short moment before the first snapshot; says what went wrong when it stays. */
export function OpeningScreen() {
  const error = useStoa((state) => state.openError);
  const openSession = useStoa((state) => state.openSession);
  if (error === null) return <main aria-label="Opening Stoa" aria-busy="true" />;
  return (
    <Page title="Stoa could not open your workspace">
      <p>{error.message}</p>
      <p>{error.next}</p>
      <div className="page-actions">
        <Button look="primary" onClick={() => void openSession()}>
          Try again
        </Button>
      </div>
    </Page>
  );
}

/** What was kept is being deleted; the welcome screen follows once nothing is left on the disk. */
export function DeletingScreen() {
  const share = useStoa((state) => state.deletingShare);
  return (
    <Page title="Deleting your data">
      <p role="status">It is being taken off this computer. This takes a few seconds.</p>
      {share === null ? null : <progress value={share} aria-label="Deleted so far" />}
    </Page>
  );
}
