import { holdWcag } from './support/hold-wcag.ts';
import { expect, settled, test } from './support/stoa-test.ts';

test('two posts are written side by side: each is listed, kept over a reload, and sent by itself', async ({
  page,
  world,
}) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  await settled(page);
  const field = page.getByRole('textbox', { name: 'New post' });
  await page.keyboard.press('n');
  await expect(page.getByRole('button', { name: 'Begin another' })).toHaveCount(0);
  await page.keyboard.type('Open on Sundays from December');
  await page.getByRole('button', { name: 'Begin another' }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.type('New refills on Thursday');
  await holdWcag(page, 'a second post', { only: '.composer-dialog' });
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);

  await page.reload();
  await settled(page);
  await page.keyboard.press('n');
  await expect(field).toHaveValue('New refills on Thursday');
  await page.getByRole('button', { name: 'Drafts' }).click();
  const drafts = page.getByRole('list', { name: 'Drafts' }).getByRole('listitem');
  await expect(drafts).toHaveCount(2);
  await drafts.filter({ hasText: 'Open on Sundays' }).getByRole('button', { name: /^Post/ }).click();
  await expect(field).toHaveValue('Open on Sundays from December');
  await page.keyboard.press('ControlOrMeta+Enter');

  const sent = async () =>
    (await sandbox.control.journal()).flatMap((row) => (row.kind === 'post' && row.via === 'client' ? [row.text] : []));
  await expect.poll(sent, { timeout: 20_000 }).toEqual(['Open on Sundays from December']);
  await page.keyboard.press('n');
  await expect(field).toHaveValue('New refills on Thursday');
});
