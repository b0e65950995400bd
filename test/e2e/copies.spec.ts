import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { holdWcag } from './support/hold-wcag.ts';
import { expect, posts, test } from './support/stoa-test.ts';

test('a column leaves as a file by the keyboard alone, and the day’s limit counts it', async ({ page, world }) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  await page.keyboard.press('2');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('export');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export posts' });
  await expect(dialog.getByLabel('What')).toHaveText(/Column News/);
  await expect(dialog.getByText('500 are left today')).toBeVisible();
  await holdWcag(page, 'exporting posts', { only: '[role="dialog"]' });
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export' }).focus();
  await page.keyboard.press('Enter');
  const file = await downloading;
  const text = readFileSync(await file.path(), 'utf8');
  const lines = text.split('\r\n').filter(Boolean).length - 1;
  await expect(dialog.getByRole('status')).toContainText(`${file.suggestedFilename()} is with your downloads`);
  await expect(dialog.getByText(`${500 - lines} are left today`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a post deleted on X meanwhile leaves once it is opened', async ({ page, world }) => {
  const { stoa, sandbox } = await world.built();
  await stoa.stop();
  const db = new DatabaseSync(join(world.dataDirectory, 'stoa.db'));
  // Read an hour ago, so that nothing is fresh.
  db.exec('UPDATE posts SET fetched_at = fetched_at - 3600000');
  db.close();
  const again = await world.start({ flags: ['--x-api', sandbox.address] });
  await page.goto(again.address);
  const post = posts(page, 'News').nth(1);
  const id =
    (await post.getAttribute('data-post')) ?? (await post.locator('[data-post]').getAttribute('data-post')) ?? '';
  const words = await post.locator('.post-text').first().innerText();
  await sandbox.control.delete(id);
  await page.keyboard.press('2');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const thread = page.getByRole('dialog', { name: 'Thread' });
  await expect(thread.getByText(words)).toBeVisible();
  await expect(thread.getByText('A post here is gone or not visible to this account.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'News', exact: true }).getByText(words)).toHaveCount(0);
});
