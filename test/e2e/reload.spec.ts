import type { Page } from '@playwright/test';
import { conversations, expect, posts, settled, test } from './support/stoa-test.ts';

const inbox = (page: Page) => page.getByRole('region', { name: 'Inbox' });
const open = (page: Page) => inbox(page).getByRole('group', { name: /^Conversation with/ });
const reply = (page: Page) => inbox(page).getByRole('textbox', { name: 'Reply' });

async function columnsThere(page: Page): Promise<void> {
  await expect(posts(page, 'News').first()).toBeVisible();
  await settled(page);
}

test('F5 while an answer is written leads back into the text, to the letter; later into the list and the column', async ({
  page,
  world,
}) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  await columnsThere(page);

  await test.step('into the text', async () => {
    await page.keyboard.press('i');
    await expect(conversations(page).first().getByRole('button')).toBeFocused();
    await page.keyboard.press('j');
    await expect(conversations(page).nth(1).getByRole('button')).toBeFocused();
    await page.keyboard.press('r');
    await expect(reply(page)).toBeFocused();
    await page.keyboard.type('Thank you, it is on s way');
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
    const who = (await open(page).getAttribute('aria-label')) ?? '';
    await page.reload();
    await expect(inbox(page).getByRole('group', { name: who })).toBeVisible();
    await expect(reply(page)).toBeFocused();
    await page.keyboard.type('it');
    await expect(reply(page)).toHaveValue('Thank you, it is on its way');
  });

  await test.step('on a row of the list', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(conversations(page).nth(1).getByRole('button')).toBeFocused();
    await page.keyboard.press('j');
    await expect(conversations(page).nth(2).getByRole('button')).toBeFocused();
    await page.reload();
    await expect(conversations(page).nth(2).getByRole('button')).toBeFocused();
    await expect(open(page)).toHaveCount(0);
  });

  await test.step('on a post of a column, and in its thread', async () => {
    await page.keyboard.press('2');
    await expect(posts(page, 'News').first()).toBeFocused();
    await page.keyboard.press('j');
    const post = posts(page, 'News').nth(1);
    await expect(post).toBeFocused();
    await page.reload();
    await expect(post).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Thread' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('dialog', { name: 'Thread' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Thread' })).toHaveCount(0);
    await expect(post).toBeFocused();
  });

  await test.step('in an answer to it that is not begun', async () => {
    await page.keyboard.press('r');
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Reply' })).toBeFocused();
    await page.reload();
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Reply' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(posts(page, 'News').nth(1)).toBeFocused();
  });

  await test.step('in a new post', async () => {
    await page.keyboard.press('n');
    const text = page.getByRole('dialog').getByRole('textbox', { name: 'New post' });
    await expect(text).toBeFocused();
    await page.reload();
    await expect(text).toBeFocused();
  });
});
