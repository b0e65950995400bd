import { expect, test } from 'vitest';
import { disconnected } from '../../../../../src/renderer/client/client.ts';
import { anError, aWindow } from '../../../../builders/a-window.ts';

const texts = ({ store }: ReturnType<typeof aWindow>) => store.getState().toasts.map(({ text }) => text);

test('the same words replace each other and leave when their time is over', async () => {
  const window = aWindow();
  await window.settle();
  window.store.getState().showToast({ text: 'Copied' });
  window.pass(5000);
  window.store.getState().showToast({ text: 'Copied' });
  window.pass(5000);
  expect(texts(window)).toEqual(['Copied']);
  window.pass(3000);
  expect(texts(window)).toEqual([]);
});

test('marks that steer writing, in what a message names, do not turn its own words around', async () => {
  const window = aWindow();
  await window.settle();
  window.store.getState().showToast({ text: '\u202Ereenigne, Acme: on the job board' });
  expect(texts(window)).toEqual(['reenigne, Acme: on the job board']);
});

test('a problem says what failed and what to do, and has nothing to undo', async () => {
  const window = aWindow();
  await window.settle();
  window.store.getState().showProblem(anError);
  expect([texts(window), await window.store.getState().undoLast()]).toEqual([['X did not answer. Try again.'], false]);
});

test('undo takes back the newest first, each once, passing over what cannot be undone', async () => {
  const window = aWindow();
  await window.settle();
  const undone: string[] = [];
  for (const name of ['a', 'b'])
    window.store.getState().showToast({ text: 'Done', undo: async () => void undone.push(name) });
  window.store.getState().showToast({ text: 'Copied' });
  const answers = [];
  for (let press = 0; press < 3; press += 1) answers.push(await window.store.getState().undoLast());
  expect([undone, answers, texts(window)]).toEqual([['b', 'a'], [true, true, false], ['Copied']]);
});

test('a message stays while somebody is on it, and then has the time it had left', async () => {
  const window = aWindow();
  await window.settle();
  const { showToast, holdToast } = window.store.getState();
  const id = showToast({ text: 'Bookmarked', undo: async () => undefined });
  window.pass(6000);
  holdToast(id, true);
  window.pass(60_000);
  expect(texts(window)).toEqual(['Bookmarked']);
  holdToast(id, false);
  window.pass(1999);
  expect(texts(window)).toEqual(['Bookmarked']);
  window.pass(1);
  expect(texts(window)).toEqual([]);
});

test('a send goes out at its time, so its message cannot be held', async () => {
  const window = aWindow();
  await window.settle();
  const { showToast, holdToast } = window.store.getState();
  const id = showToast({
    text: 'The reply goes out in a moment',
    undo: async () => undefined,
    endsAt: Date.UTC(2026, 10, 23, 9, 0, 5),
  });
  holdToast(id, true);
  window.pass(5000);
  expect(texts(window)).toEqual([]);
});

test('a core that is gone is told by the banner alone, and by a message where a dialog lies over the banner', async () => {
  const window = aWindow({ 'data.openFolder': () => disconnected() });
  await window.settle();
  window.become('lost');
  await window.store.getState().openDataFolder();
  expect(window.store.getState().toasts).toEqual([]);
  window.store.getState().openDialog({ kind: 'preferences' });
  await window.store.getState().openDataFolder();
  expect(window.store.getState().toasts).toMatchObject([
    { text: expect.stringMatching(/^Stoa’s core does not answer/) },
  ]);
});
