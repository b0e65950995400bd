import { memo, useLayoutEffect, useRef } from 'react';
import type { ColumnId, PostId, TimelineRow } from '../../../shared/model/index.ts';
import { labelTime } from '../../../shared/text/relative-time.ts';
import { rowKey } from '../../store/timeline.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { useNow } from '../../ui/use-now.ts';
import { postLabel } from '../post/post-label.ts';
import { PostView } from '../post/post-view.tsx';
import { useShownPost } from '../post/shown-post.ts';
import { GapRow } from './gap-row.tsx';

type RowProps = {
  readonly columnId: ColumnId;
  readonly row: TimelineRow;
  /** Shown above the row when a day begins with it. */
  readonly day: string | null;
  readonly position: number;
  readonly size: number;
  readonly focusable: boolean;
  /** Came into view a moment ago. */
  readonly fresh: boolean;
  readonly register: (key: string, element: HTMLElement) => () => void;
};

/** One row of a feed; the article is always the last child, for places are kept by its top. */
export const TimelineRowView = memo(function TimelineRowView({ register, day, fresh, ...props }: RowProps) {
  const element = useRef<HTMLDivElement>(null);
  const key = rowKey(props.row);
  useLayoutEffect(() => (element.current === null ? undefined : register(key, element.current)), [register, key]);
  return (
    <div ref={element} data-fresh={fresh || undefined}>
      {day === null ? null : <div className="day">{day}</div>}
      {props.row.kind === 'gap' ? (
        <GapRow {...props} gap={props.row.gap} />
      ) : (
        <PostRow {...props} postId={props.row.postId} />
      )}
    </div>
  );
});

type PostRowProps = Omit<RowProps, 'register' | 'day' | 'row' | 'fresh'> & { readonly postId: PostId };

function PostRow({ columnId, postId, position, size, focusable }: PostRowProps) {
  const shown = useShownPost(postId);
  const now = useNow();
  const focusRow = useStoa((state) => state.focusRow);
  const label =
    shown === undefined
      ? 'Post that is gone'
      : postLabel(shown.post, shown.author, labelTime(shown.post.createdAt, now).short);
  return (
    <article
      className="post"
      aria-label={label}
      aria-posinset={position}
      aria-setsize={size}
      tabIndex={focusable ? 0 : -1}
      data-focused={focusable}
      data-post={postId}
      onFocus={() => focusRow(columnId, postId)}
    >
      {shown === undefined ? (
        <div className="post-gone">This post is gone or not visible to this account.</div>
      ) : (
        <PostView {...shown} />
      )}
    </article>
  );
}
