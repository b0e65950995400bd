import { z } from 'zod';
import { type ColumnId, columnId, type Entities, type Place, place, postId, type TimelineRow } from '../model/index.ts';
import { command, query } from './method.ts';

/** A run of rows, newest first, with all they refer to. */
export type TimelinePage = {
  readonly columnId: ColumnId;
  readonly rows: readonly TimelineRow[];
  readonly entities: Entities;
  /** Where older rows would come from: this disk, X, or nowhere. */
  readonly older: 'disk' | 'network' | 'end';
  readonly place: Place | null;
};

/** What columns hold, and reading by hand. */
export const timelinesMethods = {
  /** Rows from disk: the newest shown ones, or those just older than `before`. Rows newer than the place's `shownTop` wait. */
  'timelines.page': query<TimelinePage>()(
    z.object({ columnId, before: postId.nullable(), limit: z.number().int().min(1).max(200) }),
  ),
  /** Reads older posts from X (costs money) and answers them. */
  'timelines.older': command<TimelinePage>()(z.object({ columnId, before: postId })),
  /** Moves the waiting new posts into view: answers all rows newer than the old `shownTop` and stores the new one. */
  'timelines.showNew': command<TimelinePage>()(z.object({ columnId })),
  /** Reads the missing posts of a gap and answers the rows that replace it. */
  'timelines.fillGap': command<TimelinePage>()(z.object({ columnId, gapId: z.string() })),
  /** Asks X now, by hand. */
  'timelines.refresh': command<null>()(z.object({ columnId })),
  'timelines.savePlace': command<null>()(z.object({ columnId, place })),
  /** Which columns are on screen; hidden ones are read less often. */
  'timelines.setVisible': command<null>()(z.object({ columnIds: z.array(columnId).max(100) })),
};
