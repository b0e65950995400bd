import { expect, test } from 'vitest';
import { previewKey } from '../../../../../src/renderer/store/slices/pack-previews.ts';
import type { PackPreview } from '../../../../../src/shared/contract/decks.ts';
import { aPackOffer } from '../../../../builders/a-pack-offer.ts';
import {
  anError,
  aShownPost,
  aSnapshot,
  aWindow,
  ok,
  someEntities,
  type TestWindow,
} from '../../../../builders/a-window.ts';

const news = aPackOffer({ handles: ['wire'], preselected: true });
const post = aShownPost({ id: '7' });

function aPreview(overrides: Partial<PackPreview> = {}): PackPreview {
  const entities = someEntities({ posts: [post] });
  return { postIds: [post.id], entities, asked: true, price: 60, measured: null, error: null, ...overrides };
}

async function withNews(): Promise<TestWindow> {
  const window = aWindow({
    'decks.packs': () => ok({ packs: [news] }),
    'decks.previewPack': () => ok(aPreview()),
  });
  await window.settle();
  await window.store.getState().loadPacks();
  return window;
}

const shown = ({ store }: TestWindow) =>
  store.getState().packPreviews[previewKey(news, store.getState().packChoices.news)];

test('a preview is looked up once, however often its card is pointed at', async () => {
  const window = await withNews();
  const { previewPack } = window.store.getState();
  await Promise.all([previewPack('news', false), previewPack('news', false)]);
  await previewPack('news', false);
  expect(window.inputs('decks.previewPack')).toMatchObject([
    { pack: { key: 'news', handles: ['wire'], terms: [] }, ask: false },
  ]);
  expect([shown(window), window.store.getState().posts[post.id]]).toMatchObject([
    { postIds: ['7'], loading: false },
    post,
  ]);
});

test('a pack with other people is another column, and the former one is still known', async () => {
  const window = await withNews();
  const { previewPack, choosePack } = window.store.getState();
  await previewPack('news', false);
  choosePack('news', { handles: ['wire', 'mer'] });
  expect(shown(window)).toBeUndefined();
  await previewPack('news', false);
  choosePack('news', { handles: ['wire'] });
  await previewPack('news', false);
  expect(window.inputs('decks.previewPack').map((input) => input.pack.handles)).toEqual([['wire'], ['wire', 'mer']]);
});

test('when X could not be asked, what was shown stays, with the reason, and a press asks again', async () => {
  const window = await withNews();
  const { previewPack } = window.store.getState();
  await previewPack('news', false);
  window.answer('decks.previewPack', () => ({ ok: false, error: anError }));
  await previewPack('news', true);
  expect(shown(window)).toMatchObject({ postIds: ['7'], error: anError, loading: false });
  window.answer('decks.previewPack', () => ok(aPreview({ postIds: [] })));
  await previewPack('news', true);
  expect(shown(window)).toMatchObject({ postIds: [], error: null });
});

test('another account’s previews are other previews', async () => {
  const window = await withNews();
  await window.store.getState().previewPack('news', false);
  window.answer('session.open', () => ok(aSnapshot({ accounts: [], activeAccountId: null })));
  await window.store.getState().openSession();
  expect(window.store.getState().packPreviews).toEqual({});
});
