import { useEffect, useState } from 'react';
import { columnKinds } from '../../../shared/column-kinds/index.ts';
import type { PackOffer } from '../../../shared/contract/decks.ts';
import type { ColumnColour, ColumnSource } from '../../../shared/model/index.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ColumnIcon } from './column-icon.tsx';
import './add-column.css';

/** Something a column can be made of, ready to be added. */
type Offer = {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly colour: ColumnColour;
  readonly source: ColumnSource;
};

const plainKinds = ['home', 'bookmarks', 'own'] as const;

function offersOf(packs: readonly PackOffer[]): readonly Offer[] {
  const plain = plainKinds.map((kind): Offer => {
    const { title, about } = columnKinds[kind];
    return { id: kind, title, about, colour: 'plain', source: { kind } };
  });
  const ofPacks = packs.map(
    ({ key, title, about, handles, terms }): Offer => ({
      id: key,
      title,
      about,
      colour: key,
      source: { kind: 'pack', pack: key, handles, terms },
    }),
  );
  return [...plain, ...ofPacks];
}

/** Adds a column: a search, everyone followed, bookmarks, own posts, or a pack again. */
export function AddColumnDialog() {
  const close = useStoa((state) => state.closeDialog);
  const addColumn = useStoa((state) => state.addColumn);
  const openDialog = useStoa((state) => state.openDialog);
  const packs = useStoa((state) => state.packOffers);
  const loadPacks = useStoa((state) => state.loadPacks);
  const loading = useStoa((state) => state.packsLoading);
  const [chosen, setChosen] = useState('search');
  const [query, setQuery] = useState('');
  const [adding, setAdding] = useState(false);
  const offers = offersOf(packs ?? []);
  const offer = offers.find((one) => one.id === chosen);
  const usable = !adding && (offer !== undefined || chosen === 'people' || query.trim() !== '');

  useEffect(() => {
    if (packs === null) void loadPacks();
  }, [packs, loadPacks]);

  async function add(): Promise<void> {
    if (!usable) return;
    if (chosen === 'people') return openDialog({ kind: 'people', columnId: null });
    setAdding(true);
    const words = query.trim();
    const added =
      offer === undefined
        ? await addColumn({ kind: 'search', query: words }, words.slice(0, 80), 'plain')
        : await addColumn(offer.source, offer.title, offer.colour);
    setAdding(false);
    if (added) close();
  }

  return (
    <Dialog title="Add a column" onClose={close}>
      <form
        className="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <fieldset className="offers">
          <legend className="hidden-label">What the column shows</legend>
          <label className="offer">
            <input type="radio" name="offer" checked={chosen === 'search'} onChange={() => setChosen('search')} />
            <ColumnIcon source={{ kind: 'search', query }} />
            <span>
              <b>{columnKinds.search.title}</b>
              <small>{columnKinds.search.about}</small>
            </span>
          </label>
          {chosen === 'search' ? (
            <label className="field offer-query">
              <span>Search on X</span>
              <input
                className="input"
                value={query}
                maxLength={512}
                placeholder="letterpress OR “short run” -is:retweet"
                onChange={(event) => setQuery(event.target.value)}
              />
              <small>X’s own operators work. X searches the last seven days.</small>
            </label>
          ) : null}
          <label className="offer">
            <input type="radio" name="offer" checked={chosen === 'people'} onChange={() => setChosen('people')} />
            <ColumnIcon source={{ kind: 'people', handles: [] }} />
            <span>
              <b>{columnKinds.people.title}</b>
              <small>{columnKinds.people.about}</small>
            </span>
          </label>
          {offers.map((one) => (
            <label key={one.id} className="offer" data-colour={one.colour}>
              <input type="radio" name="offer" checked={chosen === one.id} onChange={() => setChosen(one.id)} />
              <ColumnIcon source={one.source} />
              <span>
                <b>{one.title}</b>
                <small>{one.about}</small>
              </span>
            </label>
          ))}
          {loading ? <small>Reading the packs…</small> : null}
        </fieldset>
        <div className="dialog-actions">
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" type="submit" disabled={!usable}>
            {chosen === 'people' ? 'Choose people…' : 'Add column'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
