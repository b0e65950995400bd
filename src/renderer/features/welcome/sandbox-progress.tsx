import type { SignIn } from '../../../shared/model/index.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';

/** While the person is on the sandbox's own page, or on the way back from it. */
export function SandboxProgress({ signIn }: { readonly signIn: SignIn }) {
  const cancel = useStoa((state) => state.cancelSignIn);
  if (signIn.state === 'finishing') {
    return (
      <>
        <h1>Signing in…</h1>
        <p role="status">The answer is here; Stoa is fetching your name and picture.</p>
      </>
    );
  }
  return (
    <>
      <h1>Finish in your browser</h1>
      <p role="status">
        The sandbox asks there whether Stoa may act for you. This window goes on by itself when you have answered.
      </p>
      <div className="welcome-ways">
        <a className="button large" href={signIn.authorizeUrl} target="_blank" rel="noopener noreferrer">
          Open the page again
        </a>
        <Button className="large" look="quiet" onClick={() => void cancel()}>
          Cancel
        </Button>
      </div>
    </>
  );
}
