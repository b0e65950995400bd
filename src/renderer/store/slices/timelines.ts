import type { ColumnId, ColumnStatus, Place, PostId } from '../../../shared/model/index.ts';
import { mergeEntities } from '../merge-entities.ts';
import type { SliceContext } from '../state.ts';
import { type Timeline, timelineOf, withGapFilled, withNew, withOlder } from '../timeline.ts';

const pageSize = 40;
/** New rows are marked as such while they come in, in milliseconds. */
const freshFor = 400;

/** Rows of the columns as loaded so far, and what loads more of them. */
export type TimelinesSlice = {
  readonly timelines: Readonly<Record<ColumnId, Timeline>>;
  readonly statuses: Readonly<Record<ColumnId, ColumnStatus>>;
  /** Reads a column's first page from disk. */
  loadTimeline(columnId: ColumnId): Promise<void>;
  loadOlder(columnId: ColumnId): Promise<void>;
  showNew(columnId: ColumnId): Promise<void>;
  fillGap(columnId: ColumnId, gapId: string): Promise<void>;
  refreshColumn(columnId: ColumnId): Promise<void>;
  /** Lets the column try again what failed. */
  clearTimelineError(columnId: ColumnId): void;
  savePlace(columnId: ColumnId, place: Place): void;
  setVisibleColumns(columnIds: readonly ColumnId[]): void;
};

/** Rows of each column and what the column is doing. */
export function createTimelinesSlice({
  set,
  get,
  client,
  callOrSay,
  callUnasked,
  after,
}: SliceContext): TimelinesSlice {
  const loading = new Set<ColumnId>();

  function change(columnId: ColumnId, make: (timeline: Timeline) => Timeline): void {
    set((state) => {
      const timeline = state.timelines[columnId];
      return timeline === undefined ? {} : { timelines: { ...state.timelines, [columnId]: make(timeline) } };
    });
  }

  return {
    timelines: {},
    statuses: {},
    async loadTimeline(columnId) {
      if (loading.has(columnId)) return;
      loading.add(columnId);
      const checkedBefore = get().statuses[columnId]?.lastCheckedAt;
      const reply = await callOrSay('timelines.page', { columnId, before: null, limit: pageSize });
      loading.delete(columnId);
      if (!reply.ok) return;
      set((state) => ({
        ...mergeEntities(state, reply.value.entities),
        timelines: { ...state.timelines, [columnId]: timelineOf(reply.value) },
      }));
      // What was read from X while the disk was asked would otherwise stay unseen.
      const readMeanwhile = get().statuses[columnId]?.lastCheckedAt !== checkedBefore;
      if (reply.value.rows.length === 0 && readMeanwhile) await get().loadTimeline(columnId);
    },
    async loadOlder(columnId) {
      const timeline = get().timelines[columnId];
      const last = timeline?.rows.findLast((row) => row.kind === 'post');
      if (timeline === undefined || last === undefined || timeline.loadingOlder || timeline.older === 'end') return;
      change(columnId, (one) => ({ ...one, loadingOlder: true, error: null }));
      const before: PostId = last.postId;
      const reply =
        timeline.older === 'disk'
          ? await client.call('timelines.page', { columnId, before, limit: pageSize })
          : await client.call('timelines.older', { columnId, before });
      if (!reply.ok) return change(columnId, (one) => ({ ...one, loadingOlder: false, error: reply.error }));
      set((state) => mergeEntities(state, reply.value.entities));
      change(columnId, (one) => withOlder(one, reply.value));
    },
    async showNew(columnId) {
      if (get().timelines[columnId]?.showingNew !== false) return;
      change(columnId, (one) => ({ ...one, showingNew: true }));
      const reply = await client.call('timelines.showNew', { columnId });
      if (!reply.ok) return change(columnId, (one) => ({ ...one, showingNew: false, error: reply.error }));
      set((state) => mergeEntities(state, reply.value.entities));
      change(columnId, (one) => withNew(one, reply.value));
      after(freshFor, () => change(columnId, (one) => ({ ...one, fresh: [] })));
    },
    async fillGap(columnId, gapId) {
      if (get().timelines[columnId]?.fillingGaps.includes(gapId) !== false) return;
      change(columnId, (one) => ({ ...one, fillingGaps: [...one.fillingGaps, gapId] }));
      const reply = await client.call('timelines.fillGap', { columnId, gapId });
      if (!reply.ok) {
        return change(columnId, (one) => ({
          ...one,
          fillingGaps: one.fillingGaps.filter((id) => id !== gapId),
          error: reply.error,
        }));
      }
      set((state) => mergeEntities(state, reply.value.entities));
      change(columnId, (one) => withGapFilled(one, gapId, reply.value));
      after(freshFor, () => change(columnId, (one) => ({ ...one, fresh: [] })));
    },
    async refreshColumn(columnId) {
      const reply = await client.call('timelines.refresh', { columnId });
      change(columnId, (one) => ({ ...one, error: reply.ok ? null : reply.error }));
    },
    clearTimelineError: (columnId) => change(columnId, (one) => ({ ...one, error: null })),
    savePlace(columnId, place) {
      change(columnId, (one) => ({ ...one, place }));
      void callUnasked('timelines.savePlace', { columnId, place });
    },
    setVisibleColumns: (columnIds) => void callUnasked('timelines.setVisible', { columnIds: [...columnIds] }),
  };
}
