import { expect, posts, signInAndBuild, test } from './support/stoa-test.ts';
import { watchCalls } from './support/watch-calls.ts';

test('from welcome to four filled columns in three clicks and under ten seconds', async ({ page, world }) => {
  const stoa = await world.start();
  await page.goto(stoa.address);
  await expect(page.getByRole('heading', { name: 'Welcome to Stoa' })).toBeVisible();
  const startedAt = Date.now();
  await page.getByRole('button', { name: 'Explore the sandbox' }).click();
  await page.getByRole('button', { name: 'Authorize app' }).click();
  await page.getByRole('button', { name: 'Build my workspace' }).click();
  for (const title of ['Friends', 'News', 'Industry', 'Celebrities']) {
    const column = page.getByRole('region', { name: title, exact: true });
    await expect(column.getByRole('feed').getByRole('article').nth(2)).toBeVisible();
  }
  expect(Date.now() - startedAt).toBeLessThan(10_000);
  await expect(page.getByRole('contentinfo')).toContainText('All columns up to date');
  // The button that was pressed is gone; the keyboard is where one reads.
  await expect(page.getByRole('feed', { name: 'Friends' })).toBeFocused();
  await page.keyboard.press('j');
  await expect(posts(page, 'Friends').first()).toBeFocused();
});

test('a pack shows as its column before it is chosen, and is asked for once', async ({ page, world }) => {
  const sandbox = await world.sandbox();
  const stoa = await world.start({ flags: ['--x-api', sandbox.address] });
  const calls = watchCalls(page);
  await page.goto(stoa.address);
  await page.getByRole('button', { name: 'Explore the sandbox' }).click();
  await page.getByRole('radiogroup', { name: 'Sign in as' }).getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Authorize app' }).click();

  const preview = (title: string) => page.getByRole('region', { name: `Preview of ${title}` });
  await expect(preview('Friends').locator('article').nth(2)).toBeVisible();
  await page.getByRole('checkbox', { name: 'News' }).focus();
  await expect(preview('News').locator('article').nth(2)).toBeVisible();
  const shown = await preview('News').locator('article').first().locator('.post-text').innerText();
  await page.getByRole('checkbox', { name: 'Friends' }).focus();
  await page.getByRole('checkbox', { name: 'News' }).focus();
  await expect(preview('News').locator('article').nth(2)).toBeVisible();
  // Its posts are to be looked at: the keyboard goes from the cards through the scrolling pane and past them.
  await preview('News').getByRole('link', { name: 'Sandbox' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region', { name: 'Posts of News' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(preview('News').locator('article :focus')).toHaveCount(0);
  expect(calls.answered('decks.previewPack').length).toBe(2);

  await page.getByRole('checkbox', { name: 'Job search' }).check();
  await page.getByRole('button', { name: 'Build my workspace' }).click();
  await expect(posts(page, 'News').filter({ hasText: shown })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Job search' })).toBeAttached();
});

test('an answer is held, sent once, shown in its thread, waits, and comes back open when they answer', async ({
  page,
  world,
}) => {
  const sandbox = await world.sandbox();
  const stoa = await world.start({ flags: ['--x-api', sandbox.address] });
  await page.goto(stoa.address);
  await signInAndBuild(page);

  const inbox = page.getByRole('region', { name: 'Inbox' });
  await sandbox.control.post({ as: 'danak', text: '@loftpaper one more thing: is the courier number right?' });
  await page.keyboard.press('i');
  await inbox.getByRole('button', { name: 'Ask X now' }).click();
  const row = inbox
    .getByRole('list', { name: 'Conversations' })
    .getByRole('listitem')
    .filter({ hasText: 'courier number' });
  await expect(row).toBeVisible();
  await row.click();
  const words = 'The number is right; the first scan comes tonight.';
  await inbox.getByRole('textbox', { name: 'Reply' }).fill(words);
  await inbox.getByRole('textbox', { name: 'Reply' }).press('ControlOrMeta+Enter');
  await expect(page.getByRole('status').getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(JSON.stringify(await sandbox.control.journal())).not.toContain(words);

  await expect.poll(async () => JSON.stringify(await sandbox.control.journal()), { timeout: 20_000 }).toContain(words);
  await inbox.getByRole('tab', { name: 'Waiting' }).click();
  await expect(
    inbox.getByRole('list', { name: 'Conversations' }).getByRole('listitem').filter({ hasText: words }),
  ).toBeVisible();
});
