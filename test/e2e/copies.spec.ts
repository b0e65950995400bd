import { readFileSync } from 'node:fs';
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
