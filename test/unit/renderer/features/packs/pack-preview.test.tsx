import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { PacksChooser } from '../../../../../src/renderer/features/packs/packs-chooser.tsx';
import type { PackPreview } from '../../../../../src/shared/contract/decks.ts';
import { aPackOffer } from '../../../../builders/a-pack-offer.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import {
  anAccount,
  anError,
  aShownPost,
  aSnapshot,
  ok,
  someEntities,
  type TestWindow,
} from '../../../../builders/a-window.ts';
import { inWindow } from '../../../../builders/in-window.tsx';

const news = aPackOffer({ title: 'News', preselected: true });
const jobs = aPackOffer({ key: 'jobs', title: 'Job search' });
const blank: PackPreview = {
  postIds: [],
  entities: someEntities(),
  asked: true,
  price: 60,
  measured: null,
  error: null,
};

function withPost(text: string, overrides: Partial<PackPreview> = {}): PackPreview {
  const post = aShownPost({ id: '7', text });
  const entities = someEntities({ posts: [post], people: [aPerson({ id: post.authorId, name: 'Meridian' })] });
  return { ...blank, postIds: [post.id], entities, ...overrides };
}

type Given = { readonly preview?: PackPreview; readonly network?: 'sandbox' | 'x'; readonly wide?: boolean };

async function choose({ preview = blank, network = 'sandbox', wide = true }: Given): Promise<TestWindow> {
  const media = vi
    .spyOn(globalThis.window, 'matchMedia')
    .mockImplementation((query) => Object.assign(new EventTarget(), { matches: wide, media: query }) as MediaQueryList);
  onTestFinished(() => media.mockRestore());
  const window = await inWindow(<PacksChooser action="Build my workspace" />, {
    'session.open': () => ok(aSnapshot({ accounts: [anAccount({ network })] })),
    'decks.packs': () => ok({ packs: [news, jobs] }),
    'decks.previewPack': () => ok(preview),
  });
  await act(window.settle);
  return window;
}

const pane = (title: string) => screen.getByRole('region', { name: `Preview of ${title}` });
const asked = (window: TestWindow) => window.inputs('decks.previewPack').map(({ pack, ask }) => [pack.key, ask]);

test('the first pack that is ticked is shown as its column, out of reach of the keyboard', async () => {
  const window = await choose({ preview: withPost('Port workers agree.') });
  const article = pane('News').querySelector('article');
  expect(article?.textContent).toContain('Port workers agree.');
  expect([article?.closest('[inert]') !== null, asked(window)]).toEqual([true, [['news', false]]]);
});

test('what it shows is also said', async () => {
  await choose({ preview: withPost('Port workers agree.') });
  expect(within(pane('News')).getByRole('listitem').textContent).toMatch(/^Meridian: Port workers agree\./u);
});

test('focusing a card shows its pack', async () => {
  const window = await choose({});
  act(() => screen.getByRole('checkbox', { name: 'Job search' }).focus());
  await act(window.settle);
  expect([pane('Job search') !== null, asked(window)]).toEqual([
    true,
    [
      ['news', false],
      ['jobs', false],
    ],
  ]);
});

test('a pointer shows the pack it rests on, not those it passes', async () => {
  const window = await choose({});
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const over = (title: string) =>
    fireEvent.pointerMove(screen.getByRole('region', { name: title }), { pointerType: 'mouse' });
  over('Job search');
  act(() => void vi.advanceTimersByTime(50));
  over('News');
  act(() => void vi.advanceTimersByTime(80));
  act(() => void vi.advanceTimersByTime(80));
  expect([pane('News') !== null, asked(window)]).toEqual([true, [['news', false]]]);
  over('Job search');
  act(() => void vi.advanceTimersByTime(150));
  expect(pane('Job search')).toBeDefined();
});

test('on X the latest posts are asked for by a button with their price', async () => {
  const window = await choose({ network: 'x', preview: { ...blank, asked: false } });
  expect(pane('News').textContent).toContain('Not read yet');
  window.answer('decks.previewPack', () => ok(withPost('Port workers agree.')));
  fireEvent.click(within(pane('News')).getByRole('button', { name: 'Show the latest posts · about $0.06' }));
  await act(window.settle);
  expect(asked(window)).toEqual([
    ['news', false],
    ['news', true],
  ]);
  expect([
    pane('News').querySelectorAll('article').length,
    within(pane('News')).queryByRole('button', { name: /^Show/u }),
  ]).toEqual([1, null]);
});

test('what is on disk stands below that button', async () => {
  await choose({ network: 'x', preview: withPost('From disk.', { asked: false }) });
  expect(within(pane('News')).getByRole('button', { name: /^Show the latest posts/u })).toBeDefined();
  expect(pane('News').querySelectorAll('article').length).toBe(1);
});

test('why X did not answer is said, and it can be tried again', async () => {
  const window = await choose({ preview: { ...blank, asked: false, error: anError } });
  window.answer('decks.previewPack', () => ok(withPost('Port workers agree.')));
  expect(pane('News').textContent).toContain('X gave no usable answer.');
  fireEvent.click(within(pane('News')).getByRole('button', { name: 'Try now' }));
  await act(window.settle);
  expect([asked(window).at(-1), pane('News').textContent?.includes('Port workers agree.')]).toEqual([
    ['news', true],
    true,
  ]);
});

test.each([
  ['X found nothing', blank, 'Nothing this week'],
  ['there is nobody to ask about', { ...blank, asked: false, price: null }, 'Nobody in this pack'],
])('an empty preview says that %s', async (_why, preview, words) => {
  await choose({ preview });
  expect(pane('News').textContent).toContain(words);
});

test('a narrow window has no preview and asks for none', async () => {
  const window = await choose({ wide: false });
  expect([screen.queryByRole('region', { name: /^Preview of/u }), asked(window)]).toEqual([null, []]);
});
