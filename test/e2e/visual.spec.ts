import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { test } from './support/frozen-test.ts';
import { settlePicture } from './support/picture.ts';
import { firstScreens } from './support/screens.ts';
import { expect } from './support/stoa-test.ts';
import { troubledScreens } from './support/troubled-screens.ts';
import { workspaceScreens } from './support/workspace-screens.ts';

/** The ten pictures, by the name of the screen. Taken again with `npm run pictures`. */
const pictures: Readonly<Record<string, 'light' | 'dark'>> = {
  welcome: 'light',
  packs: 'light',
  columns: 'light',
  'workspace with an open conversation': 'dark',
  'answering through X': 'light',
  thread: 'light',
  palette: 'dark',
  settings: 'light',
  'first loading': 'light',
  'rate limited': 'dark',
};

const machineFile = join(import.meta.dirname, 'baselines/machine.json');
const machine = z.object({ platform: z.string(), browser: z.string(), fonts: z.string() });

/** Other letters give other pictures: only the machine the baselines come from, or one like it, can be held to them. */
test.beforeEach(async ({ page, browser }, testInfo) => {
  const here = { platform: process.platform, browser: browser.version(), fonts: await fontsOf(page) };
  if (testInfo.config.updateSnapshots === 'all') {
    writeFileSync(machineFile, `${JSON.stringify(here, null, 2)}\n`);
    return;
  }
  const there = existsSync(machineFile) ? machine.parse(JSON.parse(readFileSync(machineFile, 'utf8'))) : null;
  const differs =
    there === null ? 'no machine' : (['platform', 'browser', 'fonts'] as const).find((key) => here[key] !== there[key]);
  test.skip(differs !== undefined, `The pictures were taken on another machine: its ${differs} differs.`);
});

test('the screens of a first start look as they did', async ({ page, world }) => {
  const stoa = await world.start({ flags: ['--sandbox-speed', '0'] });
  for (const screen of firstScreens(stoa.address)) {
    await screen.open(page);
    await compare(page, screen.name);
    await screen.close?.(page);
  }
});

test('the screens of a workspace look as they did', async ({ page, world }) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  for (const screen of workspaceScreens) {
    await screen.open(page);
    await compare(page, screen.name);
    await screen.close?.(page);
  }
});

for (const screen of troubledScreens.filter(({ name }) => name in pictures)) {
  test(`${screen.name}: it looks as it did`, async ({ page, world }) => {
    await screen.open(page, world);
    await compare(page, screen.name);
  });
}

async function compare(page: Page, name: string): Promise<void> {
  const colorScheme = pictures[name];
  if (colorScheme === undefined) return;
  await page.emulateMedia({ colorScheme });
  await settlePicture(page);
  const file = `${name.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase()}.png`;
  await expect.soft(page).toHaveScreenshot(file, { animations: 'disabled', caret: 'hide', maxDiffPixelRatio: 0.02 });
}

/** How this machine draws the scripts for which Stoa ships no letters. */
async function fontsOf(page: Page): Promise<string> {
  const drawn = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    if (context === null) return '';
    context.font = '20px system-ui, "Noto Sans", "Noto Sans JP", "Noto Sans Arabic", sans-serif';
    context.fillText('Stoa 竹田 حبيب हिन्दी 🍠', 0, 40);
    context.font = '20px ui-monospace, monospace';
    context.fillText('npm start', 0, 80);
    return canvas.toDataURL();
  });
  return createHash('sha256').update(drawn).digest('hex').slice(0, 16);
}
