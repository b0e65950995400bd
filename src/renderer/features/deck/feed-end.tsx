import type { ColumnId } from '../../../shared/model/index.ts';
import type { Timeline } from '../../store/timeline.ts';
import { useStoa } from '../../store/use-stoa.ts';

type FeedEndProps = { readonly columnId: ColumnId; readonly timeline: Timeline; readonly budgetReached: boolean };

/** The last line of a column; its height is always kept, so that its words move nothing. */
export function FeedEnd({ columnId, timeline, budgetReached }: FeedEndProps) {
  const loadOlder = useStoa((state) => state.loadOlder);
  // Scrolling alone asks X no more then; a press still does.
  const asks = timeline.older === 'network' && !timeline.loadingOlder && (budgetReached || timeline.error !== null);
  // What can be pressed inside a feed has to be in an article.
  if (asks)
    return (
      <article className="feed-end" aria-label="Older posts">
        <button type="button" onClick={() => void loadOlder(columnId)}>
          {budgetReached ? 'Read older posts past today’s budget' : 'Read older posts'}
        </button>
      </article>
    );
  return (
    <div className="feed-end">
      {timeline.loadingOlder
        ? 'Reading older posts…'
        : timeline.older === 'end'
          ? 'That is all X has for this column'
          : null}
    </div>
  );
}
