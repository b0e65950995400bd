import { Check, TriangleAlert } from 'lucide-react';
import type { Account } from '../../../shared/model/index.ts';
import { clockWords } from '../../../shared/sign-in/clock-words.ts';
import { scopeWords } from '../../../shared/sign-in/scope-uses.ts';
import { requestedScopes } from '../../../shared/sign-in/x-app.ts';
import { formatSum } from '../../../shared/text/money-format.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { PersonFace } from '../post/person-face.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';
import './connect.css';

const keptWords: Readonly<Record<Account['vault'], string>> = {
  keychain: 'The sign-in is kept by the system’s keychain.',
  'passphrase-file': 'The sign-in is kept in a file locked with your passphrase.',
  memory: 'The sign-in lasts until Stoa closes.',
  'data-directory': 'The sign-in is kept in the data directory.',
};

/** What only signing in again ends, and nobody wanted. */
const endedBy: ReadonlySet<Account['signedOutBecause']> = new Set(['ended', 'lost-renewal', 'not-kept']);

/** Right after connecting to X: who was signed in, and what the first, free call found out. */
export function ConnectedScreen() {
  const signIn = useStoa((state) => state.signIn);
  const accounts = useStoa((state) => state.accounts);
  const budget = useStoa((state) => state.preferences.dailyBudget);
  const deck = useStoa((state) => state.deck);
  const dismiss = useStoa((state) => state.dismissSignIn);
  const signInAgain = useStoa((state) => state.signInAgain);
  const closeDialog = useStoa((state) => state.closeDialog);
  const setup = useStoa((state) => state.preferences.xSetup);
  const changePreferences = useStoa((state) => state.changePreferences);
  const heading = useHeadingFocus();
  if (signIn?.account == null) return null;
  const signedIn = signIn.account;
  const { person, scopes, vault } = signedIn;
  const missing = requestedScopes.filter((scope) => !scopes.includes(scope));
  // X signs in whoever is logged in there, which may be somebody else than was meant.
  const out = accounts.filter(
    ({ id, network, signedOutBecause }) => network === 'x' && id !== signedIn.id && endedBy.has(signedOutBecause),
  );
  const clock = clockWords(signIn.clockOff);

  function goOn(): void {
    if (setup.open) void changePreferences({ xSetup: { ...setup, open: false } });
    closeDialog();
    void dismiss();
  }

  return (
    <main className="connected">
      <div>
        <PersonFace person={person} size={56} />
        <h1 ref={heading} tabIndex={-1}>
          Signed in as @{person.handle}
        </h1>
        <ul>
          <Finding good>X answered who you are. Nothing was charged for that, nor for signing in.</Finding>
          {missing.length === 0 ? (
            <Finding good>All {requestedScopes.length} permissions were granted.</Finding>
          ) : (
            <Finding>
              Not granted, so these will not work: {missing.map(scopeWords).join(', ')}. Set the app’s permissions to
              “Read and write and Direct message” and sign in again.
            </Finding>
          )}
          {out.map(({ id, person: { handle } }) => (
            <Finding key={id}>
              @{handle} is still signed out. To sign it in, log in at x.com as @{handle} first.
            </Finding>
          ))}
          {clock === null ? (
            <Finding good>This computer’s clock agrees with X’s.</Finding>
          ) : (
            <Finding>
              This computer’s clock is {clock}. Until it is set, times, pauses and the day’s budget will be off.
            </Finding>
          )}
          <Finding good={vault !== 'memory'}>{keptWords[vault]}</Finding>
          <Finding good>
            Reading begins when you have chosen what to read, and stops by itself before {formatSum(budget)} a day are
            spent.
          </Finding>
        </ul>
        <div className="welcome-ways">
          <Button look="primary" className="large" onClick={goOn}>
            {deck === null ? 'Choose what to read' : 'Go on'}
          </Button>
          {missing.length === 0 ? null : (
            <Button className="large" onClick={() => void signInAgain(signedIn)}>
              Sign in again
            </Button>
          )}
        </div>
      </div>
    </main>
  );
}

function Finding({ good = false, children }: { readonly good?: boolean; readonly children: React.ReactNode }) {
  return (
    <li data-good={good}>
      {good ? <Check aria-label="In order:" role="img" /> : <TriangleAlert aria-label="To note:" role="img" />}
      <span>{children}</span>
    </li>
  );
}
