import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { WelcomeScreen } from '../../../../../src/renderer/features/welcome/welcome-screen.tsx';
import { preferences, type SignIn } from '../../../../../src/shared/model/index.ts';
import { aSignIn } from '../../../../builders/a-sign-in.ts';
import { anError, aSnapshot, ok } from '../../../../builders/a-window.ts';
import { inWindow } from '../../../../builders/in-window.tsx';

const welcome = (signIn: SignIn | null, sandbox: string | null = 'http://127.0.0.1:4999') => ({
  'session.open': () =>
    ok(
      aSnapshot({ accounts: [], activeAccountId: null, deck: null, signIn, webBases: { x: 'https://x.com', sandbox } }),
    ),
});

const explore = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Explore the sandbox' });

test('exploring leads this tab to the sandbox’s consent page', async () => {
  const window = await inWindow(<WelcomeScreen />, {
    ...welcome(null),
    'accounts.signIn': () => ok(aSignIn({ network: 'sandbox' })),
  });
  fireEvent.click(explore());
  await act(window.settle);
  expect([window.inputs('accounts.signIn'), window.opened]).toEqual([
    [{ network: 'sandbox', clientId: null }],
    [aSignIn().authorizeUrl],
  ]);
});

test('while the sandbox starts, that is said instead of failing', async () => {
  await inWindow(<WelcomeScreen />, welcome(null, null));
  expect([explore().disabled, screen.getByRole('status').textContent]).toEqual([true, 'The sandbox is starting…']);
});

test('a sign-in that failed says why, and both ways stay open', async () => {
  await inWindow(<WelcomeScreen />, welcome(aSignIn({ network: 'sandbox', state: 'failed', error: anError })));
  expect(screen.getByRole('alert').textContent).toBe('X did not answer. Try again.');
  expect(explore().disabled).toBe(false);
  expect(screen.getByRole('button', { name: 'Connect your X account' })).toBeDefined();
});

test('a sign-in at X that failed comes back to its guide with the reason', async () => {
  await inWindow(<WelcomeScreen />, welcome(aSignIn({ state: 'failed', error: anError })));
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Connect your X account');
  expect(screen.getByRole('alert').textContent).toBe('X did not answer. Try again.');
});

test('a reload comes back to the guide that was open', async () => {
  const kept = preferences.parse({ xSetup: { open: true, done: ['privacy', 'app'] } });
  await inWindow(<WelcomeScreen />, {
    'session.open': () =>
      ok(aSnapshot({ accounts: [], activeAccountId: null, deck: null, signIn: null, preferences: kept })),
  });
  const second = await screen.findByRole('button', { name: 'Set its type and permissions' });
  expect(second.getAttribute('aria-expanded')).toBe('true');
});
