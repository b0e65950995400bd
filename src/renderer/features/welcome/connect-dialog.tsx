import { useStoa } from '../../store/use-stoa.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ConnectGuide } from './connect-guide.tsx';

/** Connecting one more account from inside the workspace. */
export function ConnectDialog() {
  const close = useStoa((state) => state.closeDialog);
  return (
    <Dialog title="Connect your X account" onClose={close} bare className="connect-dialog">
      <div className="dialog-body">
        <ConnectGuide onBack={close} />
      </div>
    </Dialog>
  );
}
