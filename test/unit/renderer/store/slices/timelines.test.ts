import { expect, test } from 'vitest';
import type { ColumnId, PostId } from '../../../../../src/shared/model/index.ts';
import { anError, aPage, aShownPost, aSnapshot, aWindow } from '../../../../builders/a-window.ts';

const home = 'home' as ColumnId;

test('older rows are asked from the disk before X', async () => {
  const post = aShownPost({ id: '100' as PostId });
  const { store, calls, settle } = aWindow({
    'session.open': () => ({ ok: true, value: aSnapshot({ pages: [aPage([post], { older: 'disk' })] }) }),
    'timelines.page': () => ({ ok: true, value: aPage([], { older: 'network' }) }),
    'timelines.older': () => ({ ok: true, value: aPage([], { older: 'end' }) }),
  });
  await settle();
  await store.getState().loadOlder(home);
  await store.getState().loadOlder(home);
  await store.getState().loadOlder(home);
  expect(calls.map(({ method }) => method).filter((method) => method.startsWith('timelines.'))).toEqual([
    'timelines.page',
    'timelines.older',
  ]);
});

test('a failure stays with its column and can be tried again', async () => {
  const { store, settle } = aWindow({ 'timelines.showNew': () => ({ ok: false, error: anError }) });
  await settle();
  await store.getState().showNew(home);
  expect([store.getState().timelines[home]?.error, store.getState().timelines[home]?.showingNew]).toEqual([
    anError,
    false,
  ]);
});
