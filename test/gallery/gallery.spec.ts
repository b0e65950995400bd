import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test } from '../e2e/support/frozen-test.ts';
import { takeShot } from '../e2e/support/picture.ts';
import { firstScreens, type Screen, strandedScreens } from '../e2e/support/screens.ts';
import { columnTitles, expect, posts } from '../e2e/support/stoa-test.ts';
import { troubledScreens } from '../e2e/support/troubled-screens.ts';
import { workspaceScreens } from '../e2e/support/workspace-screens.ts';

const folder = process.env.STOA_GALLERY ?? '';
const both = ['light', 'dark'] as const;

/** Sizes in CSS pixels; 200 % is the same screen with half as many of them. */
const sizes = [
  { name: '1440x900', viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1, themes: both },
  { name: '1024x700', viewport: { width: 1024, height: 700 }, deviceScaleFactor: 1, themes: both },
  { name: '1440x900 at 200 %', viewport: { width: 720, height: 450 }, deviceScaleFactor: 2, themes: ['light'] },
] as const;

for (const { name, viewport, deviceScaleFactor, themes } of sizes) {
  test.describe(name, () => {
    test.use({ viewport, deviceScaleFactor });

    const shoot = async (page: Page, screen: string) => {
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme });
        const file = join(folder, name, `${screen.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase()}-${colorScheme}.png`);
        mkdirSync(join(folder, name), { recursive: true });
        await takeShot(page, file);
      }
    };
    const walk = async (page: Page, screens: readonly Screen[]) => {
      for (const screen of screens) {
        await test.step(screen.name, async () => {
          await screen.open(page);
          await shoot(page, screen.name);
          await screen.close?.(page);
        });
      }
    };

    test('first start', async ({ page, world }) => {
      const stoa = await world.start({ flags: ['--sandbox-speed', '0'] });
      await walk(page, firstScreens(stoa.address));
    });

    test('workspace', async ({ page, world }) => {
      const { stoa } = await world.built();
      await page.goto(stoa.address);
      await walk(page, workspaceScreens);
    });

    test('without a launch token', async ({ page, world }) => {
      const workspace = await world.built();
      const first = await page.context().newPage();
      await first.goto(workspace.stoa.address);
      await expect(posts(first, 'News').first()).toBeVisible();
      for (const screen of strandedScreens) {
        await page.goto('about:blank');
        await screen.open(page, workspace);
        await shoot(page, screen.name);
      }
    });

    for (const screen of troubledScreens) {
      test(screen.name, async ({ page, world }) => {
        await screen.open(page, world);
        await shoot(page, screen.name);
      });
    }

    for (const [script, letters] of [
      ['Japanese', /[\u3040-\u30ff]/],
      ['Arabic', /[\u0600-\u06ff]{4}/],
    ] as const) {
      test(`${script} post`, async ({ page, world }) => {
        const { stoa } = await world.built();
        await page.goto(stoa.address);
        for (const title of columnTitles) await expect(posts(page, title).first()).toBeVisible();
        const written = page.getByRole('feed').getByRole('article').filter({ hasText: letters }).first();
        await scrollUntilThere(page, written);
        await shoot(page, `${script} post`);
      });
    }
  });
}

async function scrollUntilThere(page: Page, written: ReturnType<Page['locator']>): Promise<void> {
  for (let tries = 0; tries < 30 && (await written.count()) === 0; tries += 1) {
    for (const title of columnTitles) {
      await page.getByRole('region', { name: title, exact: true }).getByRole('feed').hover();
      await page.mouse.wheel(0, 900);
      if ((await written.count()) > 0) break;
    }
  }
  await written.scrollIntoViewIfNeeded();
}
