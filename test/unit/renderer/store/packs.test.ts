import { expect, test } from 'vitest';
import type { PackOffer } from '../../../../src/shared/contract/decks.ts';
import type { DeckId } from '../../../../src/shared/model/index.ts';
import { aPackOffer } from '../../../builders/a-pack-offer.ts';
import { anError, aWindow, ok, type TestWindow, windowAccountId } from '../../../builders/a-window.ts';

const friends = aPackOffer({ key: 'friends', handles: ['maya', 'jun'], preselected: true });
const industry = aPackOffer({ key: 'industry', handles: ['guild'], sector: 'paper-and-print', preselected: true });
const jobs = aPackOffer({ key: 'jobs', handles: ['hire'], terms: ['hiring'] });

async function withOffers(...packs: readonly PackOffer[]): Promise<TestWindow> {
  const window = aWindow({ 'decks.packs': () => ok({ packs }) });
  await window.settle();
  await window.store.getState().loadPacks();
  return window;
}

const deck = { id: 'deck' as DeckId, accountId: windowAccountId, name: 'Deck' };

test('what is preselected is chosen with its people, and the workspace is built of what is chosen', async () => {
  const { store, inputs, answer } = await withOffers(friends, industry, jobs);
  answer('decks.build', () => ok({ deck, columns: [] }));
  store.getState().choosePack('industry', { chosen: false });
  store.getState().choosePack('jobs', { chosen: true, handles: ['hire', 'also'] });

  expect(await store.getState().buildWorkspace()).toBe(true);
  expect(inputs('decks.build')).toEqual([
    {
      accountId: windowAccountId,
      packs: [
        { key: 'friends', handles: ['maya', 'jun'], terms: [] },
        { key: 'jobs', handles: ['hire', 'also'], terms: ['hiring'] },
      ],
    },
  ]);
});

test('another sector renews the industry’s people and leaves every other choice', async () => {
  const { store, answer } = await withOffers(friends, industry);
  store.getState().choosePack('friends', { handles: ['maya'] });
  store.getState().choosePack('industry', { chosen: false, handles: ['mine'] });
  answer('decks.packs', () =>
    ok({ packs: [friends, { ...industry, sector: 'product-design', handles: ['designer'] }] }),
  );

  await store.getState().loadPacks('product-design');

  expect(store.getState().packChoices).toEqual({
    friends: { chosen: true, handles: ['maya'] },
    industry: { chosen: false, handles: ['designer'] },
  });
});

test('of two sectors chosen in a row the last one counts', async () => {
  const { store, hold, settle } = await withOffers(industry);
  const answer = hold('decks.packs');

  void store.getState().loadPacks('product-design');
  void store.getState().loadPacks('renewable-energy');
  await settle();
  answer(ok({ packs: [{ ...industry, sector: 'product-design' }] }));
  await settle();
  expect(store.getState()).toMatchObject({ packOffers: [{ sector: 'paper-and-print' }], packsLoading: true });
  answer(ok({ packs: [{ ...industry, sector: 'renewable-energy' }] }));
  await settle();

  expect(store.getState()).toMatchObject({ packOffers: [{ sector: 'renewable-energy' }], packsLoading: false });
});

test('a workspace that cannot be built says why and keeps the choices', async () => {
  const { store, answer } = await withOffers(friends);
  answer('decks.build', () => ({ ok: false, error: anError }));

  expect(await store.getState().buildWorkspace()).toBe(false);
  expect(store.getState()).toMatchObject({
    building: false,
    packsError: anError,
    packChoices: { friends: { chosen: true } },
  });
});

test('pressing build twice builds once', async () => {
  const { store, hold, inputs, settle } = await withOffers(friends);
  const answer = hold('decks.build');

  const both = [store.getState().buildWorkspace(), store.getState().buildWorkspace()];
  await settle();
  answer(ok({ deck, columns: [] }));

  expect([await Promise.all(both), inputs('decks.build').length]).toEqual([[true, false], 1]);
});
