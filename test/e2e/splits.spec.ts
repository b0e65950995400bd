import type { Page } from '@playwright/test';
import { holdWcag } from './support/hold-wcag.ts';
import { conversations, expect, posts, test } from './support/stoa-test.ts';

const inbox = (page: Page) => page.getByRole('region', { name: 'Inbox' });
const split = (page: Page, name: RegExp) =>
  inbox(page).getByRole('tablist', { name: 'Splits' }).getByRole('tab', { name });
const rows = (page: Page) => conversations(page);

test('by keys alone: a VIP comes first, a label is changed and taken back, splits are gone through', async ({
  page,
  world,
}) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  await page.keyboard.press('i');
  await expect(rows(page).first().getByRole('button')).toBeFocused();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('j');
  const said = await rows(page).nth(6).locator('.conversation-snippet').innerText();

  await test.step('Shift+V marks the person, who then stands first', async () => {
    await page.keyboard.press('Shift+V');
    await expect(page.getByRole('status').filter({ hasText: 'is a VIP now' })).toBeVisible();
    await expect(rows(page).first().getByLabel('VIP')).toBeVisible();
  });

  await test.step('L gives another label, Z takes it back', async () => {
    const row = rows(page).filter({ hasText: said });
    await expect(row.getByRole('button')).toBeFocused();
    const before = await row.locator('.conversation-label').allInnerTexts();
    await page.keyboard.press('l');
    await expect(page.getByRole('menu', { name: 'Label' })).toBeVisible();
    await holdWcag(page, 'labels', { only: '[role="menu"]' });
    await page.keyboard.type('pr');
    await page.keyboard.press('Enter');
    await expect(row.locator('.conversation-label')).toHaveText('Praise');
    await expect(row.getByRole('button')).toBeFocused();
    await page.keyboard.press('z');
    await expect(row.locator('.conversation-label')).toHaveText(before);
  });

  await test.step('the card says so, too, and the splits are fit for everybody', async () => {
    await page.keyboard.press('p');
    await expect(page.getByRole('button', { name: 'VIP' })).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Escape');
    await holdWcag(page, 'inbox with splits', { only: '.inbox' });
  });

  await test.step('] and [ go through the splits, which are remembered', async () => {
    await page.keyboard.press(']');
    await expect(split(page, /^VIP/)).toHaveAttribute('aria-selected', 'true');
    await expect(rows(page).filter({ hasText: said }).first()).toBeVisible();
    await expect(rows(page).first().getByRole('button')).toBeFocused();
    await page.reload();
    await expect(split(page, /^VIP/)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('i');
    await expect(rows(page).first().getByRole('button')).toBeFocused();
    await page.keyboard.press('[');
    await expect(split(page, /^All/)).toHaveAttribute('aria-selected', 'true');
  });
});

test('a split and a word rule of one’s own are made, change the inbox at once, and can be taken back', async ({
  page,
  world,
}) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  await expect(rows(page).first()).toBeVisible();
  await inbox(page).getByRole('button', { name: 'Splits and rules' }).click();
  const dialog = page.getByRole('dialog', { name: 'Splits and rules' });

  await dialog.getByRole('button', { name: 'Add a word rule' }).click();
  await dialog.getByRole('textbox', { name: 'Words' }).fill('paper, loftpaper');
  await dialog.getByRole('combobox', { name: 'Label' }).selectOption('Praise');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('list', { name: 'Word rules' })).toContainText('“paper”, “loftpaper”');
  await expect(dialog.getByRole('button', { name: 'Add a word rule' })).toBeFocused();

  await dialog.getByRole('button', { name: 'Add a split' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Give it a name.');
  await holdWcag(page, 'splits and rules', { only: '[role="dialog"]' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Nice words');
  await dialog.getByRole('checkbox', { name: 'Praise' }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('button', { name: 'Add a split' })).toBeFocused();
  await page.keyboard.press('Escape');

  await split(page, /^Nice words/).click();
  await expect(rows(page).first()).toContainText('Praise');
  await rows(page).first().getByRole('button').click();
  await inbox(page).getByRole('button', { name: 'Praise: why?' }).click();
  await expect(page.getByRole('dialog').filter({ hasText: 'your rule: “' })).toBeVisible();
  await page.keyboard.press('Escape');

  // Back from the conversation, which has taken the list's place.
  await page.keyboard.press('Escape');
  await inbox(page).getByRole('button', { name: 'Splits and rules' }).click();
  await dialog.getByRole('button', { name: 'Delete Nice words' }).click();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(split(page, /^Nice words/)).toHaveCount(0);
  await page.keyboard.press('z');
  await expect(split(page, /^Nice words/)).toBeVisible();
});
