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
  const now = useStoa((state) => state.vault.file);
  // The screen stays while its last answer comes, although the file has changed with it.
  const [file] = useState(now);

  function done(): void {
    close();
    if (clientId !== null) void startSignIn('x', clientId);
  }

  function later(): void {
    if (file === 'locked') void changeVault('vault.postpone', {});
    close();
  }

  if (file === 'locked')
    return (
      <Dialog title="Unlock your X sign-in" onClose={later} className="vault">
        <UnlockForm onDone={done} onLater={later} />
      </Dialog>
    );
  if (file === 'damaged')
    return (
      <Dialog title="The file with your X sign-in is damaged" onClose={close} className="vault">
        <DamagedFile onDone={close} onLater={close} />
      </Dialog>
    );
  return (
    <Dialog title="Where your X sign-in is kept" onClose={close} className="vault">
      <ChooseForm connecting={clientId !== null} onDone={done} onCancel={close} />
    </Dialog>
  );
}
