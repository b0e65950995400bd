import { type FormEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { longestListName } from '../../../shared/contract/lists.ts';
import type { ColumnId, SavedList } from '../../../shared/model/index.ts';
import { xPrices } from '../../../shared/prices/x-prices.ts';
import { formatPrice, formatSum } from '../../../shared/text/money-format.ts';
import { activeAccount, webBase } from '../../store/active-account.ts';
import { troubleWords } from '../../store/trouble-words.ts';
import { useRemedy } from '../../store/use-remedy.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { OutLink } from '../post/out-link.tsx';
import { PeopleRows } from './people-rows.tsx';
import { useHandleStates } from './use-handle-states.ts';
import './people-editor.css';

const nobody: readonly string[] = [];

/**
 * Makes a list on X out of the people of a column. X wants each of them chosen by a person, so nobody is ticked beforehand and there is no
 * button that ticks all.
 */
export function SaveListDialog({ columnId }: { readonly columnId: ColumnId }) {
  const column = useStoa((state) => state.columns.find((one) => one.id === columnId));
  const close = useStoa((state) => state.closeDialog);
  const read = useStoa((state) => state.readSavedLists);
  const save = useStoa((state) => state.saveList);
  const sandbox = useStoa((state) => activeAccount(state)?.network === 'sandbox');
  const nameField = useId();
  const leave = useRef<HTMLButtonElement>(null);
  const source = column?.source;
  const handles = source !== undefined && 'handles' in source ? source.handles : nobody;
  const [name, setName] = useState(column?.title.slice(0, longestListName) ?? '');
  const [isPrivate, setPrivate] = useState(true);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [states] = useHandleStates(handles);
  const [saving, setSaving] = useState(false);
  const ticked = useMemo(() => new Set(chosen), [chosen]);
  const members = useMemo(() => handles.map((handle) => ({ handle, name: null, source: null })), [handles]);

  useEffect(() => void read(), [read]);

  if (column === undefined) return null;
  const unknown = chosen.filter((handle) => states.get(handle)?.standing === 'unverified').length;
  const price = xPrices.createList + chosen.length * xPrices.addToList + unknown * xPrices.person;
  const usable = !saving && chosen.length > 0 && name.trim() !== '';

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!usable) return;
    setSaving(true);
    if (await save(name.trim(), isPrivate, chosen)) setChosen([]);
    setSaving(false);
    keepKeyboard();
  }

  /** A button that was pressed and can be pressed no more, or is gone, takes the keyboard along. */
  function keepKeyboard() {
    leave.current?.focus();
  }

  function tick(handle: string, on: boolean) {
    const key = handle.toLowerCase();
    setChosen((before) => (on ? [...before, key] : before.filter((one) => one !== key)));
  }

  return (
    <Dialog title="Save as X list" onClose={close} className="people-editor">
      <form className="dialog-body" onSubmit={(event) => void submit(event)}>
        <SavedLists onDeleted={keepKeyboard} />
        <div className="field">
          <label htmlFor={nameField}>Name of the new list</label>
          <input
            id={nameField}
            className="input"
            value={name}
            maxLength={longestListName}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <label className="people-private">
          <input type="checkbox" checked={isPrivate} onChange={(event) => setPrivate(event.target.checked)} />
          Private: nobody but you sees it
        </label>
        <PeopleRows
          groups={[{ title: 'Tick each person who is to be on it', members, taken: 0 }]}
          states={states}
          ticked={ticked}
          onTick={tick}
          onAdd={null}
        />
        <div className="dialog-actions people-actions">
          <small role="status" className="num">
            {chosen.length === 0
              ? 'X wants each person chosen by you, so nobody is ticked.'
              : `${chosen.length === 1 ? '1 person' : `${chosen.length} people`} · ${sandbox ? 'free in the sandbox; on X ' : ''}${formatSum(price)} in all`}
          </small>
          <Button ref={leave} onClick={close}>
            Close
          </Button>
          <Button look="primary" type="submit" disabled={!usable}>
            {saving ? 'Saving…' : 'Save list'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Lists saved before, and how far one is that is being saved. */
function SavedLists({ onDeleted }: { readonly onDeleted: () => void }) {
  const lists = useStoa((state) => state.savedLists);
  if (lists.length === 0) return null;
  return (
    <section className="saved-lists" aria-label="Lists saved on X">
      {lists.map((list) => (
        <SavedListRow key={list.id} list={list} onDeleted={onDeleted} />
      ))}
    </section>
  );
}

function SavedListRow({ list, onDeleted }: { readonly list: SavedList; readonly onDeleted: () => void }) {
  const resume = useStoa((state) => state.resumeList);
  const remove = useStoa((state) => state.deleteList);
  const [busy, setBusy] = useState(false);
  const [sure, setSure] = useState(false);
  const remedy = list.error && troubleWords(list.error, null, 0, false).remedy;
  const help = useRemedy(remedy === 'sign-in' ? remedy : null, () => undefined);

  /** X keeps no list that was deleted, so it is asked once more. */
  async function onDelete() {
    if (!sure) return setSure(true);
    setBusy(true);
    await remove(list.id);
    setBusy(false);
    onDeleted();
  }

  return (
    <div className="saved-list">
      <p role="status">
        <ListName list={list} /> {progressOf(list)}
        {list.error === null ? null : (
          <small>
            {list.error.message} {list.error.next}
          </small>
        )}
      </p>
      {help === null || 'href' in help ? null : <Button onClick={help.run}>{help.label}</Button>}
      {list.standing === 'paused' ? <Button onClick={() => void resume(list.id)}>Go on</Button> : null}
      <Button look="quiet" disabled={busy} onClick={() => void onDelete()}>
        {busy
          ? 'Deleting…'
          : sure
            ? `Delete “${list.name}” for good · ${formatPrice(xPrices.deleteList)}`
            : 'Delete on X…'}
      </Button>
    </div>
  );
}

/** The simulated X has no page for a list. */
function ListName({ list }: { readonly list: SavedList }) {
  const base = useStoa((state) => (activeAccount(state)?.network === 'x' ? webBase(state) : null));
  if (base === null || list.xId === null) return <b dir="auto">{list.name}</b>;
  return (
    <OutLink href={`${base}/i/lists/${list.xId}`} title="Open the list on X">
      <b dir="auto">{list.name}</b>
    </OutLink>
  );
}

function progressOf({ standing, members, ...list }: SavedList): string {
  const count = (wanted: string) => members.filter(({ state }) => state === wanted).length;
  const refused = count('refused');
  const kind = list.private ? 'private' : 'public';
  const added = `${count('added')} of ${members.length} added`;
  const without = refused === 0 ? '' : `, ${refused} X did not take`;
  return { saving: `saving: ${added}`, paused: `stopped: ${added}`, done: `${kind}, ${added}` }[standing] + without;
}
