import { compareIds } from '../../../shared/model/id-order.ts';
import type { Place, PostId, TimelineRow } from '../../../shared/model/index.ts';
import { rowKey } from '../../store/timeline.ts';
import type { Anchor } from '../../ui/row-window.ts';

/** Where to stand when a column is opened: at the saved post, or at the next older one when that is gone. */
export function anchorOf(place: Place | null, rows: readonly TimelineRow[]): Anchor | null {
  if (place === null) return null;
  const posts = rows.filter((row) => row.kind === 'post');
  const row =
    posts.find((one) => one.postId === place.anchor) ??
    posts.find((one) => compareIds(one.postId, place.anchor) < 0) ??
    posts.at(-1);
  return row === undefined ? null : { key: rowKey(row), offset: place.offset };
}

/** What to save so that the reader finds the same post at the same height again; null on a gap or without rows. */
export function placeOf(anchor: Anchor, rows: readonly TimelineRow[]): Place | null {
  const posts: readonly PostId[] = rows.flatMap((row) => (row.kind === 'post' ? [row.postId] : []));
  const post = posts.find((id) => id === anchor.key);
  const [shownTop] = posts;
  if (post === undefined || shownTop === undefined) return null;
  return { anchor: post, offset: Math.round(anchor.offset * 100) / 100, shownTop };
}
