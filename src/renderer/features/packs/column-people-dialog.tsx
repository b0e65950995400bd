import { useState } from 'react';
import type { ColumnId } from '../../../shared/model/index.ts';
import { xPrices } from '../../../shared/prices/x-prices.ts';
import { formatSum } from '../../../shared/text/money-format.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { PeopleEditor } from './people-editor.tsx';

const newTitle = 'People';
/** A column begins with so many posts, and each of its searches with no fewer than so many. */
const firstPosts = { ofColumn: 20, ofSearch: 10 };
/** About as many letters of handles fit into one search. */
const lettersPerSearch = 480;

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
      hint={column === undefined ? null : 'Other people make the column begin anew: its newest posts are read again.'}
      cost={(chosen) => `first posts at most ${formatSum(largestFirstPrice(chosen))}`}
      original={null}
      saveLabel={column === undefined ? 'Add column' : 'Save'}
      onSave={(handles) => void save(handles)}
      onClose={close}
    />
  );
}

/** Every post new today, each by a new person. */
function largestFirstPrice(handles: readonly string[]): number {
  const letters = handles.reduce((sum, handle) => sum + `from:${handle} OR `.length, 0);
  const searches = Math.ceil(letters / lettersPerSearch);
  return Math.max(firstPosts.ofColumn, searches * firstPosts.ofSearch) * (xPrices.post + xPrices.person);
}
