import type { Page } from '@playwright/test';
import { holdWcag } from './support/hold-wcag.ts';
import { firstScreens, type Screen, strandedScreens } from './support/screens.ts';
import { expect, posts, test } from './support/stoa-test.ts';
import { workspaceScreens } from './support/workspace-screens.ts';

// Reading every element of a full workspace is slow on a busy machine.
test.describe.configure({ timeout: 120_000 });

async function walk(page: Page, screens: readonly Screen[]): Promise<void> {
  for (const screen of screens) {
    await test.step(screen.name, async () => {
      await screen.open(page);
      await holdWcag(page, screen.name, screen.over === undefined ? {} : { only: `[role="${screen.over}"]` });
      await screen.close?.(page);
    });
  }
}

test('the screens of a first start hold WCAG 2.2 AA, in light and dark', async ({ page, world }) => {
  const stoa = await world.start({ flags: ['--sandbox-speed', '0'] });
  await walk(page, firstScreens(stoa.address));
});

test('the screens of a workspace hold WCAG 2.2 AA, in light and dark', async ({ page, world }) => {
  // Two looks at some twenty screens.
  test.slow();
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  await walk(page, workspaceScreens);
});

test('the pages of a tab without its core hold WCAG 2.2 AA, in light and dark', async ({ page, world }) => {
  const workspace = await world.built();
  await page.goto(workspace.stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  for (const screen of strandedScreens) {
    const tab = await page.context().newPage();
    await screen.open(tab, workspace);
    await holdWcag(tab, screen.name);
    await tab.close();
  }
});

test('nothing is wider than a small window, nor at twice the size', async ({ page, world }) => {
  const { stoa } = await world.built();
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.goto(stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  // 1280 by 800 at 200 % is a viewport of half that.
  await page.setViewportSize({ width: 640, height: 400 });
  await expect(page.getByRole('main')).toBeVisible();
  expect(await overflow()).toBe(0);
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'New post' })).toBeInViewport();
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Send/ })).toBeInViewport();
  expect(await overflow()).toBe(0);
});
