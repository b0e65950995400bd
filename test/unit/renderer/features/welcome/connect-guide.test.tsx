import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ConnectGuide } from '../../../../../src/renderer/features/welcome/connect-guide.tsx';
import { ConnectedScreen } from '../../../../../src/renderer/features/welcome/connected-screen.tsx';
import {
  type AccountId,
  type Preferences,
  preferences,
  type SignIn,
  type StoaError,
} from '../../../../../src/shared/model/index.ts';
import { requestedScopes } from '../../../../../src/shared/sign-in/x-app.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aSignIn } from '../../../../builders/a-sign-in.ts';
import { anAccount, aSnapshot, aWindow, ok } from '../../../../builders/a-window.ts';
import { inWindow } from '../../../../builders/in-window.tsx';

const clientId = btoa('aBcDeFgHiJkLmNoPqRsT:1:na').replace(/=+$/, '');

/** A window with nobody signed in whose core keeps the preferences. */
async function guide(given: { readonly signIn?: SignIn; readonly kept?: Partial<Preferences> } = {}) {
  let kept = preferences.parse({ xSetup: { open: true, done: ['privacy'] }, ...given.kept });
  const window = await inWindow(<ConnectGuide onBack={() => undefined} />, {
    'session.open': () =>
      ok(
        aSnapshot({ accounts: [], activeAccountId: null, deck: null, signIn: given.signIn ?? null, preferences: kept }),
      ),
    'preferences.change': (patch) => {
      kept = { ...kept, ...(patch as Partial<Preferences>) };
      return ok(kept);
    },
    'accounts.signIn': () => ok(aSignIn()),
    'accounts.cancelSignIn': () => ok(null),
  });
  return { ...window, kept: () => kept };
}

const step = (title: string) => screen.getByRole('button', { name: title });
const press = async (name: string, settle: () => Promise<void>) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await act(settle);
};
const failed = (reason: StoaError & { code: 'sign-in-failed' }) => aSignIn({ state: 'failed', error: reason });
const because = (reason: (StoaError & { code: 'sign-in-failed' })['reason']) =>
  failed({ code: 'sign-in-failed', message: 'It failed.', next: 'Do it again.', reason });

test('what Stoa keeps is read before anything is set up, once', async () => {
  const window = await guide({ kept: { xSetup: { open: false, done: [] } } });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Before you connect');
  expect(document.body.textContent).toContain('api.x.com');

  await press('Go on to the set-up', window.settle);

  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Connect your X account');
  expect(window.kept().xSetup).toEqual({ open: true, done: ['privacy'] });
});

test('a step that is done leads to the next and is remembered', async () => {
  const window = await guide();
  expect(step('Make an app at X').getAttribute('aria-expanded')).toBe('true');

  await press('Done, next step', window.settle);

  expect(step('Set its type and permissions').getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(step('Set its type and permissions'));
  expect(window.kept().xSetup.done).toEqual(['privacy', 'app']);
});

test.each([
  ['app-has-secret', 'Set its type and permissions'],
  ['missing-scope', 'Set its type and permissions'],
  ['callback-address', 'Add three callback addresses'],
  ['not-enrolled', 'Buy credits and set a limit'],
  ['unknown-client', 'Paste its Client ID'],
] as const)('after %s the step “%s” is open with the reason, which has the focus', async (reason, title) => {
  await guide({ signIn: because(reason), kept: { xClientId: clientId } });

  expect(step(title).getAttribute('aria-expanded')).toBe('true');
  const alert = screen.getByRole('alert');
  expect(step(title).closest('li')?.contains(alert)).toBe(true);
  expect([alert.textContent, document.activeElement === alert]).toEqual(['It failed. Do it again.', true]);
});

test('a failure that no step is to blame for stands above them', async () => {
  await guide({ signIn: because('ports-taken') });
  expect(screen.getByRole('alert').closest('li')).toBeNull();
});

test('a Client ID is cleaned and kept; a secret in its place is named and not kept', async () => {
  const window = await guide();
  fireEvent.click(step('Paste its Client ID'));
  const field = screen.getByRole<HTMLInputElement>('textbox');
  const type = async (value: string) => {
    fireEvent.change(field, { target: { value } });
    await act(window.settle);
  };

  await type('aBcDeFgHiJkLmNoPqRsTuVwXy0123456789-_aBcDeFgHiJkLm');
  expect(document.body.textContent).toContain('This looks like a secret.');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Sign in at X' }).disabled).toBe(true);
  expect(window.kept().xClientId).toBe('');

  await type(` ${clientId}\n`);
  await press('Sign in at X', window.settle);
  expect([window.kept().xClientId, window.inputs('accounts.signIn')]).toEqual([clientId, [{ network: 'x', clientId }]]);
});

test('whoever comes back from X without an answer finds what to check, and is led to it', async () => {
  const window = await guide({ signIn: aSignIn() });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Waiting for X…');
  expect(screen.getByText('Did X show an error?')).toBeDefined();

  fireEvent.click(screen.getByText('Callback addresses'));
  await act(window.settle);

  expect(window.inputs('accounts.cancelSignIn')).toHaveLength(1);
});

test('X agreed and then gave no answer: that is said, it can be tried again, and the focus stays meanwhile', async () => {
  const error: StoaError = { code: 'x-unavailable', status: 503, message: 'X is down.', next: 'Nothing to allow.' };
  const unfinished = aSignIn({ state: 'unfinished', error, retryAt: Date.now() + 10_000 });
  const window = await guide({ signIn: unfinished });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Almost signed in');
  expect(screen.getByRole('alert').textContent).toBe('X is down. Nothing to allow.');
  expect(screen.getByRole('status').textContent).toContain('asks again by itself in a moment');

  const again = screen.getByRole('button', { name: 'Try again' });
  again.focus();
  await press('Try again', window.settle);
  await act(() =>
    window.emit({ type: 'sign-in.changed', signIn: { ...unfinished, state: 'finishing', retryAt: null } }),
  );

  expect(window.inputs('accounts.retrySignIn')).toEqual([{ attempt: '1' }]);
  expect([document.activeElement === again, screen.getByRole('status').textContent]).toEqual([true, 'Trying again…']);
});

test('X agreed and gives nothing without credits: the way to buy them stands beside trying again', async () => {
  const error: StoaError = {
    code: 'no-credits',
    why: 'credits',
    until: null,
    message: 'No credits.',
    next: 'Buy some.',
  };
  await guide({ signIn: aSignIn({ state: 'unfinished', error, retryAt: null }) });
  expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Open console.x.com' }).href).toBe(
    'https://console.x.com/',
  );
  expect(screen.getByRole('status').textContent).not.toContain('by itself');
});

test('an answer to another sign-in is told quietly beside the one that waits', async () => {
  const window = await guide({ signIn: aSignIn() });
  expect(document.body.textContent).not.toContain('another sign-in');
  await act(() => window.emit({ type: 'sign-in.changed', signIn: aSignIn({ strayAnswer: true }) }));
  expect(screen.getByText(/belongs to another sign-in; Stoa took nothing from it/).getAttribute('role')).toBe('status');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Waiting for X…');
});

test.each([
  ['failed', true],
  ['unfinished', true],
  ['waiting', true],
  ['done', false],
] as const)('coming back into a workspace with a sign-in that is %s opens its guide: %s', async (state, opens) => {
  const window = aWindow({ 'session.open': () => ok(aSnapshot({ signIn: aSignIn({ state }) })) });
  await window.settle();
  expect(window.store.getState().dialog).toEqual(opens ? { kind: 'connect' } : null);
  window.store.getState().closeDialog();
  await window.store.getState().openSession();
  expect(window.store.getState().dialog).toBe(null);
});

test('somebody else than was meant has signed in: who is still signed out is named', async () => {
  const account = anAccount({ id: 'x:1' as AccountId, network: 'x', scopes: [...requestedScopes], vault: 'keychain' });
  const person = aPerson({ id: '2', handle: 'ninaokafor' });
  const out = anAccount({
    id: 'x:2' as AccountId,
    network: 'x',
    person,
    status: 'signed-out',
    signedOutBecause: 'ended',
  });
  const left = anAccount({
    ...out,
    id: 'x:3' as AccountId,
    person: aPerson({ handle: 'gone' }),
    signedOutBecause: 'by-hand',
  });
  await inWindow(<ConnectedScreen />, {
    'session.open': () =>
      ok(aSnapshot({ accounts: [account, out, left], signIn: aSignIn({ state: 'done', account }) })),
  });
  expect(document.body.textContent).toContain('@ninaokafor is still signed out.');
  expect(document.body.textContent).not.toContain('@gone');
});

test('signing in again goes by the app of that account, not by the one pasted last', async () => {
  const account = anAccount({ network: 'x', clientId: 'its-own-app' });
  const window = aWindow({
    'session.open': () =>
      ok(aSnapshot({ accounts: [account], preferences: preferences.parse({ xClientId: 'another-app' }) })),
    'accounts.signIn': () => ok(aSignIn()),
  });
  await window.settle();
  await window.store.getState().signInAgain(account);
  expect(window.inputs('accounts.signIn')).toEqual([{ network: 'x', clientId: 'its-own-app' }]);
});

test.each([
  [[...requestedScopes], 0, ['All 16 permissions were granted.', 'This computer’s clock agrees with X’s.']],
  [
    requestedScopes.filter((scope) => scope !== 'dm.read'),
    -2 * 3_600_000,
    ['reading private messages (dm.read)', 'clock is 2 hours behind X’s clock'],
  ],
])('who was signed in, with what the first call found out', async (scopes, clockOff, said) => {
  const account = anAccount({ network: 'x', scopes, vault: 'keychain' });
  await inWindow(<ConnectedScreen />, {
    'session.open': () => ok(aSnapshot({ signIn: aSignIn({ state: 'done', account, clockOff }) })),
  });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Signed in as @loftpaper');
  for (const words of ['Nothing was charged', ...said]) expect(document.body.textContent).toContain(words);
});
