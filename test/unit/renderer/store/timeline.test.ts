import { expect, test } from 'vitest';
import { rowKey, timelineOf, withGapFilled, withNew, withOlder } from '../../../../src/renderer/store/timeline.ts';
import type { ColumnId, Gap, PostId, TimelineRow } from '../../../../src/shared/model/index.ts';
import { aPage } from '../../../builders/a-window.ts';

const _home = 'home' as ColumnId;
const row = (id: string): TimelineRow => ({ kind: 'post', postId: id as PostId });
const gap: Gap = {
  id: 'g',
  before: '50' as PostId,
  after: '30' as PostId,
  from: 0,
  to: 1,
  estimatedPosts: 2,
  price: 10,
};
const timeline = {
  ...timelineOf(aPage([])),
  rows: [row('50'), { kind: 'gap', gap } as const, row('30')],
  older: 'disk' as const,
};
const keys = (rows: readonly TimelineRow[]) => rows.map(rowKey);

test('a gap is replaced in place by what was read for it', () => {
  const filled = withGapFilled({ ...timeline, fillingGaps: ['g'] }, 'g', aPage([], { rows: [row('45'), row('40')] }));
  expect([keys(filled.rows), filled.fillingGaps]).toEqual([['50', '45', '40', '30'], []]);
});

test('new rows go above, each post once', () => {
  expect(keys(withNew(timeline, aPage([], { rows: [row('60'), row('50')] })).rows)).toEqual([
    '60',
    '50',
    'gap g',
    '30',
  ]);
});

test('older rows go below and say where the next would come from', () => {
  const longer = withOlder(timeline, aPage([], { rows: [row('30'), row('20')], older: 'network' }));
  expect([keys(longer.rows), longer.older]).toEqual([['50', 'gap g', '30', '20'], 'network']);
});
