import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import type { StoaError } from '../../../shared/model/index.ts';
import type { SetupStep } from '../../../shared/sign-in/setup-steps.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { ConnectSteps } from './connect-steps.tsx';
import type { GuideStep } from './guide-steps.ts';
import { PrivacyFacts } from './privacy-facts.tsx';
import { UnfinishedSignIn } from './unfinished-sign-in.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';
import { WaitingForX } from './waiting-for-x.tsx';
import './connect.css';

/** Connecting a real account: what Stoa keeps and whom it asks, the person's own app at X step by step, and X's own page. */
export function ConnectGuide({ onBack }: { readonly onBack: () => void }) {
  const signIn = useStoa((state) => (state.signIn?.network === 'x' ? state.signIn : null));
  const setup = useStoa((state) => state.preferences.xSetup);
  const changePreferences = useStoa((state) => state.changePreferences);
  const startSignIn = useStoa((state) => state.startSignIn);
  const dismissSignIn = useStoa((state) => state.dismissSignIn);
  const cancelSignIn = useStoa((state) => state.cancelSignIn);
  /** Where to go on after X's page was left; null: where the person was. */
  const [asked, setAsked] = useState<GuideStep | null>(null);
  /** Why X's page could not even be opened. */
  const [problem, setProblem] = useState<StoaError | null>(null);
  const [privacy, setPrivacy] = useState(false);

  function note(step: SetupStep, done: boolean): void {
    const others = setup.done.filter((one) => one !== step);
    void changePreferences({ xSetup: { open: true, done: done ? [...others, step] : others } });
  }

  function leave(): void {
    if (setup.open) void changePreferences({ xSetup: { ...setup, open: false } });
    if (signIn?.state === 'failed') void dismissSignIn();
    onBack();
  }

  async function connect(clientId: string): Promise<void> {
    setProblem(null);
    setAsked(null);
    await changePreferences({ xClientId: clientId });
    setProblem(await startSignIn('x', clientId));
  }

  if (signIn?.state === 'unfinished' || (signIn?.state === 'finishing' && signIn.error !== null))
    return <UnfinishedSignIn signIn={signIn} />;
  if (signIn?.state === 'waiting' || signIn?.state === 'finishing') {
    return (
      <WaitingForX
        signIn={signIn}
        onCheck={(step) => {
          setAsked(step);
          void cancelSignIn();
        }}
      />
    );
  }

  const failure = problem ?? (signIn?.state === 'failed' ? signIn.error : null);
  const reading = privacy || (!setup.done.includes('privacy') && failure === null);
  return (
    <div className="connect">
      <Button look="quiet" className="connect-back" onClick={privacy ? () => setPrivacy(false) : leave}>
        <ArrowLeft aria-hidden="true" /> Back
      </Button>
      {reading ? (
        <PrivacyPage
          onNext={() => {
            note('privacy', true);
            setPrivacy(false);
          }}
        />
      ) : (
        <ConnectSteps
          key={asked ?? 'steps'}
          failure={failure}
          first={asked}
          done={setup.done}
          onDone={note}
          onPrivacy={() => setPrivacy(true)}
          onConnect={connect}
        />
      )}
    </div>
  );
}

function PrivacyPage({ onNext }: { readonly onNext: () => void }) {
  const heading = useHeadingFocus();
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        Before you connect
      </h1>
      <PrivacyFacts />
      <div className="welcome-ways">
        <Button look="primary" className="large" onClick={onNext}>
          Go on to the set-up
        </Button>
      </div>
    </>
  );
}
