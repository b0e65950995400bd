import { memo } from 'react';
import type { Column } from '../../../shared/model/index.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Skeletons } from '../../ui/skeletons.tsx';
import { ColumnHeader } from './column-header.tsx';
import { ColumnIcon } from './column-icon.tsx';
import { TimelineFeed } from './timeline-feed.tsx';

/** One column of the deck; folded it is a strip that still counts what is new. */
export const ColumnView = memo(function ColumnView({ column }: { readonly column: Column }) {
  const status = useStoa((state) => state.statuses[column.id]);
  const timeline = useStoa((state) => state.timelines[column.id]);
  const change = useStoa((state) => state.changeColumn);
  if (column.collapsed) {
    return (
      <section className="column folded" aria-label={column.title} data-column={column.id} data-colour={column.colour}>
        <button type="button" title="Unfold" onClick={() => void change(column.id, { collapsed: false })}>
          <ColumnIcon source={column.source} />
          {status !== undefined && status.newPosts > 0 ? <b className="num">{status.newPosts}</b> : null}
          <span>{column.title}</span>
        </button>
      </section>
    );
  }
  return (
    <section className="column" aria-label={column.title} data-column={column.id} data-colour={column.colour}>
      <ColumnHeader column={column} status={status} />
      {timeline === undefined ? (
        <div className="column-body">
          <div className="row-window" role="feed" aria-label={column.title} aria-busy="true">
            <Skeletons count={12} />
          </div>
        </div>
      ) : (
        <TimelineFeed column={column} status={status} timeline={timeline} />
      )}
    </section>
  );
});
