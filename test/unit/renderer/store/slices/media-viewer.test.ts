import { expect, test } from 'vitest';
import type { PostId } from '../../../../../src/shared/model/index.ts';
import { aPage, aShownPost, aSnapshot, aWindow, ok } from '../../../../builders/a-window.ts';

const picture = { kind: 'photo' as const, picture: '/media/a', width: 4, height: 3, alt: null, durationMs: null };
const media = ['a', 'b', 'c'].map((key) => ({ ...picture, key }));

async function setUp() {
  const posts = [aShownPost({ id: '1', media }), aShownPost({ id: '2' })];
  const window = aWindow({ 'session.open': () => ok(aSnapshot({ pages: [aPage(posts)] })) });
  await window.settle();
  return window;
}

test('stepping stays among the pictures of the post', async () => {
  const { store } = await setUp();
  store.getState().viewMedia('1' as PostId, 1);
  const seen = ([1, 1, -1, -1, -1] as const).map((step) => {
    store.getState().stepMedia(step);
    return store.getState().viewedMedia?.index;
  });
  expect(seen).toEqual([2, 2, 1, 0, 0]);
});

test('a post without pictures, or one not known, opens nothing', async () => {
  const { store } = await setUp();
  for (const id of ['2', '404']) store.getState().viewMedia(id as PostId);
  expect(store.getState().viewedMedia).toBeNull();
});

test('opening a thread from the viewer closes the viewer above it', async () => {
  const { store, hold } = await setUp();
  hold('posts.thread');
  store.getState().viewMedia('1' as PostId);
  void store.getState().openThread('1' as PostId);
  expect(store.getState().viewedMedia).toBeNull();
});
