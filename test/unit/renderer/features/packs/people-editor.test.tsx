import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PackEditor } from '../../../../../src/renderer/features/packs/pack-editor.tsx';
import type { HandleState } from '../../../../../src/shared/contract/decks.ts';
import { aPackOffer } from '../../../../builders/a-pack-offer.ts';
import { ok } from '../../../../builders/a-window.ts';
import { inWindow } from '../../../../builders/in-window.tsx';

const member = (handle: string) => ({ handle, name: handle, source: { site: 'wire.example', noted: '2026-11-23' } });
const news = aPackOffer({
  groups: [{ title: 'World', members: [member('wire'), member('mer')], taken: 1 }],
  handles: ['wire'],
});

function known(handle: string, change: Partial<HandleState> = {}): HandleState {
  return { handle, standing: 'unverified', person: null, handleNow: null, checkedAt: null, due: true, ...change };
}

async function open(checked: readonly HandleState[] = []) {
  const window = await inWindow(<PackEditor offer={news} onClose={() => undefined} />, {
    'decks.packs': () => ok({ packs: [news] }),
    'decks.handles': () => ok([known('wire'), known('mer')]),
    'decks.checkHandles': () => ok(checked),
  });
  await act(() => window.store.getState().loadPacks());
  await act(window.settle);
  return window;
}

const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const field = () => screen.getByRole('textbox', { name: /^Add people/ });
const chosen = (window: Awaited<ReturnType<typeof open>>) => window.store.getState().packChoices.news?.handles;

test('handles of a ready-made list say that nobody has confirmed them, and where to look', async () => {
  await open();
  expect(screen.getByText(/From general knowledge of 23 November 2026/)).toBeDefined();
  expect(screen.getAllByText('unverified · see wire.example').length).toBe(2);
});

test('what is pasted is understood before it is taken, and joins the list ticked', async () => {
  const window = await open();
  fireEvent.change(field(), { target: { value: 'Ada L. (@ada)\n@Wire\nx.com/ken\nnot-one' } });
  expect(screen.getByText(/2 to add · 1 already here .* 1 not understood, the first in line 4: not-one/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Add 2' }));
  expect(within(screen.getByRole('group', { name: 'Added by you' })).getAllByRole('checkbox').length).toBe(2);
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await act(window.settle);
  expect(chosen(window)).toEqual(['wire', 'ada', 'ken']);
});

test('those X does not give are shown, unticked and skipped; a new name can be taken instead', async () => {
  const window = await open([known('wire', { standing: 'renamed', handleNow: 'wire_now', checkedAt: 5, due: false })]);
  fireEvent.click(screen.getByRole('button', { name: /^Check 1 handle/ }));
  await act(window.settle);
  expect([box(/@wire$/).checked, box(/@wire$/).disabled]).toEqual([false, true]);
  expect(screen.getByText('now @wire_now · skipped')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Add @wire_now' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await act(window.settle);
  expect(chosen(window)).toEqual(['wire_now']);
});
