import { useEffect, useMemo, useState } from 'react';
import type { Column, ColumnStatus } from '../../../shared/model/index.ts';
import { rowKey, type Timeline } from '../../store/timeline.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';
import { standsAtTop } from '../../ui/row-window.ts';
import { Skeletons } from '../../ui/skeletons.tsx';
import { useNow } from '../../ui/use-now.ts';
import { useRowWindow } from '../../ui/use-row-window.ts';
import { ColumnTrouble } from './column-trouble.tsx';
import { dayKey, dayLabel } from './day-label.ts';
import { EmptyColumn } from './empty-column.tsx';
import { FeedEnd } from './feed-end.tsx';
import { NewPosts } from './new-posts.tsx';
import { anchorOf } from './saved-place.ts';
import { TimelineRowView } from './timeline-row.tsx';
import { useSavedPlace } from './use-saved-place.ts';
import '../../ui/row-window.css';

type FeedProps = { readonly column: Column; readonly status: ColumnStatus | undefined; readonly timeline: Timeline };

/** A column's rows, with what waits above them and what ends them. */
export function TimelineFeed({ column, status, timeline }: FeedProps) {
  const store = useStoaStore();
  const now = useNow();
  const { rows, older } = timeline;
  const keys = useMemo(() => rows.map(rowKey), [rows]);
  const [initial] = useState(() => anchorOf(timeline.place, rows));
  const focusedKey = useStoa((state) => state.focusedRows[column.id]);
  const request = useStoa((state) => (state.focusRequest?.columnId === column.id ? state.focusRequest : null));
  const budgetReached = useStoa((state) => state.spend?.budgetReached === true);
  const savePlace = useSavedPlace(column.id);
  const { body, feed, range, above, below, onScroll, register, moveTo, elementOf, held, isInView } = useRowWindow({
    keys,
    initial,
    margin: 1000,
    step: 1,
    guessedHeight: 180,
    followsTop: false,
    growing: older === 'disk',
    onMove: savePlace,
    onNearEnd(byHand) {
      // What is on disk is free; X is asked only for a reader who scrolls, and never past the budget unasked.
      const wanted = older === 'disk' || (older === 'network' && byHand && !budgetReached);
      if (timeline.error === null && wanted) void store.getState().loadOlder(column.id);
    },
  });
  const tabStop = focusedKey !== undefined && keys.includes(focusedKey) ? focusedKey : keys[range.from];
  const dated = column.source.kind !== 'bookmarks';
  const posts = useStoa((state) => state.posts);

  function dayOf(index: number): string | null {
    const row = rows[index];
    const before = rows[index - 1];
    if (!dated || row?.kind !== 'post') return null;
    const at = posts[row.postId]?.createdAt;
    const previous =
      before === undefined ? now : before.kind === 'gap' ? before.gap.from : posts[before.postId]?.createdAt;
    if (at === undefined || previous === undefined || dayKey(at) === dayKey(previous)) return null;
    return dayLabel(at, now);
  }

  // Another column's request, or one already carried out, must not move this one again.
  const serial = request?.serial;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a request is carried out once, with the rows of its moment
  useEffect(() => {
    if (request === null) return;
    feed.current?.closest('.column')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
    if (request.step === 'newest') return void showNew();
    const standing = focusedKey !== undefined && isInView(focusedKey) ? focusedKey : undefined;
    const here = standing ?? held()?.key ?? keys[0];
    if (here === undefined) return void feed.current?.focus({ preventScroll: true });
    const step = standing === undefined && request.step === 1 ? 0 : request.step;
    const target = keys[Math.min(Math.max(keys.indexOf(here) + step, 0), keys.length - 1)] ?? here;
    const element = request.step === 0 ? elementOf(target) : moveTo(target);
    element?.focus({ preventScroll: true });
  }, [serial]);

  async function showNew(): Promise<void> {
    await store.getState().showNew(column.id);
    const [newest] = (store.getState().timelines[column.id]?.rows ?? []).map(rowKey);
    if (newest !== undefined) moveTo(newest)?.focus({ preventScroll: true });
  }

  const problem = status?.error ?? timeline.error;
  const waiting = status !== undefined && status.newPosts > 0 && rows.length > 0;
  // Where it appears it stays: a row that came and went as the reader moves would move them again.
  const [news, setNews] = useState({ waiting: false, aside: false });
  if (news.waiting !== waiting) {
    const anchor = held();
    setNews({ waiting, aside: waiting && anchor !== null && !standsAtTop(anchor, keys) });
  }
  const reading =
    rows.length === 0 && (status?.lastCheckedAt == null || status.activity === 'checking') && problem === null;
  return (
    <div className="column-body" ref={body}>
      {problem === null || rows.length === 0 ? null : (
        <ColumnTrouble column={column} status={status} error={problem} shape="strip" />
      )}
      {waiting ? (
        <NewPosts status={status} busy={timeline.showingNew} aside={news.aside} onShow={() => void showNew()} />
      ) : null}
      <div
        className="row-window"
        role="feed"
        aria-label={column.title}
        aria-busy={reading || timeline.loadingOlder}
        tabIndex={rows.length === 0 ? 0 : -1}
        ref={feed}
        onScroll={onScroll}
      >
        <div style={{ height: above }} />
        {rows.slice(range.from, range.to).map((row, index) => {
          const key = rowKey(row);
          return (
            <TimelineRowView
              key={key}
              columnId={column.id}
              row={row}
              day={dayOf(range.from + index)}
              position={range.from + index + 1}
              size={older === 'end' ? rows.length : -1}
              focusable={key === tabStop}
              fresh={timeline.fresh.includes(key)}
              register={register}
            />
          );
        })}
        <div style={{ height: below }} />
        {reading ? <Skeletons count={rows.length === 0 ? 12 : 4} /> : null}
        {rows.length > 0 ? (
          <FeedEnd columnId={column.id} timeline={timeline} budgetReached={budgetReached} />
        ) : problem !== null ? (
          <article aria-label="Nothing could be read">
            <ColumnTrouble column={column} status={status} error={problem} shape="page" />
          </article>
        ) : reading ? null : (
          <EmptyColumn column={column} status={status} />
        )}
      </div>
    </div>
  );
}
