import { useStoa } from '../../store/use-stoa.ts';

/** How many have just written, below the list so that no row moves: their rows stand wherever their need puts them. */
export function NewLine() {
  const count = useStoa((state) => state.newConversations.length);
  const goToNew = useStoa((state) => state.goToNew);
  return (
    <div role="status">
      {count === 0 ? null : (
        <button type="button" className="new-line num" title="Shift+N" onClick={goToNew}>
          <b>{count} new</b> <span>{count === 1 ? 'Show it' : 'Show the next'}</span>
        </button>
      )}
    </div>
  );
}
