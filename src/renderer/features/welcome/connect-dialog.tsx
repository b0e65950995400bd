import { useStoa } from '../../store/use-stoa.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ConnectGuide } from './connect-guide.tsx';

/** Connecting one more account from inside the workspace. */
export function ConnectDialog() {
  const close = useStoa((state) => state.closeDialog);
  const failed = useStoa((state) => state.signIn?.network === 'x' && state.signIn.state === 'failed');
  const dismiss = useStoa((state) => state.dismissSignIn);

  function leave(): void {
    // It was read.
    if (failed) void dismiss();
    close();
  }

  return (
    <Dialog title="Connect your X account" onClose={leave} bare className="connect-dialog">
      <div className="dialog-body">
        <ConnectGuide onBack={close} />
      </div>
    </Dialog>
  );
}
