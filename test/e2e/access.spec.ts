import { columnTitles, expect, posts, signInAndBuild, test } from './support/stoa-test.ts';

test('refusing at the consent page leads back to the welcome screen with the reason, and trying again works', async ({
  page,
  world,
}) => {
  const stoa = await world.start();
  await page.goto(stoa.address);
  await page.getByRole('button', { name: 'Explore the sandbox' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome to Stoa' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('You did not allow Stoa to use the account.');
  await signInAndBuild(page);
});

test('a sign-in that comes back under another host name still finishes, for only its state counts', async ({
  page,
  world,
}) => {
  const stoa = await world.start();
  await page.goto(stoa.address);
  await page.getByRole('button', { name: 'Explore the sandbox' }).click();
  const { promise: back, resolve } = Promise.withResolvers<string>();
  await page.route('**/i/oauth2/authorize', async (route) => {
    const answer = await route.fetch({ maxRedirects: 0 });
    resolve(answer.headers().location ?? '');
    await route.fulfill({ status: 204 });
  });
  await page.getByRole('button', { name: 'Authorize app' }).click();
  await page.goto((await back).replace('127.0.0.1', 'stoa-callback.test'));
  await expect(page.getByRole('button', { name: 'Build my workspace' })).toBeVisible();
});

test('Stoa itself is not read under another name', async ({ page, world }) => {
  const stoa = await world.start();
  const address = new URL(stoa.address);
  const answer = await page.goto(`http://stoa-callback.test:${address.port}/${address.hash}`);
  expect(answer?.status()).toBe(421);
});

test('without a launch token, or with a spent one, a tab says what to do', async ({ page, world, browser }) => {
  const { stoa } = await world.built();
  await page.goto(new URL('/', stoa.address).href);
  await expect(page.getByRole('heading', { name: 'This address has no launch token' })).toBeVisible();

  const first = await browser.newPage();
  await first.goto(stoa.address);
  await expect(posts(first, 'News').first()).toBeVisible();
  await page.goto('about:blank');
  await page.goto(stoa.address);
  await expect(page.getByRole('heading', { name: 'This launch token has been used' })).toBeVisible();
  await first.close();
});

test('the address carries no token after it was spent, and F5 keeps the workspace', async ({ page, world }) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  expect(page.url()).toBe(new URL('/', stoa.address).href);
  await page.reload();
  for (const title of columnTitles) await expect(posts(page, title).first()).toBeVisible();
});

test('a second tab takes over, and "Use Stoa here" takes it back', async ({ page, world, context }) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  const opening = context.waitForEvent('page');
  // A tab opened by the first one inherits its session storage, as "Duplicate tab" does.
  await page.evaluate(() => window.open('/'));
  const second = await opening;
  await expect(posts(second, 'News').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Stoa is open in another tab' })).toBeVisible();
  await page.getByRole('button', { name: 'Use Stoa here' }).click();
  await expect(posts(page, 'News').first()).toBeVisible();
  await expect(second.getByRole('heading', { name: 'Stoa is open in another tab' })).toBeVisible();
});

test('a dead core: what is shown stays readable, and after a new start the tab says where to go on', async ({
  page,
  world,
}) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  await stoa.kill();
  await expect(page.getByRole('alert').filter({ hasText: 'Stoa’s core has stopped.' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(posts(page, 'News').first()).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('core does not answer');

  await world.start({ port: Number(new URL(stoa.address).port), flags: ['--x-api', sandbox.address] });
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(page.getByRole('heading', { name: 'Stoa was started again' })).toBeVisible();
});
