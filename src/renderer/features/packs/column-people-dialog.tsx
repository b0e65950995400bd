import { useState } from 'react';
import type { ColumnId } from '../../../shared/model/index.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { PeopleEditor } from './people-editor.tsx';

const newTitle = 'People';

/** Whom a column of the deck reads; without a column, one is made of the people named. */
export function ColumnPeopleDialog({ columnId }: { readonly columnId: ColumnId | null }) {
  const column = useStoa((state) => state.columns.find((one) => one.id === columnId));
  const close = useStoa((state) => state.closeDialog);
  const addColumn = useStoa((state) => state.addColumn);
  const changePeople = useStoa((state) => state.changePeople);
  const [saving, setSaving] = useState(false);
  const source = column?.source;
  if (columnId !== null && (source === undefined || !('handles' in source))) return null;
  const before = source !== undefined && 'handles' in source ? source.handles : [];

  async function save(handles: readonly string[]) {
    if (saving) return;
    setSaving(true);
    const same = column !== undefined && handles.join() === before.join();
    const saved =
      same ||
      (column === undefined
        ? await addColumn({ kind: 'people', handles: [...handles] }, newTitle, 'plain')
        : await changePeople(column.id, handles));
    setSaving(false);
    if (saved) close();
  }

  return (
    <PeopleEditor
      title={column?.title ?? 'People you name'}
      groups={[]}
      chosen={before}
      mayBeEmpty={source?.kind === 'pack' && source.terms.length > 0}
      hint={column === undefined ? null : 'Other people make the column begin anew: it is read again from X.'}
      original={null}
      saveLabel={column === undefined ? 'Add column' : 'Save'}
      onSave={(handles) => void save(handles)}
      onClose={close}
    />
  );
}
