import { expect, test } from 'vitest';
import { type JobCard, jobCard } from '../../../../../src/shared/model/index.ts';
import { aJobCard, jobWordsOf } from '../../../../builders/a-job-card.ts';
import { anError, aSnapshot, aWindow, ok, windowAccountId } from '../../../../builders/a-window.ts';

/** A window over a core that keeps cards and tells of each change. */
async function open(...cards: readonly JobCard[]) {
  let kept = [...cards];
  const window = aWindow({ 'session.open': () => ok(aSnapshot({ jobCards: cards })) });
  const tell = () => window.emit({ type: 'jobs.changed', accountId: windowAccountId, cards: kept });
  window.answer('jobs.save', ({ accountId, id, words }) => {
    const card = jobCard.parse({ ...words, id, accountId, changedAt: 0 });
    kept = [...kept.filter((one) => one.id !== id), card];
    tell();
    return ok(card);
  });
  window.answer('jobs.remove', ({ id }) => {
    kept = kept.filter((one) => one.id !== id);
    tell();
    return ok(null);
  });
  await window.settle();
  const { store } = window;
  return { ...window, cards: () => store.getState().jobCards, undo: () => store.getState().undoLast() };
}

test('a new card is taken back by undo', async () => {
  const { store, cards, undo } = await open();
  expect(await store.getState().saveJob(null, jobWordsOf({ role: 'Editor' }))).toBeNull();
  expect(cards()).toMatchObject([{ role: 'Editor' }]);
  await undo();
  expect(cards()).toEqual([]);
});

test('undoing a change brings the former words back, undoing a deletion the same card', async () => {
  const card = aJobCard({ role: 'Editor' });
  const { store, cards, undo } = await open(card);
  await store.getState().saveJob(card.id, jobWordsOf({ role: 'Printer' }));
  expect(cards()).toMatchObject([{ role: 'Printer' }]);
  await undo();
  expect(cards()).toMatchObject([{ role: 'Editor' }]);
  await store.getState().removeJob(card);
  expect(cards()).toEqual([]);
  await undo();
  expect(cards()).toMatchObject([{ id: card.id, role: 'Editor' }]);
});

test('undoing a move keeps what was written on the card since', async () => {
  const card = aJobCard({ stage: 'applied' });
  const { store, cards } = await open(card);
  await store.getState().moveJob(card, 'offer');
  const [moved] = store.getState().toasts;
  await store.getState().saveJob(card.id, jobWordsOf({ stage: 'offer', nextStep: 'Sign' }));
  await moved?.undo?.();
  expect(cards()).toMatchObject([{ stage: 'applied', nextStep: 'Sign' }]);
});

test('what the core refuses is answered to the form and changes nothing', async () => {
  const window = await open();
  window.answer('jobs.save', () => ({ ok: false, error: anError }));
  expect(await window.store.getState().saveJob(null, jobWordsOf())).toEqual(anError);
  expect(window.store.getState().toasts).toEqual([]);
});
