import { expect, test } from 'vitest';
import type { PackOffer } from '../../../../../src/shared/contract/decks.ts';
import type { DeckId } from '../../../../../src/shared/model/index.ts';
import { aPackOffer } from '../../../../builders/a-pack-offer.ts';
import { anError, aWindow, ok, type TestWindow, windowAccountId } from '../../../../builders/a-window.ts';

const friends = aPackOffer({ key: 'friends', handles: ['maya', 'jun'], preselected: true });
const industry = aPackOffer({ key: 'industry', handles: ['guild'], sectors: ['paper-and-print'], preselected: true });
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

const fieldOf = (sectors: PackOffer['sectors'], ...handles: readonly string[]): PackOffer => ({
  ...industry,
  sectors,
  handles,
  groups: [{ title: 'Firms', members: handles.map((handle) => ({ handle, name: null, source: null })), taken: 9 }],
});

test('another field takes its own people and brings others, and leaves every other choice', async () => {
  const { store, answer } = await withOffers(friends, fieldOf(['paper-and-print'], 'guild', 'mill'));
  store.getState().choosePack('friends', { handles: ['maya'] });
  store.getState().choosePack('industry', { chosen: false, handles: ['guild', 'mine'] });
  answer('decks.packs', () => ok({ packs: [friends, fieldOf(['product-design'], 'designer')] }));

  await store.getState().loadPacks(['product-design']);

  expect(store.getState().packChoices).toEqual({
    friends: { chosen: true, handles: ['maya'] },
    industry: { chosen: false, handles: ['mine', 'designer'] },
  });
});

test('a second field brings its people beside those of the first, without those taken out of it', async () => {
  const { store, inputs, answer } = await withOffers(fieldOf(['paper-and-print'], 'guild', 'mill'));
  store.getState().choosePack('industry', { handles: ['guild'] });
  answer('decks.packs', () =>
    ok({ packs: [fieldOf(['paper-and-print', 'product-design'], 'guild', 'mill', 'designer')] }),
  );

  await store.getState().loadPacks(['paper-and-print', 'product-design']);

  expect(inputs('decks.packs').at(-1)).toMatchObject({ sectors: ['paper-and-print', 'product-design'] });
  expect(store.getState().packChoices.industry?.handles).toEqual(['guild', 'designer']);
});

test('a pack that is in the deck begins with whom its column reads', async () => {
  const { store } = await withOffers({ ...friends, current: ['maya'] });
  expect(store.getState().packChoices.friends).toEqual({ chosen: true, handles: ['maya'] });
});

test('of two fields chosen in a row the last one counts', async () => {
  const { store, hold, settle } = await withOffers(industry);
  const answer = hold('decks.packs');

  void store.getState().loadPacks(['product-design']);
  void store.getState().loadPacks(['renewable-energy']);
  await settle();
  answer(ok({ packs: [{ ...industry, sectors: ['product-design'] }] }));
  await settle();
  expect(store.getState()).toMatchObject({ packOffers: [{ sectors: ['paper-and-print'] }], packsLoading: true });
  answer(ok({ packs: [{ ...industry, sectors: ['renewable-energy'] }] }));
  await settle();

  expect(store.getState()).toMatchObject({ packOffers: [{ sectors: ['renewable-energy'] }], packsLoading: false });
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
