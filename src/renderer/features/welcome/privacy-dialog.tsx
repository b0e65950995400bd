import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PrivacyFacts } from './privacy-facts.tsx';
import './connect.css';

/** What Stoa keeps and whom it talks to, at any time. */
export function PrivacyDialog() {
  const close = useStoa((state) => state.closeDialog);
  const openDialog = useStoa((state) => state.openDialog);
  return (
    <Dialog title="Privacy" onClose={close}>
      <div className="dialog-body privacy-page">
        <PrivacyFacts />
        <Button onClick={() => openDialog({ kind: 'call-log' })}>What Stoa asked X…</Button>
      </div>
    </Dialog>
  );
}
