import { type ReactNode, useState } from 'react';
import type { StoaError } from '../../../shared/model/index.ts';
import type { SetupStep } from '../../../shared/sign-in/setup-steps.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { cleanClientId, formOfClientId, mayBeClientId } from './client-id.ts';
import { ClientIdField } from './client-id-field.tsx';
import { ConnectStep } from './connect-step.tsx';
import { type GuideStep, guideSteps, stepToRedo } from './guide-steps.ts';
import { SignInFailureNote } from './sign-in-failure-note.tsx';
import { AddressesStep, AppStep, CreditsStep, TypeStep } from './step-words.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

type ConnectStepsProps = {
  readonly failure: StoaError | null;
  /** The step to begin with; null: the one that failed, else the first that is not done. */
  readonly first: GuideStep | null;
  readonly done: readonly SetupStep[];
  readonly onDone: (step: SetupStep, done: boolean) => void;
  readonly onPrivacy: () => void;
  readonly onConnect: (clientId: string) => Promise<void>;
};

/** The steps at X's console, one open at a time, with X's own page at their end. */
export function ConnectSteps({ failure, first, done, onDone, onPrivacy, onConnect }: ConnectStepsProps) {
  const heading = useHeadingFocus();
  const kept = useStoa((state) => state.preferences.xClientId);
  const changePreferences = useStoa((state) => state.changePreferences);
  const [typed, setTyped] = useState(kept);
  const [starting, setStarting] = useState(false);
  /** The failure whose step was done again. */
  const [mended, setMended] = useState<StoaError | null>(null);
  const redo = failure === null || failure === mended ? null : stepToRedo(failure);
  const [chosen, setChosen] = useState<{ readonly step: GuideStep | null; readonly after: StoaError | null } | null>(
    first === null ? null : { step: first, after: failure },
  );
  // A new failure leads to its step, whatever was open before.
  const open = chosen !== null && chosen.after === failure ? chosen.step : (redo ?? firstUndone(done));
  const form = formOfClientId(typed);
  const ready = mayBeClientId(form) && !starting;
  const isDone = (step: GuideStep) => step !== redo && (step === 'client-id' ? form === 'public' : done.includes(step));
  const choose = (step: GuideStep | null) => setChosen({ step, after: failure });

  function type(text: string): void {
    setTyped(text);
    if (redo === 'client-id') setMended(failure);
    const form = formOfClientId(text);
    // Anything else may be a secret, which has no place in the settings.
    if (form === 'public' || form === 'confidential') void changePreferences({ xClientId: cleanClientId(text) });
  }

  function tick(step: GuideStep, now: boolean): void {
    if (step === redo) setMended(failure);
    onDone(step, now);
  }

  async function connect(): Promise<void> {
    if (!ready) return choose('client-id');
    setStarting(true);
    await onConnect(cleanClientId(typed));
    setStarting(false);
  }

  const bodies: Readonly<Record<GuideStep, ReactNode>> = {
    app: <AppStep />,
    type: <TypeStep />,
    addresses: <AddressesStep />,
    credits: <CreditsStep />,
    'client-id': <ClientIdField value={typed} form={form} onChange={type} onEnter={() => void connect()} />,
  };
  const left = guideSteps.filter(({ id }) => !isDone(id)).length;

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        Connect your X account
      </h1>
      <p>
        Stoa signs in through an app of your own at X, so that nobody stands between you and X. It takes about five
        minutes, once.
      </p>
      {failure !== null && stepToRedo(failure) === null ? (
        <SignInFailureNote key={failure.message} failure={failure} />
      ) : null}
      <ol className="connect-steps">
        {guideSteps.map(({ id, title }, index) => (
          <ConnectStep
            key={id}
            number={index + 1}
            title={title}
            open={open === id}
            done={isDone(id)}
            redo={redo === id}
            onToggle={() => choose(open === id ? null : id)}
            // Whether a Client ID is there is seen, not told.
            onDone={id === 'client-id' ? null : (now) => tick(id, now)}
            onNext={
              id === 'client-id'
                ? null
                : () => {
                    tick(id, true);
                    choose(guideSteps[index + 1]?.id ?? null);
                  }
            }
          >
            {failure !== null && redo === id ? <SignInFailureNote key={failure.message} failure={failure} /> : null}
            {bodies[id]}
          </ConnectStep>
        ))}
      </ol>
      <div className="welcome-ways">
        <Button look="primary" className="large" disabled={!ready} onClick={() => void connect()}>
          Sign in at X
        </Button>
        <Button look="quiet" className="large" onClick={onPrivacy}>
          What Stoa keeps
        </Button>
      </div>
      <p className="fine" role="status">
        {ready
          ? 'X asks in your browser whether Stoa may act for you. Signing in costs nothing.'
          : left === 1
            ? 'One step is left.'
            : `${left} steps are left.`}
      </p>
    </>
  );
}

function firstUndone(done: readonly SetupStep[]): GuideStep {
  return guideSteps.find(({ id }) => !done.includes(id))?.id ?? 'client-id';
}
