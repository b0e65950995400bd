import { expect, test } from 'vitest';
import { anchorOf, placeOf } from '../../../../../src/renderer/features/deck/saved-place.ts';
import type { Place, PostId, TimelineRow } from '../../../../../src/shared/model/index.ts';

const rows = ['1005', '1003', '999'].map((id): TimelineRow => ({ kind: 'post', postId: id as PostId }));
const at = (anchor: string): Place => ({ anchor: anchor as PostId, offset: 44.5, shownTop: '1005' as PostId });

test('what is saved brings the reader back to the same post at the same height', () => {
  const place = placeOf({ key: '1003', offset: 44.5 }, rows);
  expect(place).toEqual(at('1003'));
  expect(anchorOf(place, rows)).toEqual({ key: '1003', offset: 44.5 });
});

test('a saved post that is gone gives way to the next older one', () => {
  expect(anchorOf(at('1004'), rows)).toEqual({ key: '1003', offset: 44.5 });
});

test('ids are compared as numbers of any length, not as text', () => {
  expect(anchorOf(at('1000'), rows)?.key).toBe('999');
});

test('a saved post older than everything here gives way to the oldest', () => {
  expect(anchorOf(at('5'), rows)?.key).toBe('999');
});
