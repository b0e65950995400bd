import type { Page } from '@playwright/test';
import { columnTitles, conversations, expect, posts, test } from './support/stoa-test.ts';

const inbox = (page: Page) => page.getByRole('region', { name: 'Inbox' });
const open = (page: Page) => inbox(page).getByRole('group', { name: /^Conversation with/ });
const scrolled = (page: Page) =>
  page.evaluate(() => document.querySelector('.conversations-scroll')?.scrollTop ?? Number.NaN);

/** How many columns are in view and how many of them are cut, by more than a pixel. */
function columnsInView(page: Page): Promise<{ readonly shown: number; readonly cut: number }> {
  return page.evaluate(() => {
    const deck = document.querySelector('.deck')?.getBoundingClientRect();
    const boxes = [...document.querySelectorAll('.deck .column')].map((column) => column.getBoundingClientRect());
    if (deck === undefined) return { shown: 0, cut: 0 };
    const shown = boxes.filter((box) => box.left < deck.right - 1 && box.right > deck.left + 1);
    return { shown: shown.length, cut: shown.filter((box) => box.right > deck.right + 1).length };
  });
}

test('a conversation takes the list’s place, and Esc leads back to the same row at the same height', async ({
  page,
  world,
}) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  const row = conversations(page).nth(16);
  await row.scrollIntoViewIfNeeded();
  await row.getByRole('button').focus();
  const before = await scrolled(page);
  expect(before).toBeGreaterThan(0);

  await page.keyboard.press('Enter');
  await expect(open(page)).toBeFocused();
  await expect(inbox(page).getByRole('list', { name: 'Conversations' })).toHaveCount(0);
  await page.keyboard.press('r');
  await expect(inbox(page).getByRole('textbox', { name: 'Reply' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await expect(open(page)).toHaveCount(0);
  await expect(row.getByRole('button')).toBeFocused();
  expect(await scrolled(page)).toBe(before);
});

test('Shift+I puts list and conversation side by side until it is pressed again, over a reload too; no column is cut', async ({
  page,
  world,
}) => {
  const { stoa } = await world.built();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(stoa.address);
  for (const title of columnTitles.slice(0, 2)) await expect(posts(page, title).first()).toBeVisible();

  await page.keyboard.press('Shift+I');
  await expect(inbox(page).getByText('Choose a conversation')).toBeVisible();
  await expect.poll(() => columnsInView(page)).toEqual({ shown: 2, cut: 0 });
  await page.keyboard.press('i');
  const first = conversations(page).first().getByRole('button');
  await expect(first).toBeFocused();
  await expect(first).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('j');
  await expect(conversations(page).nth(1).getByRole('button')).toBeFocused();
  await expect(conversations(page).nth(1).getByRole('button')).toHaveAttribute('aria-current', 'true');
  await expect(inbox(page).getByRole('textbox', { name: 'Reply' })).toBeVisible();

  await page.reload();
  await expect(conversations(page).nth(1).getByRole('button')).toHaveAttribute('aria-current', 'true');
  await expect(inbox(page).getByRole('textbox', { name: 'Reply' })).toBeVisible();
  await page.keyboard.press('Shift+I');
  await expect(conversations(page)).toHaveCount(0);
  await expect.poll(() => columnsInView(page)).toEqual({ shown: 3, cut: 0 });
});

test('twenty conversations are done with by keys alone, the focus always on one of them', async ({ page, world }) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  await page.keyboard.press('i');
  await expect(conversations(page).first().getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  for (let done = 0; done < 20; done += 1) {
    await expect(open(page)).toBeFocused();
    const label = await open(page).getAttribute('aria-label');
    const detail = await inbox(page).getByRole('list', { name: 'Conversation', exact: true }).innerText();
    await page.keyboard.press('e');
    await expect
      .poll(async () => [
        await open(page).getAttribute('aria-label'),
        await inbox(page).getByRole('list', { name: 'Conversation', exact: true }).innerText(),
      ])
      .not.toEqual([label, detail]);
  }
  await page.keyboard.press('Escape');
  await expect(conversations(page).first().getByRole('button')).toBeFocused();
  await expect(inbox(page).getByRole('tab', { name: /^Done/ })).toContainText('20');
});

test('in a window of one pane the inbox takes all of it, with the conversation in it', async ({ page, world }) => {
  const { stoa } = await world.built();
  await page.setViewportSize({ width: 720, height: 900 });
  await page.goto(stoa.address);
  await expect(posts(page, 'Friends').first()).toBeVisible();
  await page.keyboard.press('i');
  await expect(inbox(page)).toHaveCSS('width', '720px');
  await conversations(page).first().click();
  await expect(open(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(conversations(page).first().getByRole('button')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(inbox(page).getByRole('button', { name: /^Open the inbox/ })).toBeVisible();
  await expect(posts(page, 'Friends').first()).toBeFocused();
});
