import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';

/** The first thing a stranger sees. */
export function WelcomeScreen() {
  const startSignIn = useStoa((state) => state.startSignIn);
  return (
    <Page title="Welcome to Stoa">
      <div className="page-actions">
        <Button look="primary" onClick={() => void startSignIn('sandbox', null)}>
          Explore the sandbox
        </Button>
      </div>
    </Page>
  );
}
