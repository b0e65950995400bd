import { useEffect, useState } from 'react';
import type { SignIn } from '../../../shared/model/index.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import type { GuideStep } from './guide-steps.ts';
import { useHeadingFocus } from './use-heading-focus.ts';

type WaitingForXProps = { readonly signIn: SignIn; readonly onCheck: (step: GuideStep) => void };

/** While the person is on X's page or on the way back from it, with help for whoever comes back without an answer. */
export function WaitingForX({ signIn, onCheck }: WaitingForXProps) {
  const cancel = useStoa((state) => state.cancelSignIn);
  const host = useStoa((state) => state.host);
  const heading = useHeadingFocus();
  const finishing = signIn.state === 'finishing';
  // In a browser X's page is in this tab: whoever sees this has come back from it without an answer.
  const [back, setBack] = useState(false);
  useEffect(() => {
    if (host !== 'browser') return;
    const timer = setTimeout(() => setBack(true), 2000);
    return () => clearTimeout(timer);
  }, [host]);
  if (finishing) {
    return (
      <div className="connect">
        <h1 ref={heading} tabIndex={-1}>
          Signing in…
        </h1>
        <p role="status">X has answered; Stoa asks it who you are, which costs nothing.</p>
      </div>
    );
  }
  return (
    <div className="connect">
      <h1 ref={heading} tabIndex={-1}>
        Waiting for X…
      </h1>
      <p role="status">
        X asks in your browser whether Stoa may act for you. Stoa goes on by itself when you have answered.
      </p>
      {signIn.strayAnswer ? (
        <p className="fine" role="status">
          An answer came that belongs to another sign-in; Stoa took nothing from it. If it was yours, from an older tab,
          open the page again.
        </p>
      ) : null}
      <div className="welcome-ways">
        <a
          className="button large"
          href={signIn.authorizeUrl}
          {...(host === 'browser' ? {} : { target: '_blank', rel: 'noopener noreferrer' })}
        >
          Open the page again
        </a>
        <Button className="large" look="quiet" onClick={() => void cancel()}>
          Cancel
        </Button>
      </div>
      <details className="x-help" open={back} onToggle={(event) => setBack(event.currentTarget.open)}>
        <summary>Did X show an error?</summary>
        <dl>
          <div>
            <dt>“Something went wrong. You weren’t able to give access to the App”, or error 415</dt>
            <dd>
              The app does not know where to send you back to, does not allow what Stoa asks for, or the Client ID is
              not whole. Check, in this order:
              <span className="x-help-checks">
                <Button onClick={() => onCheck('addresses')}>Callback addresses</Button>
                <Button onClick={() => onCheck('type')}>Type and permissions</Button>
                <Button onClick={() => onCheck('client-id')}>Client ID</Button>
              </span>
            </dd>
          </div>
          <div>
            <dt>X asks you to log in, or shows another account</dt>
            <dd>Log in at x.com in that browser, as the account you want, and open the page again.</dd>
          </div>
          <div>
            <dt>The browser cannot reach 127.0.0.1</dt>
            <dd>The answer came after ten minutes, or Stoa was closed meanwhile. Cancel and sign in again.</dd>
          </div>
        </dl>
      </details>
    </div>
  );
}
