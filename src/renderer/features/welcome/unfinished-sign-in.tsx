import type { SignIn } from '../../../shared/model/index.ts';
import { clockTime } from '../../../shared/text/clock-time.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { useNow } from '../../ui/use-now.ts';
import { stepToRedo } from './guide-steps.ts';
import { useHeadingFocus } from './use-heading-focus.ts';

/** X has agreed, and something passing stands between: what it is, when Stoa tries again, and a button for now. Stays while it is being tried. */
export function UnfinishedSignIn({ signIn }: { readonly signIn: SignIn }) {
  const retry = useStoa((state) => state.retrySignIn);
  const cancel = useStoa((state) => state.cancelSignIn);
  const now = useNow();
  const heading = useHeadingFocus();
  const { error, retryAt } = signIn;
  const trying = signIn.state === 'finishing';
  const when = retryAt !== null && retryAt - now >= 60_000 ? `at ${clockTime(retryAt)}` : 'in a moment';
  const again = retryAt === null ? '' : `Stoa asks again by itself ${when}. `;
  return (
    <div className="connect">
      <h1 ref={heading} tabIndex={-1}>
        Almost signed in
      </h1>
      {error === null ? null : (
        <p className="welcome-failure" role="alert">
          <strong>{error.message}</strong> {error.next}
        </p>
      )}
      <div className="welcome-ways">
        <Button look="primary" className="large" aria-disabled={trying} onClick={() => trying || void retry()}>
          Try again
        </Button>
        {error !== null && stepToRedo(error) === 'credits' ? (
          <a className="button large" href="https://console.x.com" target="_blank" rel="noopener noreferrer">
            Open console.x.com
          </a>
        ) : null}
        <Button className="large" look="quiet" onClick={() => void cancel()}>
          Cancel
        </Button>
      </div>
      <p className="fine num" role="status">
        {trying ? 'Trying again…' : `${again}Cancelling gives the permission back to X.`}
      </p>
    </div>
  );
}
