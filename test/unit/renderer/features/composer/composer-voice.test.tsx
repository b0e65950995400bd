import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Composer } from '../../../../../src/renderer/features/composer/composer.tsx';
import { type ComposeTarget, conversationId, type Signature } from '../../../../../src/shared/model/index.ts';
import type { Advice } from '../../../../../src/shared/voice/advice.ts';
import { anAccount, aSnapshot, ok, windowAccountId } from '../../../../builders/a-window.ts';
import { inWindow } from '../../../../builders/in-window.tsx';

const target: ComposeTarget = {
  kind: 'direct',
  accountId: windowAccountId,
  conversationId: conversationId.parse('conversation-1'),
};
const pause = 400;

async function open(found: readonly Advice[], signature?: Signature) {
  const view = (
    <Composer target={target} label="Reply" placeholder="Answer" eligibility={null} replyTo={null} focusRequest={0} />
  );
  const account = anAccount(signature === undefined ? {} : { signature });
  return inWindow(view, {
    'session.open': () => ok(aSnapshot({ accounts: [account] })),
    'voice.advise': () => ok(found),
  });
}

const type = (value: string) => fireEvent.change(screen.getByRole('textbox', { name: 'Reply' }), { target: { value } });
const sendButton = () => screen.getByRole<HTMLButtonElement>('button', { name: /^Send/ });

test('what matters most about a text is said once typing rests, and Send stays free', async () => {
  const { inputs, pass, settle } = await open([
    { kind: 'repeated', people: 3, handles: ['ada', 'ben'] },
    { kind: 'bare-saved-reply' },
  ]);
  type('We open at ');
  pass(pause - 1);
  type('We open at nine.');
  pass(pause);
  await act(settle);
  expect(inputs('voice.advise').map(({ text }) => text)).toEqual(['We open at nine.']);
  expect(screen.getByText(/^Much the same went to @ada, @ben and 1 other this week/)).toBeDefined();
  expect(screen.queryByText(/saved reply as it stands/)).toBeNull();
  expect(sendButton().disabled).toBe(false);
});

test('an answer that comes too late for its text is not shown', async () => {
  const { hold, pass, settle } = await open([]);
  const answerOldest = hold('voice.advise');
  type('Look: https://example.com');
  pass(pause);
  type('Look at the ');
  await act(async () => {
    answerOldest(ok([{ kind: 'unasked-link' }]));
    await settle();
  });
  expect(screen.queryByText(/sent no link/)).toBeNull();
});

test('the initials that will be added are shown until they are written', async () => {
  await open([], { initials: '^MK', where: 'private' });
  expect(screen.getByText('^MK')).toBeDefined();
  type('Gladly! ^MK');
  expect(screen.queryByText('^MK', { selector: '.composer-signature' })).toBeNull();
});
