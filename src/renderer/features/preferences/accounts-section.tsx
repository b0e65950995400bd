import { useState } from 'react';
import type { Account, XVaultKind } from '../../../shared/model/index.ts';
import { signInTrouble } from '../../store/signed-out-words.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
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
  const [leaving, setLeaving] = useState<Account | null>(null);
  return (
    <section aria-labelledby="preferences-accounts">
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
            <Button look="quiet" aria-label={`Sign out @${account.person.handle}`} onClick={() => setLeaving(account)}>
              Sign out
            </Button>
          </li>
        ))}
      </ul>
      {leaving === null ? null : <SignOutQuestion account={leaving} onDone={() => setLeaving(null)} />}
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

function SignOutQuestion({ account, onDone }: { readonly account: Account; readonly onDone: () => void }) {
  const signOut = useStoa((state) => state.signOut);
  const deleting = useStoa((state) => (state.wiping ? (state.deletingShare ?? 0) : null));
  const leave = async (wipe: boolean) => {
    await signOut(account.id, wipe);
    onDone();
  };
  if (deleting !== null) {
    return (
      <p className="sign-out" role="status">
        Deleting the data of @{account.person.handle}, {Math.round(deleting * 100)} %
      </p>
    );
  }
  return (
    <fieldset className="sign-out" aria-label={`Sign out @${account.person.handle}`}>
      <p>
        Sign out @{account.person.handle}? Its columns, drafts and inbox can stay for the next time, or be deleted from
        this computer.
      </p>
      <div>
        <Button onClick={() => void leave(false)}>Sign out, keep the data</Button>
        <Button className="danger" onClick={() => void leave(true)}>
          Sign out and delete its data
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </fieldset>
  );
}
