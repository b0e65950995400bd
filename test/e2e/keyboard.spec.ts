import type { Page } from '@playwright/test';
import { conversations, expect, journalist, posts, settled, test } from './support/stoa-test.ts';

/** Column and name of the post that has the focus. */
function focused(page: Page): Promise<{ readonly column: string | null; readonly post: string | null }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const post = element?.closest('article');
    return {
      column: element?.closest('[role=feed]')?.getAttribute('aria-label') ?? null,
      post:
        post === null || post === undefined ? null : post.id || (post.getAttribute('aria-label') ?? post.textContent),
    };
  });
}

test('everything is reached by keys: moving, opening, marking, answering, writing, finding', async ({
  page,
  world,
  context,
}) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  await expect(posts(page, 'Celebrities').first()).toBeVisible();

  await test.step('J and K move by a post, H and L by a column', async () => {
    await page.keyboard.press('j');
    const first = await focused(page);
    expect(first.column).toBe('Friends');
    await page.keyboard.press('j');
    const second = await focused(page);
    expect(second.post).not.toBe(first.post);
    await page.keyboard.press('k');
    expect(await focused(page)).toEqual(first);
    await page.keyboard.press('l');
    expect((await focused(page)).column).toBe('News');
    await page.keyboard.press('h');
    expect((await focused(page)).column).toBe('Friends');
  });

  const current = page.locator('article:focus');
  await test.step('B bookmarks and T reposts, and the same keys take it back', async () => {
    for (const [key, name] of [
      ['b', 'Bookmark'],
      ['t', 'Repost'],
    ] as const) {
      const button = current.getByRole('button', { name: new RegExp(`^${name}`) });
      await page.keyboard.press(key);
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await page.keyboard.press(key);
      await expect(button).toHaveAttribute('aria-pressed', 'false');
    }
  });

  await test.step('F hands a like over to X', async () => {
    const opening = context.waitForEvent('page');
    await page.keyboard.press('f');
    const onX = await opening;
    await expect(onX.getByRole('heading', { name: 'Like this post' })).toBeVisible();
    await onX.close();
  });

  await test.step('Enter opens the thread, Esc leads back to the post', async () => {
    const before = await focused(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Thread' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toEqual(before);
  });

  await test.step('R answers, N writes, Esc closes', async () => {
    for (const [key, name] of [
      ['r', 'Reply'],
      ['n', 'New post'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog').getByRole('textbox', { name })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });

  await test.step('. shows what waits', async () => {
    await page.keyboard.press('l');
    await settled(page);
    await sandbox.control.post({ as: journalist, text: 'Fresh from the press' });
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('dialog', { name: 'Commands' }).getByRole('combobox').fill('Ask X for new posts');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^1 new post/ })).toBeVisible();
    await page.keyboard.press('.');
    await expect(posts(page, 'News').first()).toContainText('Fresh from the press');
    await expect(page.getByRole('button', { name: /^1 new post/ })).toHaveCount(0);
  });

  await test.step('I goes to the inbox, E is done with a conversation, Z takes that back', async () => {
    await page.keyboard.press('i');
    const first = conversations(page).first();
    // One person may have several rows: what was said tells them apart.
    const said = await first.locator('.conversation-snippet').innerText();
    await page.keyboard.press('e');
    await expect(first).not.toContainText(said);
    await page.keyboard.press('z');
    await expect(first).toContainText(said);
  });

  await test.step('/ searches the inbox from anywhere, and what is typed then is no key', async () => {
    await page.keyboard.press('h');
    await page.keyboard.press('/');
    const field = page.getByRole('textbox', { name: 'Search the inbox' });
    await expect(field).toBeFocused();
    await page.keyboard.type('order/e');
    await expect(field).toHaveValue('order/e');
    await page.keyboard.press('Escape');
  });

  await test.step('? lists the keys; letters do nothing where text is typed', async () => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('Next post');
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.keyboard.type('jkhl.rbtiez?');
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'New post' })).toHaveValue('jkhl.rbtiez?');
  });
});

test('the palette, opened again before it has gone, begins anew', async ({ page, world }) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  await settled(page);
  await page.keyboard.press('ControlOrMeta+k');
  const field = page.getByRole('combobox', { name: 'Commands' });
  await expect(field).toBeFocused();
  await page.keyboard.type('zz');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(field).toHaveValue('');
});
