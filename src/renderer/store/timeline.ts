import type { TimelinePage } from '../../shared/contract/timelines.ts';
import type { Place, PostId, StoaError, TimelineRow } from '../../shared/model/index.ts';

/** A column's rows as loaded so far, newest first. */
export type Timeline = {
  readonly rows: readonly TimelineRow[];
  readonly older: TimelinePage['older'];
  readonly place: Place | null;
  readonly loadingOlder: boolean;
  readonly showingNew: boolean;
  /** Ids of gaps being read. */
  readonly fillingGaps: readonly string[];
  /** Keys of the rows that came into view a moment ago, by the reader's own wish. */
  readonly fresh: readonly string[];
  /** Why the last action in this column failed; null after a success. */
  readonly error: StoaError | null;
};

/** The timeline that starts with this page. */
export function timelineOf(page: TimelinePage): Timeline {
  return {
    rows: page.rows,
    older: page.older,
    place: page.place,
    loadingOlder: false,
    showingNew: false,
    fillingGaps: [],
    fresh: [],
    error: null,
  };
}

/** Stable key of a row: the post's id, or the gap's. */
export function rowKey(row: TimelineRow): string {
  return row.kind === 'post' ? row.postId : `gap ${row.gap.id}`;
}

function withoutRepeats(rows: readonly TimelineRow[]): readonly TimelineRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = rowKey(row);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Rows with an older page below them. */
export function withOlder(timeline: Timeline, page: TimelinePage): Timeline {
  return {
    ...timeline,
    rows: withoutRepeats([...timeline.rows, ...page.rows]),
    older: page.older,
    loadingOlder: false,
    error: null,
  };
}

/** Rows with the waiting new ones above them. */
export function withNew(timeline: Timeline, page: TimelinePage): Timeline {
  return {
    ...timeline,
    rows: withoutRepeats([...page.rows, ...timeline.rows]),
    older: timeline.rows.length === 0 ? page.older : timeline.older,
    showingNew: false,
    fresh: page.rows.map(rowKey),
    error: null,
  };
}

/** Rows with a gap replaced by what was read for it. */
export function withGapFilled(timeline: Timeline, gapId: string, page: TimelinePage): Timeline {
  const rows = timeline.rows.flatMap((row) => (row.kind === 'gap' && row.gap.id === gapId ? page.rows : [row]));
  return {
    ...timeline,
    rows: withoutRepeats(rows),
    fillingGaps: timeline.fillingGaps.filter((id) => id !== gapId),
    fresh: page.rows.map(rowKey),
    error: null,
  };
}

/** Rows without the posts that no longer exist. */
export function withoutPosts(timeline: Timeline, gone: ReadonlySet<PostId>): Timeline {
  const rows = timeline.rows.filter((row) => row.kind !== 'post' || !gone.has(row.postId));
  return rows.length === timeline.rows.length ? timeline : { ...timeline, rows };
}
