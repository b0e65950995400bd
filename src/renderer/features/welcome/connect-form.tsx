import { ArrowLeft } from 'lucide-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { callbackAddresses, requestedScopes } from '../../../shared/sign-in/x-app.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { CopyLine } from '../../ui/copy-line.tsx';
import { type ClientIdForm, formOfClientId } from './client-id.ts';

const hints: Readonly<Record<ClientIdForm, string>> = {
  empty: 'You find it in your app at console.x.com under “Keys and tokens”, as OAuth 2.0 Client ID.',
  public: 'This looks like the Client ID of a Native App. Good.',
  confidential:
    'This belongs to a confidential app (Web App or Bot). Change the app’s type to Native App; X then shows a new Client ID.',
  unusual: 'This does not look like a Client ID of X; check that all of it was copied.',
};

/** Connecting a real account: the person's own X app, its Client ID typed in, then X's own page. */
export function ConnectForm({ onBack }: { readonly onBack: () => void }) {
  const field = useId();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const kept = useStoa((state) => state.preferences.xClientId);
  const signIn = useStoa((state) => state.signIn);
  const startSignIn = useStoa((state) => state.startSignIn);
  const copyText = useStoa((state) => state.copyText);
  const changePreferences = useStoa((state) => state.changePreferences);
  const [clientId, setClientId] = useState(kept);
  const [starting, setStarting] = useState(false);
  const form = formOfClientId(clientId);
  const blocked = form === 'empty' || form === 'confidential';
  const failure = signIn?.network === 'x' && signIn.state === 'failed' ? signIn.error : null;
  useEffect(() => input.current?.focus(), []);

  async function connect(event: FormEvent) {
    event.preventDefault();
    if (blocked) return input.current?.focus();
    setStarting(true);
    await changePreferences({ xClientId: clientId.trim() });
    await startSignIn('x', clientId.trim());
    setStarting(false);
  }

  return (
    <form className="connect" onSubmit={(event) => void connect(event)}>
      <Button look="quiet" className="connect-back" onClick={onBack}>
        <ArrowLeft aria-hidden="true" /> Back
      </Button>
      <h1>Connect your X account</h1>
      <p>
        Stoa signs in through an app of your own at X. That makes reading your mentions and bookmarks five times
        cheaper, and nobody stands between you and X.
      </p>
      {failure === null ? null : (
        <p className="welcome-failure" role="alert">
          <strong>{failure.message}</strong> {failure.next}
        </p>
      )}
      <ol className="connect-steps">
        <li>
          At{' '}
          <a href="https://console.x.com" target="_blank" rel="noopener noreferrer">
            console.x.com
          </a>{' '}
          make an app of the type <strong>Native App</strong>.
        </li>
        <li>
          Give it these three callback addresses:
          {callbackAddresses.map((address) => (
            <CopyLine key={address} text={address} what={`the address ${address}`} onCopy={copyText} />
          ))}
        </li>
        <li>
          When it asks for permissions, allow reading, writing and direct messages. Stoa asks for these scopes:
          <CopyLine text={requestedScopes.join(' ')} what="the scopes" onCopy={copyText} />
        </li>
        <li>
          <label htmlFor={field}>Paste its Client ID here:</label>
          <input
            ref={input}
            id={field}
            value={clientId}
            onChange={(event) => setClientId(event.target.value)}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={hint}
            aria-invalid={form === 'confidential'}
          />
          <small id={hint} data-form={form}>
            {hints[form]}
          </small>
        </li>
      </ol>
      <p className="fine">
        X charges for what Stoa reads: at most your daily budget, $2.00 unless you change it. Stoa contacts X and nobody
        else.
      </p>
      <div className="welcome-ways">
        <Button look="primary" className="large" type="submit" disabled={starting || blocked}>
          Sign in at X
        </Button>
      </div>
    </form>
  );
}
