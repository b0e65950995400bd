import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expectStill, feedOf, topPost } from './support/place.ts';
import { columnTitles, conversations, expect, posts, signInAndBuild, test } from './support/stoa-test.ts';
import { watchCalls } from './support/watch-calls.ts';

test('with X out of reach at the start, columns and inbox come from disk and the status says offline', async ({
  page,
  world,
}) => {
  const { stoa, sandbox } = await world.built();
  await stoa.stop();
  await sandbox.stop();
  const offline = await world.start({ flags: ['--x-api', sandbox.address] });
  await page.goto(offline.address);
  for (const title of columnTitles) await expect(posts(page, title).nth(2)).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('Offline');
  await conversations(page).first().click();
  await expect(page.getByRole('textbox', { name: 'Reply' })).toBeVisible();
});

test('after a kill everything is where it was: account, columns, places, conversations, drafts; a held answer goes out once', async ({
  page,
  world,
  context,
}) => {
  const { stoa, sandbox } = await world.built();
  const calls = watchCalls(page);
  await page.goto(stoa.address);
  await expect(posts(page, 'Friends').first()).toBeVisible();

  const answerable = conversations(page).filter({ hasText: 'courier number' });
  await sandbox.control.post({ as: 'danak', text: '@loftpaper is the courier number right?' });
  await sandbox.control.post({ as: 'margueritebooks', text: '@loftpaper do you ship to Faro?' });
  await page.getByRole('region', { name: 'Inbox' }).getByRole('button', { name: 'Ask X now' }).click();
  await answerable.click();
  const promise = 'This was promised before the power went out';
  await page.getByRole('textbox', { name: 'Reply' }).fill(promise);
  await page.getByRole('button', { name: /^Send/ }).click();
  await expect(page.getByRole('status').getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.keyboard.press('Escape');
  await conversations(page).filter({ hasText: 'ship to Faro' }).click();
  const words = 'I will look into it this afternoon';
  await page.getByRole('textbox', { name: 'Reply' }).pressSequentially(words);
  await expect
    .poll(() => calls.answered('compose.saveDraft').at(-1)?.writing)
    .toMatchObject({ parts: [{ text: words }] });

  await feedOf(page, 'Friends').hover();
  await page.mouse.wheel(0, 700);
  await expect.poll(() => calls.answered('timelines.savePlace').length).toBeGreaterThan(0);
  const place = await topPost(page, 'Friends');
  await stoa.kill();
  expect(JSON.stringify(await sandbox.control.journal())).not.toContain(promise);

  const again = await world.start({ flags: ['--x-api', sandbox.address] });
  const after = await context.newPage();
  await after.goto(again.address);
  for (const title of columnTitles) await expect(posts(after, title).first()).toBeVisible();
  await expectStill(after, 'Friends', place);
  await conversations(after).filter({ hasText: 'ship to Faro' }).click();
  await expect(after.getByRole('textbox', { name: 'Reply' })).toHaveValue(words);

  const sent = async () => (await sandbox.control.journal()).filter((row) => JSON.stringify(row).includes(promise));
  await expect.poll(async () => (await sent()).length, { timeout: 15_000 }).toBe(1);
  await expect(conversations(after).filter({ hasText: 'courier number' })).toHaveCount(0);
  await again.stop();
  await world.start({ flags: ['--x-api', sandbox.address] });
  expect(await sent()).toHaveLength(1);
});

test('a damaged database is set aside, and a notice says so', async ({ page, world }) => {
  const { stoa, sandbox } = await world.built();
  await stoa.stop();
  truncateSync(join(world.dataDirectory, 'stoa.db'), 5000);
  const again = await world.start({ flags: ['--x-api', sandbox.address] });
  await page.goto(again.address);
  await expect(page.getByRole('heading', { name: 'Welcome to Stoa' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Stoa’s database was damaged' })).toBeVisible();
  expect(readdirSync(world.dataDirectory)).toContainEqual(expect.stringMatching(/^stoa\.damaged-.*\.db$/));
  await signInAndBuild(page);
});

test('damage that a start does not meet is found while one reads, and the next start sets the database aside', async ({
  page,
  world,
}) => {
  const { stoa, sandbox } = await world.built();
  await stoa.stop();
  damageUnread(join(world.dataDirectory, 'stoa.db'));
  const again = await world.start({ flags: ['--x-api', sandbox.address] });
  await page.goto(again.address);
  for (const title of columnTitles) await expect(posts(page, title).first()).toBeVisible();
  const notice = page.getByRole('status').filter({ hasText: 'Stoa’s database is damaged. Restart Stoa' });
  await expect(notice).toBeVisible({ timeout: 15_000 });
  await again.stop();
  const after = await world.start({ flags: ['--x-api', sandbox.address] });
  await page.goto(after.address);
  await expect(page.getByRole('status').filter({ hasText: 'Stoa’s database was damaged' })).toBeVisible();
});

/** Spoils the last pages of the file, which hold rows that nobody asks for. */
function damageUnread(path: string): void {
  const database = new DatabaseSync(path);
  const insert = database.prepare('INSERT INTO settings (key, value) VALUES (?, ?)');
  for (let index = 0; index < 600; index += 1) insert.run(`unread ${index}`, 'v'.repeat(200));
  database.close();
  const bytes = readFileSync(path);
  bytes.fill(0x5a, bytes.length - 3 * 4096);
  writeFileSync(path, bytes);
}

test('damaged preferences are set aside, a notice says so, and the workspace is all there', async ({ page, world }) => {
  const { stoa, sandbox } = await world.built();
  await stoa.stop();
  writeFileSync(join(world.dataDirectory, 'preferences.json'), '{"theme": "dar');
  const again = await world.start({ flags: ['--x-api', sandbox.address] });
  await page.goto(again.address);
  await expect(page.getByText('Your settings could not be read')).toBeVisible();
  for (const title of columnTitles) await expect(posts(page, title).first()).toBeVisible();
  expect(readdirSync(world.dataDirectory)).toContainEqual(expect.stringMatching(/^preferences\.damaged-.*\.json$/));
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('Your settings could not be read')).toBeHidden();
});
