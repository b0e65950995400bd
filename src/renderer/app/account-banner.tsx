import { Info, LockKeyhole } from 'lucide-react';
import type { Account } from '../../shared/model/index.ts';
import { signInTrouble } from '../store/signed-out-words.ts';
import { useStoa } from '../store/use-stoa.ts';
import { Button } from '../ui/button.tsx';

/** Why the shown account cannot read or answer now, and the way back; nothing while it can. */
export function AccountBanner({ account }: { readonly account: Account }) {
  const host = useStoa((state) => state.host);
  const signInAgain = useStoa((state) => state.signInAgain);
  const openDialog = useStoa((state) => state.openDialog);
  const trouble = signInTrouble(account, host);
  if (trouble === null) return null;
  const { what, next, remedy } = trouble;
  return (
    // What passes by itself is told without haste.
    <div className="banner" role={remedy === null ? 'status' : 'alert'}>
      {remedy === 'unlock' ? <LockKeyhole aria-hidden="true" /> : <Info aria-hidden="true" />}
      <span>
        <b>{what}</b> {next}
      </span>
      {remedy === 'sign-in' ? (
        <Button onClick={() => void signInAgain(account)}>Sign in again</Button>
      ) : remedy === null ? null : (
        <Button onClick={() => openDialog({ kind: 'vault' })}>
          {remedy === 'unlock' ? 'Unlock…' : 'What can be done…'}
        </Button>
      )}
    </div>
  );
}
