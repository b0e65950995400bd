import { useStoa } from '../../store/use-stoa.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { PacksChooser } from './packs-chooser.tsx';

/** Choosing again later: the deck is made anew out of the packs ticked here. */
export function PacksDialog() {
  const close = useStoa((state) => state.closeDialog);
  return (
    <Dialog title="Choose what to read" onClose={close} bare className="packs-dialog">
      <PacksChooser action="Rebuild my workspace" />
    </Dialog>
  );
}
