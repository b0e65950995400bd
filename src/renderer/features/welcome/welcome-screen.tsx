import { Suspense, useEffect, useState } from 'react';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { later } from '../../ui/later.ts';
import { NameMark } from '../../ui/name-mark.tsx';
import { ColumnsDrawing } from './columns-drawing.tsx';
import { SandboxProgress } from './sandbox-progress.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';
import './welcome.css';

const UnfinishedSignIn = later(async () => (await import('./unfinished-sign-in.tsx')).UnfinishedSignIn);
const ConnectGuide = later(async () => (await import('./connect-guide.tsx')).ConnectGuide);

/** The first thing a stranger sees: what Stoa does and the two ways in. */
export function WelcomeScreen() {
  const signIn = useStoa((state) => state.signIn);
  const host = useStoa((state) => state.host);
  const settingUp = useStoa((state) => state.preferences.xSetup.open);
  const [connecting, setConnecting] = useState((signIn?.network === 'x' && signIn.state !== 'done') || settingUp);
  const finishing = signIn?.state === 'finishing';
  return (
    <main className="welcome">
      <div className="welcome-words">
        <NameMark />
        {connecting ? (
          <Suspense fallback={null}>
            <ConnectGuide onBack={() => setConnecting(false)} />
          </Suspense>
        ) : signIn?.state === 'unfinished' || (finishing && signIn.error !== null) ? (
          <Suspense fallback={null}>
            <UnfinishedSignIn signIn={signIn} />
          </Suspense>
        ) : signIn !== null && (finishing || (signIn.state === 'waiting' && host === 'electron')) ? (
          <SandboxProgress signIn={signIn} />
        ) : (
          <Ways onConnect={() => setConnecting(true)} />
        )}
      </div>
      <ColumnsDrawing />
    </main>
  );
}

function Ways({ onConnect }: { readonly onConnect: () => void }) {
  const signIn = useStoa((state) => state.signIn);
  const startSignIn = useStoa((state) => state.startSignIn);
  const sandbox = useStoa((state) => state.webBases.sandbox);
  const [starting, setStarting] = useState(false);
  const failure = signIn?.state === 'failed' ? signIn.error : null;
  const heading = useHeadingFocus();
  useReturnToForward(() => setStarting(false));

  async function explore() {
    setStarting(true);
    await startSignIn('sandbox', null);
    setStarting(false);
  }

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        Welcome to Stoa
      </h1>
      <p>
        Read the people you chose, side by side. Answer everyone who speaks to you from one inbox. Everything stays on
        this computer.
      </p>
      {failure === null ? null : (
        <p className="welcome-failure" role="alert">
          <strong>{failure.message}</strong> {failure.next}
        </p>
      )}
      <div className="welcome-ways">
        <Button look="primary" className="large" disabled={starting || sandbox === null} onClick={() => void explore()}>
          Explore the sandbox
        </Button>
        <Button className="large" onClick={onConnect}>
          Connect your X account
        </Button>
      </div>
      <p className="fine" role="status">
        {sandbox === null
          ? 'The sandbox is starting…'
          : 'The sandbox is a simulated X with its own people: nothing you do there leaves this computer or costs anything.'}
      </p>
    </>
  );
}

/** A page brought back by the browser's Back button keeps its state; whatever was under way is not any more. */
function useReturnToForward(run: () => void) {
  useEffect(() => {
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted) run();
    };
    window.addEventListener('pageshow', onShow);
    return () => window.removeEventListener('pageshow', onShow);
  });
}
