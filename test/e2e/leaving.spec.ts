import { expect, posts, settled, test } from './support/stoa-test.ts';

test('what is closed is seen to leave, while keys and presses already go where they belong', async ({
  page,
  world,
}) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  await settled(page);
  // So slow that leaving cannot be over before it is looked at.
  await page.evaluate(() => document.documentElement.style.setProperty('--fast', '20s'));
  const help = page.locator('.dialog', { hasText: 'Keys' });
  const post = posts(page, 'News').first();
  await post.focus();
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toHaveAttribute('inert');
  await expect(help).toBeAttached();
  await expect(post).toBeFocused();

  const bookmark = post.getByRole('button', { name: 'Bookmark' });
  await bookmark.click();
  await expect(bookmark).toHaveAttribute('aria-pressed', 'true');
  const toast = page.getByRole('status').filter({ hasText: 'Bookmarked' });
  await toast.hover();
  await expect(toast).toHaveAttribute('data-held', 'true');
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(bookmark).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.toast[data-leaving]')).toHaveCount(1);

  await page.keyboard.press('n');
  await page.keyboard.type('At once');
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'New post' })).toHaveValue('At once');
  await expect(help).toHaveCount(0);
});
