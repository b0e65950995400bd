import { Plus } from 'lucide-react';
import { type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ColumnId } from '../../../shared/model/index.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { ColumnView } from './column-view.tsx';
import { columnsShown } from './columns-shown.ts';
import './deck.css';

type DeckStyle = CSSProperties & { readonly '--column-width': string };

/** The columns side by side; as many whole ones as fit, the rest by scrolling sideways. */
export function DeckView() {
  const columns = useStoa((state) => state.columns);
  const setVisible = useStoa((state) => state.setVisibleColumns);
  const openDialog = useStoa((state) => state.openDialog);
  const deck = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);

  useLayoutEffect(() => {
    const element = deck.current;
    if (element === null) return;
    const resized = new ResizeObserver(() => setWidth(element.clientWidth));
    resized.observe(element);
    setWidth(element.clientWidth);
    return () => resized.disconnect();
  }, []);

  const order = columns.map((column) => `${column.id}${column.collapsed ? ' folded' : ''}`).join(',');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order of the columns decides which elements there are to watch
  useEffect(() => {
    const root = deck.current;
    if (root === null) return;
    const seen = new Set<ColumnId>();
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const column = columns.find((one) => one.id === target.getAttribute('data-column'));
          if (column === undefined) continue;
          if (isIntersecting) seen.add(column.id);
          else seen.delete(column.id);
        }
        tell();
      },
      { root, threshold: 0.5 },
    );
    const tell = () => setVisible(document.visibilityState === 'visible' ? [...seen] : []);
    for (const element of root.querySelectorAll('[data-column]:not(.folded)')) watcher.observe(element);
    document.addEventListener('visibilitychange', tell);
    return () => {
      watcher.disconnect();
      document.removeEventListener('visibilitychange', tell);
    };
  }, [order, setVisible]);

  const unfolded = columns.filter((column) => !column.collapsed).length;
  const style: DeckStyle = {
    '--column-width': `${columnsShown(width, unfolded, columns.length - unfolded).columnWidth}px`,
  };
  return (
    <main className="deck" aria-label="Columns" ref={deck} style={style}>
      <h1 className="hidden-label">Stoa</h1>
      {columns.map((column) => (
        <ColumnView key={column.id} column={column} />
      ))}
      {columns.length === 0 ? (
        <div className="deck-empty">
          <h2>No columns</h2>
          <p>A column is a timeline you choose: people, a search, your bookmarks.</p>
          <Button look="primary" onClick={() => openDialog({ kind: 'add-column' })}>
            <Plus aria-hidden="true" /> Add a column
          </Button>
        </div>
      ) : null}
    </main>
  );
}
