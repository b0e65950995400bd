import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PacksChooser } from '../../../../../src/renderer/features/packs/packs-chooser.tsx';
import { preferences, type StoaError } from '../../../../../src/shared/model/index.ts';
import { aPackOffer } from '../../../../builders/a-pack-offer.ts';
import { aSignIn } from '../../../../builders/a-sign-in.ts';
import { anAccount, anError, aSnapshot, ok, someEntities } from '../../../../builders/a-window.ts';
import { inWindow } from '../../../../builders/in-window.tsx';

const news = aPackOffer({
  title: 'News',
  handles: ['wire', 'mer'],
  preselected: true,
  pricePerMonth: 30_000,
  memberPerMonth: 15_000,
});
const known = { 'decks.handles': () => ok([]) };
const jobs = aPackOffer({ key: 'jobs', title: 'Job search', pricePerMonth: 6_000 });

async function choose(...script: Parameters<typeof inWindow> extends [unknown, ...infer S] ? S : never) {
  const window = await inWindow(<PacksChooser action="Build my workspace" />, ...script);
  await act(window.settle);
  return window;
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const build = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Build my workspace' });
const cost = () => screen.getByText(/a day/, { selector: 'b' }).textContent;

test('what is preselected is ticked; the cost follows what is ticked', async () => {
  await choose({ 'decks.packs': () => ok({ packs: [news, jobs] }) });
  expect([box('News').checked, box('Job search').checked, cost()]).toEqual([true, false, '$1.00 a day']);
  fireEvent.click(box('Job search'));
  expect(cost()).toBe('$1.20 a day');
});

test('with nothing ticked nothing can be built', async () => {
  await choose({ 'decks.packs': () => ok({ packs: [news] }) });
  fireEvent.click(box('News'));
  expect([build().disabled, screen.queryByText('Choose at least one pack.') !== null]).toEqual([true, true]);
});

test('packs that could not be looked up say why and can be tried again', async () => {
  const window = await choose({ 'decks.packs': () => ({ ok: false, error: anError }) });
  expect(screen.getByRole('alert').textContent).toContain('X did not answer.');
  window.answer('decks.packs', () => ok({ packs: [news] }));
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await act(window.settle);
  expect([box('News').checked, screen.queryByRole('alert')]).toEqual([true, null]);
});

test('a workspace that could not be built says why beside the choices', async () => {
  const window = await choose({
    'decks.packs': () => ok({ packs: [news] }),
    'decks.build': () => ({ ok: false, error: anError }),
  });
  fireEvent.click(build());
  await act(window.settle);
  expect(screen.getByRole('alert').textContent).toContain('X did not answer.');
  expect([box('News').checked, build().disabled]).toEqual([true, false]);
});

test('a workspace that lacks a permission leads to X’s consent with all of them', async () => {
  const missing: StoaError = {
    code: 'forbidden',
    message: 'Not allowed.',
    next: 'Sign in again.',
    missingScope: 'follows.read',
  };
  const account = anAccount({ network: 'x' });
  const session = aSnapshot({ accounts: [account], preferences: preferences.parse({ xClientId: 'own-app' }) });
  const window = await choose({
    'session.open': () => ok(session),
    'decks.packs': () => ok({ packs: [news] }),
    'decks.build': () => ({ ok: false, error: missing }),
    'accounts.signIn': () => ok(aSignIn()),
  });
  fireEvent.click(build());
  await act(window.settle);
  fireEvent.click(screen.getByRole('button', { name: 'Sign in again' }));
  await act(window.settle);
  expect(window.inputs('accounts.signIn')).toEqual([{ network: 'x', clientId: 'own-app' }]);
  expect([window.opened, window.store.getState().dialog, screen.queryByRole('alert')]).toEqual([
    [aSignIn().authorizeUrl],
    { kind: 'connect' },
    null,
  ]);
});

test('a pack with other people costs in proportion and is chosen', async () => {
  await choose({ ...known, 'decks.packs': () => ok({ packs: [{ ...news, preselected: false }, jobs] }) });
  fireEvent.click(screen.getByRole('button', { name: 'Edit News' }));
  fireEvent.click(screen.getByRole('checkbox', { name: /@mer/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect([box('News').checked, cost()]).toEqual([true, '$0.50 a day']);
});

test('a pack cannot be saved with nobody', async () => {
  await choose({ ...known, 'decks.packs': () => ok({ packs: [{ ...news, handles: ['wire'] }] }) });
  fireEvent.click(screen.getByRole('button', { name: 'Edit News' }));
  fireEvent.click(screen.getByRole('checkbox', { name: /@wire/ }));
  expect(screen.getByText('Tick at least one person.')).toBeDefined();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
});

test('what X was asked for counts instead of typical figures', async () => {
  const measured = { postsPerDay: 100, pricePerMonth: 90_000 };
  const preview = { postIds: [], entities: someEntities(), asked: true, price: 60, measured, error: null };
  const window = await choose({ 'decks.packs': () => ok({ packs: [news] }), 'decks.previewPack': () => ok(preview) });
  await act(() => window.store.getState().previewPack('news', true));
  expect(cost()).toBe('$3.00 a day');
});
