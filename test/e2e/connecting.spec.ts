import type { Page } from '@playwright/test';
import { holdWcag } from './support/hold-wcag.ts';
import type { Running } from './support/processes.ts';
import { keepNowhere, leadXTo, startOnX } from './support/start-on-x.ts';
import { expect, type Sandbox, settled, test, type World } from './support/stoa-test.ts';

const clientId = Buffer.from('aBcDeFgHiJkLmNoPqRsT:1:na').toString('base64url');

/** A core whose X is the simulated one. */
async function startWithX(page: Page, world: World): Promise<{ readonly stoa: Running; readonly sandbox: Sandbox }> {
  const sandbox = await world.sandbox();
  const stoa = await startOnX(world, sandbox.address);
  await leadXTo(page, sandbox.address);
  await page.goto(stoa.address);
  return { stoa, sandbox };
}

/** From the welcome screen to X's own page, every step ticked. */
async function setUp(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Connect your X account' }).click();
  await page.getByRole('button', { name: 'Go on to the set-up' }).click();
  for (const _ of ['app', 'type', 'addresses', 'credits'])
    await page.getByRole('button', { name: 'Done, next' }).click();
  await page.getByRole('textbox', { name: 'OAuth 2.0 Client ID' }).fill(` ${clientId} `);
  await page.getByRole('button', { name: 'Sign in at X' }).click();
  await keepNowhere(page);
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('an account of X is connected step by step, and the first call is free', async ({ page, world }) => {
  const { sandbox } = await startWithX(page, world);

  await page.getByRole('button', { name: 'Connect your X account' }).click();
  await expect(title(page)).toHaveText('Before you connect');
  await holdWcag(page, 'before connecting');
  await page.getByRole('button', { name: 'Go on to the set-up' }).click();
  await page.getByRole('button', { name: 'Done, next' }).click();
  await expect(page.getByRole('button', { name: 'Set its type and permissions' })).toBeFocused();
  await holdWcag(page, 'a step of the set-up');
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Done: Make an app at X' })).toBeChecked();
  for (const _ of ['type', 'addresses', 'credits']) await page.getByRole('button', { name: 'Done, next' }).click();
  await page.getByRole('textbox', { name: 'OAuth 2.0 Client ID' }).fill(clientId);
  await page.getByRole('button', { name: 'Sign in at X' }).click();
  await keepNowhere(page);
  await page.getByRole('button', { name: 'Authorize app' }).click();

  await expect(title(page)).toHaveText('Signed in as @loftpaper');
  await expect(page.getByRole('listitem').first()).toContainText('Nothing was charged');
  await holdWcag(page, 'connected');
  const [first] = await sandbox.control.ledger();
  expect(first).toMatchObject({ route: expect.stringContaining('/2/users/me'), cost: 0 });
  await page.getByRole('button', { name: 'Choose what to read' }).click();
  await expect(page.getByRole('checkbox', { name: 'Friends' })).toBeVisible();
});

test('coming back from X without an answer, one finds what to check', async ({ page, world }) => {
  await startWithX(page, world);
  await setUp(page);
  await expect(page.getByRole('button', { name: 'Authorize app' })).toBeVisible();
  await page.goBack();

  await expect(title(page)).toHaveText('Waiting for X…');
  const check = page.getByRole('button', { name: 'Callback addresses' });
  await expect(check).toBeVisible();
  await holdWcag(page, 'waiting for X');
  await check.click();
  await expect(page.getByRole('button', { name: 'Add three callback addresses' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
});

test('what X refuses leads back to the step that mends it', async ({ page, world }) => {
  const { sandbox } = await startWithX(page, world);
  const body = { error: 'unauthorized_client', error_description: 'Missing valid authorization header' };
  await sandbox.control.faults([{ match: { path: '/2/oauth2/token' }, times: 1, do: { status: 401, body } }]);
  await setUp(page);
  await page.getByRole('button', { name: 'Authorize app' }).click();

  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('alert') })).toContainText('Type of App');
  await holdWcag(page, 'a step to do again');
  await page.getByRole('button', { name: 'Done, next' }).click();
  await page.getByRole('button', { name: 'Sign in at X' }).click();
  await page.getByRole('button', { name: 'Authorize app' }).click();
  await expect(title(page)).toHaveText('Signed in as @loftpaper');
});

test('X agrees and then fails: Stoa asks again without a second consent', async ({ page, world }) => {
  const { sandbox } = await startWithX(page, world);
  const me = { path: '/2/users/me' };
  await sandbox.control.faults([{ match: me, do: { status: 503, body: {} } }]);
  await setUp(page);
  await page.getByRole('button', { name: 'Authorize app' }).click();

  await expect(title(page)).toHaveText('Almost signed in');
  await expect(page.getByRole('alert')).toContainText('nothing has to be allowed again');
  await holdWcag(page, 'a sign-in that is not finished');
  await sandbox.control.faults([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(title(page)).toHaveText('Signed in as @loftpaper');
});

test('X agrees and has no credits for the app: they are bought, and the same consent is enough', async ({
  page,
  world,
}) => {
  const { sandbox } = await startWithX(page, world);
  const body = { title: 'CreditsDepleted', detail: 'Your enrolled account does not have any credits.' };
  await sandbox.control.faults([{ match: { path: '/2/users/me' }, do: { status: 402, body } }]);
  await setUp(page);
  await page.getByRole('button', { name: 'Authorize app' }).click();

  await expect(title(page)).toHaveText('Almost signed in');
  await expect(page.getByRole('alert')).toContainText('Buy credits at console.x.com, then try again');
  await expect(page.getByRole('link', { name: 'Open console.x.com' })).toBeVisible();
  await holdWcag(page, 'a sign-in without credits');
  await sandbox.control.faults([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(title(page)).toHaveText('Signed in as @loftpaper');
});

test('cancelling at X changes nothing and can be tried again', async ({ page, world }) => {
  await startWithX(page, world);
  await setUp(page);
  await page.getByRole('button', { name: 'Cancel' }).click();

  await expect(page.getByRole('alert')).toContainText('You did not allow Stoa to use the account.');
  await page.getByRole('button', { name: 'Sign in at X' }).click();
  await page.getByRole('button', { name: 'Authorize app' }).click();
  await expect(title(page)).toHaveText('Signed in as @loftpaper');
});

test('another account that was not allowed after all is told of in the workspace, once', async ({ page, world }) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  await settled(page);
  await page.keyboard.press('ControlOrMeta+,');
  await page.getByRole('button', { name: 'Add a sandbox account' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();

  await expect(page.getByRole('alert')).toContainText('You did not allow Stoa to use the account.');
  await page.reload();
  await settled(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
