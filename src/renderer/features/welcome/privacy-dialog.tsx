import { useStoa } from '../../store/use-stoa.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { PrivacyFacts } from './privacy-facts.tsx';
import './connect.css';

/** What Stoa keeps and whom it talks to, at any time. */
export function PrivacyDialog() {
  const close = useStoa((state) => state.closeDialog);
  return (
    <Dialog title="Privacy" onClose={close}>
      <div className="dialog-body">
        <PrivacyFacts />
      </div>
    </Dialog>
  );
}
