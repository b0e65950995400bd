import { act, fireEvent, screen } from '@testing-library/react';

import { expect, test, vi } from 'vitest';
import { attachPictures } from '../../../../../src/renderer/features/composer/attach-pictures.ts';
import { Composer } from '../../../../../src/renderer/features/composer/composer.tsx';
import type { Attachment, ComposeTarget, DraftPart, Person, StoaError } from '../../../../../src/shared/model/index.ts';
import { anOutboxItem } from '../../../../builders/a-conversation.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aSnapshot, ok, windowAccountId } from '../../../../builders/a-window.ts';
import { aKeptPicture, anAttachment } from '../../../../builders/an-attachment.ts';
import { inWindow } from '../../../../builders/in-window.tsx';

const target: ComposeTarget = { kind: 'post', accountId: windowAccountId };
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'New post' });
const thumbnails = () =>
  screen.getAllByRole('button', { name: /^Picture/ }).map((button) => button.getAttribute('aria-label'));

async function compose(media: readonly Attachment[] = [], text = 'Look') {
  const view = (
    <Composer target={target} label="New post" placeholder="" eligibility={null} replyTo={null} focusRequest={0} />
  );
  const draft = {
    target,
    parts: [{ text, media }],
    audience: 'everyone',
    remindAt: null,
    updatedAt: 1,
    refusal: null,
  } as const;
  const window = await inWindow(view, {
    'session.open': () => ok(aSnapshot({ drafts: [draft] })),
    'compose.send': () => ok([anOutboxItem({ target })]),
  });
  if (media.length > 0) await screen.findByRole('list', { name: 'Pictures' });
  const sent = () => window.inputs('compose.send').map(({ writing }) => writing.parts[0]);
  return { ...window, sent };
}

async function pressSend(window: Awaited<ReturnType<typeof compose>>) {
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
  await act(() => window.settle());
}

test('a picture without a description is spoken of once, and the second sending sends', async () => {
  const window = await compose([anAttachment('a'), anAttachment('b', { alt: 'A card' })]);
  await pressSend(window);
  expect(screen.getByRole('alert').textContent).toContain('A picture has no description.');
  expect(window.sent()).toEqual([]);

  await pressSend(window);

  expect(window.sent()).toMatchObject([{ text: 'Look', media: [{ alt: '' }, { alt: 'A card' }] }]);
});

test('what is described goes along, and then nothing is asked', async () => {
  const window = await compose([anAttachment('a')]);
  fireEvent.click(screen.getByRole('button', { name: 'Picture, no ALT text' }));
  const description = screen.getByRole('textbox', { name: /^Describe it/ });
  fireEvent.change(description, { target: { value: 'A grey card' } });

  fireEvent.keyDown(description, { key: 'Enter', ctrlKey: true });
  await act(() => window.settle());

  expect(window.sent()).toMatchObject([{ media: [{ alt: 'A grey card' }] }]);
});

test('a picture needs no words', async () => {
  const window = await compose([anAttachment('a', { alt: 'A card' })], '');
  await pressSend(window);
  expect(window.sent()).toMatchObject([{ text: '', media: [{ alt: 'A card' }] }]);
});

test('keys move pictures and take them out, and an undo brings one back to its place', async () => {
  const window = await compose(['a', 'b', 'c'].map((name) => anAttachment(name, { alt: name })));
  const first = screen.getByRole('button', { name: 'Picture 1 of 3, ALT text: a' });
  fireEvent.keyDown(first, { key: 'ArrowRight', altKey: true });
  expect(thumbnails()).toEqual(['b', 'a', 'c'].map((alt, at) => `Picture ${at + 1} of 3, ALT text: ${alt}`));

  fireEvent.keyDown(screen.getByRole('button', { name: /ALT text: a$/ }), { key: 'Delete' });
  expect(thumbnails()).toHaveLength(2);
  await act(() => window.store.getState().undoLast());

  expect(thumbnails()).toEqual(['b', 'a', 'c'].map((alt, at) => `Picture ${at + 1} of 3, ALT text: ${alt}`));
});

/** Types up to the caret at the end. */
function type(value: string): void {
  fireEvent.change(field(), { target: { value } });
  field().setSelectionRange(value.length, value.length);
  fireEvent.select(field());
}

test('an answer overtaken by the next key offers nobody', async () => {
  const window = await compose([], '');
  const answer = window.hold('people.complete');
  type('@a');
  type('@ad');
  const ada: Person = aPerson({ id: '5', handle: 'ada_lovelace', name: 'Ada' });
  answer(ok([aPerson({ id: '6', handle: 'amos' }), ada]));
  await act(() => window.settle());
  expect(screen.queryByRole('listbox')).toBeNull();

  answer(ok([ada]));
  await act(() => window.settle());
  fireEvent.keyDown(field(), { key: 'Enter' });

  expect(field().value).toBe('@ada_lovelace ');
});

test('Esc closes the list and the text stays', async () => {
  const window = await compose([], '');
  window.answer('people.complete', () => ok([aPerson({ id: '5', handle: 'ada', name: '木村' })]));
  type('@木');
  await act(() => window.settle());
  expect(screen.getByRole('listbox', { name: 'People' })).toBeDefined();

  fireEvent.keyDown(field(), { key: 'Escape' });

  expect([screen.queryByRole('listbox'), field().value]).toEqual([null, '@木']);
});

test('files that come while others are made ready are counted with them', async () => {
  vi.stubGlobal('createImageBitmap', async () => ({ width: 10, height: 10, close: () => undefined }));
  const said: string[] = [];
  const names = ['a', 'b'];
  let part: DraftPart = { text: '' };
  const place = {
    state: {
      keepPicture: async () => ({ ...aKeptPicture(names.pop()), type: 'image/gif' as const }),
      showProblem: ({ message }: StoaError) => void said.push(message),
    },
    target,
    part: () => part,
    change(next: DraftPart) {
      part = next;
    },
  };
  const gif = () => new File(['GIF'], 'a.gif', { type: 'image/gif' });

  await Promise.all([attachPictures([gif()], place), attachPictures([gif()], place)]);

  expect([part.media?.length, said]).toEqual([1, ['A GIF goes alone.']]);
});
