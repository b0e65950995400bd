import { ComposerDialog } from '../features/composer/composer-dialog.tsx';
import { AddColumnDialog } from '../features/deck/add-column-dialog.tsx';
import { RenameColumnDialog } from '../features/deck/rename-column-dialog.tsx';
import { PacksDialog } from '../features/packs/packs-dialog.tsx';
import { PreferencesDialog } from '../features/preferences/preferences-dialog.tsx';
import { ConnectDialog } from '../features/welcome/connect-dialog.tsx';
import { useStoa } from '../store/use-stoa.ts';
import { Help } from './help.tsx';
import { Palette } from './palette.tsx';

/** What lies over the workspace; one at a time. */
export function Dialogs() {
  const dialog = useStoa((state) => state.dialog);
  const close = useStoa((state) => state.closeDialog);
  const writing = useStoa((state) => state.composerTarget !== null);
  switch (dialog?.kind) {
    case undefined:
      return writing ? <ComposerDialog /> : null;
    case 'palette':
      return <Palette onClose={close} />;
    case 'help':
      return <Help onClose={close} />;
    case 'preferences':
      return <PreferencesDialog />;
    case 'packs':
      return <PacksDialog />;
    case 'connect':
      return <ConnectDialog />;
    case 'add-column':
      return <AddColumnDialog />;
    case 'rename-column':
      return <RenameColumnDialog columnId={dialog.columnId} />;
  }
}
