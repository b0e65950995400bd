import { holdWcag } from './support/hold-wcag.ts';
import { expect, posts, test } from './support/stoa-test.ts';

test('handles are pasted into a column of one’s own, checked with X, and those gone are skipped', async ({
  page,
  world,
}) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('add a column');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: /^People you name/ }).check();
  await page.getByRole('button', { name: 'Choose people…' }).click();

  const editor = page.getByRole('dialog', { name: 'People you name' });
  await editor
    .getByRole('textbox', { name: /^Add people/ })
    .fill('Wirebird (@wirebird)\nhttps://x.com/meridiandaily?s=20, @WIREBIRD\nnobody_at_all\nnot-one');
  await expect(editor.getByText('3 to add · 1 already here')).toBeVisible();
  await expect(editor.getByText('the first in line 4: not-one')).toBeVisible();
  await editor.getByRole('button', { name: 'Add 3' }).click();
  await editor.getByRole('button', { name: /^Check/ }).click();
  await expect(editor.getByText('not on X · skipped')).toBeVisible();
  await expect(editor.getByRole('checkbox', { name: /@nobody_at_all/ })).toBeDisabled();
  await holdWcag(page, 'naming people', { only: '[role="dialog"]' });
  await editor.getByRole('button', { name: 'Add column' }).click();
  await expect(posts(page, 'People').nth(2)).toBeVisible();
});

test('people chosen one by one become a list on X, which can be taken back', async ({ page, world }) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  await expect(posts(page, 'Industry').first()).toBeVisible();
  await page.getByRole('button', { name: 'Column Industry' }).click();
  await page.getByRole('menuitem', { name: 'Save as X list…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as X list' });
  const people = dialog.getByRole('group', { name: /^Tick each person/ }).getByRole('checkbox');
  await expect(people.first()).not.toBeChecked();
  await people.nth(0).check();
  await people.nth(2).check();
  await expect(dialog.getByText(/2 people .*\$0\.03 in all/)).toBeVisible();
  await holdWcag(page, 'saving a list', { only: '[role="dialog"]' });
  await dialog.getByRole('button', { name: 'Save list' }).click();
  await expect(dialog.getByText('private, 2 of 2 added')).toBeVisible();
  const kinds = async () => JSON.stringify(await sandbox.control.journal());
  expect(await kinds()).toContain('list');

  await expect(dialog.getByRole('button', { name: 'Close' }).first()).toBeFocused();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(dialog.getByText('2 of 2 added')).toBeHidden();
});
