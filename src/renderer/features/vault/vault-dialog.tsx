import { useState } from 'react';
import { useStoa } from '../../store/use-stoa.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ChooseForm } from './choose-form.tsx';
import { DamagedFile } from './damaged-file.tsx';
import { UnlockForm } from './unlock-form.tsx';
import './vault.css';

/** Where sign-ins to X are kept: unlocking the file, choosing a place, or mending. With a Client ID the sign-in goes on afterwards. */
export function VaultDialog({ clientId }: { readonly clientId: string | null }) {
  const close = useStoa((state) => state.closeDialog);
  const changeVault = useStoa((state) => state.changeVault);
  const startSignIn = useStoa((state) => state.startSignIn);
  const openDialog = useStoa((state) => state.openDialog);
  const showProblem = useStoa((state) => state.showProblem);
  const inWorkspace = useStoa((state) => state.activeAccountId !== null);
  const now = useStoa((state) => state.vault.file);
  // The screen stays while its last answer comes, although the file has changed with it.
  const [file] = useState(now);

  /** Back to where it was asked from: connecting is a screen of its own, or a dialog over the workspace. */
  function back(): void {
    if (clientId !== null && inWorkspace) openDialog({ kind: 'connect' });
    else close();
  }

  async function done(): Promise<void> {
    back();
    const error = clientId === null ? null : await startSignIn('x', clientId);
    if (error !== null) showProblem(error);
  }

  function later(): void {
    if (file === 'locked') void changeVault('vault.postpone', {});
    back();
  }

  if (file === 'locked')
    return (
      <Dialog title="Unlock your X sign-in" onClose={later} className="vault">
        <UnlockForm onDone={() => void done()} onLater={later} />
      </Dialog>
    );
  if (file === 'damaged')
    return (
      <Dialog title="The file with your X sign-in is damaged" onClose={back} className="vault">
        <DamagedFile onDone={close} onLater={back} />
      </Dialog>
    );
  return (
    <Dialog title="Where your X sign-in is kept" onClose={back} className="vault">
      <ChooseForm connecting={clientId !== null} onDone={() => void done()} onCancel={back} />
    </Dialog>
  );
}
