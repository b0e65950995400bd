import { useState } from 'react';
import type { ColumnId } from '../../../shared/model/index.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** A new title for a column. */
export function RenameColumnDialog({ columnId }: { readonly columnId: ColumnId }) {
  const column = useStoa((state) => state.columns.find((one) => one.id === columnId));
  const close = useStoa((state) => state.closeDialog);
  const change = useStoa((state) => state.changeColumn);
  const [title, setTitle] = useState(column?.title ?? '');
  if (column === undefined) return null;
  const usable = title.trim() !== '';
  return (
    <Dialog title="Rename the column" onClose={close}>
      <form
        className="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          if (!usable) return;
          void change(column.id, { title: title.trim() });
          close();
        }}
      >
        <label className="field">
          <span>Title</span>
          <input className="input" value={title} maxLength={80} onChange={(event) => setTitle(event.target.value)} />
        </label>
        <div className="dialog-actions">
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" type="submit" disabled={!usable}>
            Rename
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
