import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { askNow, expect, journalist, posts, type Sandbox, settled, test } from './support/stoa-test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectAccessible(page: Page, selector: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).withTags(rules).include(selector).analyze();
    expect
      .soft(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`),
        `${selector}, ${colorScheme}`,
      )
      .toEqual([]);
  }
}

/** A fresh post of the journalist in the column News, with this many pictures. */
async function aFreshPost(page: Page, sandbox: Sandbox, pictures = 0): Promise<Locator> {
  await settled(page);
  await sandbox.control.post({ as: journalist, text: 'Seen from the studio', pictures });
  await askNow(page, 'News');
  await page.getByRole('button', { name: /^1 new post/ }).click();
  const post = posts(page, 'News').first();
  await expect(post).toContainText('Seen from the studio');
  return post;
}

test('a picture opens large: others by arrows, zoom by keys and drag, its description, and back to where it was pressed', async ({
  page,
  world,
}) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  const post = await aFreshPost(page, sandbox, 3);
  const first = post.getByRole('button', { name: /^Open: / }).first();
  const description = ((await first.getAttribute('aria-label')) ?? '').slice('Open: '.length);
  await first.click();
  const viewer = page.getByRole('dialog', { name: 'Media' });
  const shown = viewer.getByRole('figure').getByRole('img');

  await test.step('description, post and actions stand beside the picture', async () => {
    await expect(shown).toHaveAttribute('alt', description);
    await expect(viewer.locator('figcaption')).toHaveText(description);
    await expect(viewer.getByRole('article')).toContainText('Seen from the studio');
    await expect(viewer.getByRole('button', { name: 'Bookmark' })).toBeVisible();
    await expectAccessible(page, '.viewer');
  });

  await test.step('arrows lead to the other pictures and stop at the ends', async () => {
    const addresses: (string | null)[] = [];
    for (let press = 0; press < 4; press += 1) {
      addresses.push(await shown.getAttribute('src'));
      await page.keyboard.press('ArrowRight');
    }
    expect(new Set(addresses).size).toBe(3);
    expect(addresses[3]).toBe(addresses[2]);
    await expect(viewer.getByText('Picture 3 of 3')).toBeAttached();
    await expect(viewer.getByRole('button', { name: 'Next picture' })).toHaveAttribute('aria-disabled', 'true');
    await page.setViewportSize({ width: 1024, height: 700 });
    await expect
      .poll(async () => {
        const [stage, picture] = [await viewer.locator('.viewer-stage').boundingBox(), await shown.boundingBox()];
        if (stage === null || picture === null) return 'nothing there';
        return picture.width <= stage.width && picture.height <= stage.height ? 'fits' : 'cut';
      })
      .toBe('fits');
    await page.setViewportSize({ width: 1440, height: 900 });
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowLeft');
    await expect(shown).toHaveAttribute('src', addresses[0] ?? '');
  });

  await test.step('keys zoom, dragging moves, 0 fits again', async () => {
    const box = async () => (await shown.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await expect(shown).toHaveAttribute('data-state', 'shown');
    const whole = await box();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('+');
    await expect.poll(async () => (await box()).width).toBeGreaterThan(whole.width * 2);
    const before = await box();
    await page.mouse.move(500, 400);
    await page.mouse.down();
    await page.mouse.move(540, 430);
    await page.mouse.up();
    await expect.poll(async () => Math.round((await box()).x - before.x)).toBe(40);
    await page.keyboard.press('0');
    await expect.poll(box).toEqual(whole);
  });

  await test.step('Esc leads back to the picture that was pressed', async () => {
    await page.keyboard.press('Escape');
    await expect(viewer).toHaveCount(0);
    await expect(first).toBeFocused();
  });

  await test.step('V opens it from the post, and a composer above it is closed first', async () => {
    await post.focus();
    await page.keyboard.press('v');
    await expect(viewer).toBeVisible();
    await expect.poll(() => viewer.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('r');
    await expect(page.getByRole('textbox', { name: 'Reply' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('textbox', { name: 'Reply' })).toHaveCount(0);
    await expect(viewer).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(post).toBeFocused();
  });
});

test('a picture that does not come says so, and comes when tried again', async ({ page, world }) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  const opener = page.getByRole('button', { name: /^Open: / }).first();
  await opener.scrollIntoViewIfNeeded();
  const address = await opener.getByRole('img', { includeHidden: true }).getAttribute('src');
  const name = (await opener.getAttribute('aria-label')) ?? '';
  await page.route(`**${address}`, (route) => route.abort());
  await page.reload();
  await page.getByRole('button', { name, exact: true }).first().click();
  const viewer = page.getByRole('dialog', { name: 'Media' });
  await expect(viewer.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute(`**${address}`);
  await viewer.getByRole('button', { name: 'Try again' }).click();
  await expect(viewer.getByRole('figure').getByRole('img')).toHaveAttribute('data-state', 'shown');
});

test('a card about a person: by key as a dialog, by pointer without taking the focus, and free of charge', async ({
  page,
  world,
}) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  const post = await aFreshPost(page, sandbox);
  const handle = post.locator('.post-handle');
  const card = page.getByRole('dialog', { name: `About ${await handle.innerText()}` });
  // The inbox goes on reading by itself: mentions, quotes, messages and own posts, and searches for columns.
  const calls = async () =>
    (await sandbox.control.ledger()).filter(({ route }) => /^\/2\/users(\/by.*|\/:id)?$/.test(String(route))).length;
  const before = await calls();

  await test.step('P opens it with the focus in it, Esc gives the focus back', async () => {
    await post.focus();
    await page.keyboard.press('p');
    await expect(card).toContainText('Followers');
    await expect(card).toContainText('Seen from the studio');
    await expect(card.getByRole('button', { name: 'News' })).toBeVisible();
    expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await expectAccessible(page, '.peek');
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(post).toBeFocused();
  });

  await test.step('resting on the name opens it, it can be pointed at, and Esc takes it away', async () => {
    await handle.hover();
    await expect(card).toBeVisible();
    await expect(post).toBeFocused();
    await card.getByText('Followers').hover();
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(post).toBeFocused();
  });

  await test.step('it closes by itself when the pointer goes elsewhere', async () => {
    await handle.hover();
    await expect(card).toBeVisible();
    await page.getByRole('contentinfo').hover();
    await expect(card).toHaveCount(0);
  });

  expect(await calls()).toBe(before);

  await test.step('it adds a column of theirs', async () => {
    const columns = page.getByRole('region').filter({ has: page.getByRole('feed') });
    const count = await columns.count();
    await post.focus();
    await page.keyboard.press('p');
    await card.getByRole('button', { name: 'Add a column' }).click();
    await expect(columns).toHaveCount(count + 1);
  });
});
