import { useEffect, useRef, useState } from 'react';
import type { Account, XVaultKind } from '../../../shared/model/index.ts';
import { signInTrouble } from '../../store/signed-out-words.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { leaveByEscape } from '../../ui/leave-by-escape.ts';
import { PersonFace } from '../post/person-face.tsx';

const vaultWords: Readonly<Record<Account['vault'], string>> = {
  keychain: 'signed in, kept in the system’s keychain',
  'passphrase-file': 'signed in, kept in a file with a passphrase',
  memory: 'signed in until Stoa closes',
  'data-directory': 'sandbox',
};

const placeWords: Readonly<Record<XVaultKind, string>> = {
  keychain: 'in the system’s keychain',
  'passphrase-file': 'in a file locked with your passphrase',
  memory: 'in memory, until Stoa closes',
};

/** Who is signed in; switching, adding and signing out. */
export function AccountsSection() {
  const accounts = useStoa((state) => state.accounts);
  const activeAccountId = useStoa((state) => state.activeAccountId);
  const activate = useStoa((state) => state.activateAccount);
  const openDialog = useStoa((state) => state.openDialog);
  const startSignIn = useStoa((state) => state.startSignIn);
  const signInAgain = useStoa((state) => state.signInAgain);
  const host = useStoa((state) => state.host);
  const vault = useStoa((state) => state.vault);
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const section = useRef<HTMLElement>(null);

  function done(): void {
    setLeaving(null);
    // The keyboard goes back to where the question came from, which leaves with its account.
    const back = leaving?.from.isConnected === true ? leaving.from : section.current?.querySelector('button');
    back?.focus();
  }

  return (
    <section aria-labelledby="preferences-accounts" ref={section}>
      <h3 id="preferences-accounts">Accounts</h3>
      <ul className="accounts">
        {accounts.map((account) => (
          <li key={account.id}>
            <PersonFace person={account.person} size={32} />
            <span className="account-name">
              <strong>
                <bdi>{account.person.name}</bdi>
              </strong>
              <small>
                @{account.person.handle} ·{' '}
                {signInTrouble(account, host)?.short ??
                  (account.vault === vault.kind ? 'signed in' : vaultWords[account.vault])}
              </small>
            </span>
            {signInTrouble(account, host)?.remedy === 'sign-in' ? (
              <Button onClick={() => void signInAgain(account)}>Sign in again</Button>
            ) : account.id === activeAccountId ? (
              <span className="account-now">Shown now</span>
            ) : (
              <Button onClick={() => void activate(account.id)}>Switch to</Button>
            )}
            <Button
              look="quiet"
              aria-label={`Sign out @${account.person.handle}`}
              onClick={({ currentTarget: from }) => setLeaving({ account, from })}
            >
              Sign out
            </Button>
          </li>
        ))}
      </ul>
      {leaving === null ? null : <SignOutQuestion key={leaving.account.id} account={leaving.account} onDone={done} />}
      {vault.kind === null ? null : (
        <div className="accounts-kept">
          <span>
            {vault.file === 'locked' || vault.file === 'damaged'
              ? `The file with X sign-ins is ${vault.file}.`
              : `X sign-ins are kept ${placeWords[vault.kind]}.`}
          </span>
          <Button look="quiet" onClick={() => openDialog({ kind: 'vault' })}>
            {vault.file === 'locked' ? 'Unlock…' : 'Change where…'}
          </Button>
        </div>
      )}
      <div className="accounts-add">
        <Button onClick={() => void startSignIn('sandbox', null)}>Add a sandbox account</Button>
        <Button onClick={() => openDialog({ kind: 'connect' })}>Connect an X account…</Button>
      </div>
    </section>
  );
}

/** Who is about to be signed out, and the button that was pressed for it. */
type Leaving = { readonly account: Account; readonly from: HTMLElement };

function SignOutQuestion({ account, onDone }: { readonly account: Account; readonly onDone: () => void }) {
  const signOut = useStoa((state) => state.signOut);
  const deleting = useStoa((state) => (state.wiping ? (state.deletingShare ?? 0) : null));
  const cancel = useRef<HTMLButtonElement>(null);

  // Asked for by a press: the keyboard stands in the question, where a second press changes nothing.
  useEffect(() => {
    cancel.current?.focus({ preventScroll: true });
    cancel.current?.closest('fieldset')?.scrollIntoView({ block: 'nearest' });
  }, []);

  const leave = async (wipe: boolean) => {
    await signOut(account.id, wipe);
    onDone();
  };
  if (deleting !== null) {
    return (
      <p className="sign-out" role="status">
        Deleting the data of @{account.person.handle}
        {/* Seen to rise, and not read out at every step. */}
        <span aria-hidden="true">, {Math.round(deleting * 100)} %</span>
      </p>
    );
  }
  return (
    <fieldset
      className="sign-out"
      aria-label={`Sign out @${account.person.handle}`}
      aria-describedby="sign-out-question"
      onKeyDown={leaveByEscape(onDone)}
    >
      <p id="sign-out-question">
        Sign out @{account.person.handle}? Its columns, drafts and inbox can stay for the next time, or be deleted from
        this computer.
      </p>
      <div>
        <Button onClick={() => void leave(false)}>Sign out, keep the data</Button>
        <Button className="danger" onClick={() => void leave(true)}>
          Sign out and delete its data
        </Button>
        <Button look="quiet" ref={cancel} onClick={onDone}>
          Cancel
        </Button>
      </div>
    </fieldset>
  );
}
