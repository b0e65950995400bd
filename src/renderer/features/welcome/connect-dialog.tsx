import { useStoa } from '../../store/use-stoa.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ConnectForm } from './connect-form.tsx';
import './welcome.css';

/** Connecting one more account from inside the workspace. */
export function ConnectDialog() {
  const close = useStoa((state) => state.closeDialog);
  return (
    <Dialog title="Connect your X account" onClose={close} bare className="connect-dialog">
      <div className="dialog-body">
        <ConnectForm onBack={close} />
      </div>
    </Dialog>
  );
}
