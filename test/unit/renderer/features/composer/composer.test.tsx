import { act, createEvent, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Composer } from '../../../../../src/renderer/features/composer/composer.tsx';
import {
  type ComposeTarget,
  conversationId,
  type Draft,
  type Eligibility,
  type PostId,
} from '../../../../../src/shared/model/index.ts';
import { anOutboxItem } from '../../../../builders/a-conversation.ts';
import { aSnapshot, ok, type TestWindow, windowAccountId } from '../../../../builders/a-window.ts';
import { inWindow } from '../../../../builders/in-window.tsx';
import { written } from '../../../../builders/written.ts';

const postId = '77' as PostId;
const conversation = conversationId.parse('conversation-1');
const reply: ComposeTarget = { kind: 'reply', accountId: windowAccountId, postId, conversationId: conversation };
const direct: ComposeTarget = { kind: 'direct', accountId: windowAccountId, conversationId: conversation };
const sends: Eligibility = { kind: 'sends', reason: 'They mentioned you.', summoned: true };
const handOver: Eligibility = { kind: 'hand-over', reason: 'X takes answers only from its own page.', summoned: false };

async function write(
  text: string,
  { target = reply, eligibility = sends }: { target?: ComposeTarget; eligibility?: Eligibility | null } = {},
  drafts: readonly Draft[] = [],
): Promise<TestWindow> {
  const view = (
    <Composer
      target={target}
      label="Reply"
      placeholder="Answer"
      eligibility={eligibility}
      replyTo={target.kind === 'reply' ? target.postId : null}
      focusRequest={0}
    />
  );
  const window = await inWindow(view, {
    'session.open': () => ok(aSnapshot({ drafts })),
    'compose.send': () => ok([anOutboxItem({ target })]),
  });
  if (text !== '') fireEvent.change(field(), { target: { value: text } });
  return window;
}

const field = () => screen.getByRole('textbox', { name: 'Reply' });
const sendButton = () => screen.getByRole<HTMLButtonElement>('button', { name: /^Send/ });

test.each([
  ['an answer to a summons', 'Hello', reply, sends, '$0.01'],
  ['an answer X merely may take', 'Hello', reply, { ...sends, kind: 'probably', summoned: false } as const, '$0.015'],
  ['an answer with a link', 'See https://example.com', reply, sends, '$0.20'],
  ['a message with a link', 'See https://example.com', direct, sends, '$0.015'],
])('the button says what %s costs', async (_what, text, target, eligibility, price) => {
  await write(text, { target, eligibility });
  expect(sendButton().textContent).toBe(` Send ${price}`);
});

test('an empty text, or one of blanks, cannot be sent', async () => {
  await write('  \n ');
  expect(sendButton().disabled).toBe(true);
});

test('a text is counted as X counts it, and one that is too long cannot be sent', async () => {
  await write(`${'あ'.repeat(140)}`);
  expect([screen.getByRole('status').textContent, sendButton().disabled]).toEqual(['0', false]);
  fireEvent.change(field(), { target: { value: 'あ'.repeat(141) } });
  expect(screen.getByRole('status', { name: '2 characters too long' }).textContent).toBe('-2');
  expect([sendButton().disabled, field().getAttribute('aria-invalid')]).toEqual([true, 'true']);
});

test('a message may be longer than a post', async () => {
  await write('a'.repeat(10_000), { target: direct });
  expect(sendButton().disabled).toBe(false);
  fireEvent.change(field(), { target: { value: 'a'.repeat(10_001) } });
  expect(sendButton().disabled).toBe(true);
});

test.each([
  ['Ctrl', { ctrlKey: true }],
  ['Cmd', { metaKey: true }],
])('%s+Enter sends the text as it stands', async (_name, modifier) => {
  const { inputs, settle } = await write('Hello');
  fireEvent.keyDown(field(), { key: 'Enter', ...modifier });
  await act(settle);
  expect(inputs('compose.send')).toEqual([{ target: reply, writing: written('Hello') }]);
  expect(field()).toHaveProperty('value', '');
});

test('Enter alone, and Ctrl+Enter while an input method composes, send nothing', async () => {
  const { inputs, settle } = await write('Hello');
  fireEvent.keyDown(field(), { key: 'Enter' });
  const composing = createEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
  Object.defineProperty(composing, 'isComposing', { value: true });
  fireEvent(field(), composing);
  await act(settle);
  expect(inputs('compose.send')).toEqual([]);
});

test('where X takes no answer, the text goes along to X’s own page instead', async () => {
  await write('Hi & bye', { eligibility: handOver });
  const link = screen.getByRole('link', { name: /Open on X with this text/ });
  expect(link.getAttribute('href')).toBe('http://127.0.0.1:4999/intent/post?in_reply_to=77&text=Hi%20%26%20bye');
  expect(screen.queryByRole('button', { name: /^Send/ })).toBeNull();
  expect(screen.getByText(/X takes answers only from its own page/).textContent).toContain('@loftpaper');
});

test('a refusal shows its reason with the text and offers X’s own page', async () => {
  const refusal = { code: 'refused', rule: 'not-summoned', message: 'X refused it.', next: 'Answer on X.' } as const;
  await write('', {}, [{ target: reply, ...written('Hello'), updatedAt: 0, refusal }]);
  expect(screen.getByRole('alert').textContent).toBe(
    'X refused it. Answer on X. X may be signed in there as someone other than @loftpaper.',
  );
  expect(field()).toHaveProperty('value', 'Hello');
  expect(screen.getByRole('link').getAttribute('href')).toContain('text=Hello');
});
