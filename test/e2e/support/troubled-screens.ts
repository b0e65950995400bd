import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { frozenAt } from './frozen-test.ts';
import { showInbox } from './screens.ts';
import { askNow, columnTitles, conversations, journalist, posts, settled, type World } from './stoa-test.ts';

/** A screen that stands for itself: it begins with a world and needs a page of its own. */
export type TroubledScreen = { readonly name: string; open(page: Page, world: World): Promise<void> };

const searches = { path: '/2/tweets/search/*' };
const delay = { delayMs: 60_000 };

function column(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true });
}

/** A workspace that has nothing left to read. */
async function openQuiet(page: Page, world: World) {
  const workspace = await world.built();
  await page.goto(workspace.stoa.address);
  await settled(page);
  return workspace;
}

async function authorize(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Explore the sandbox' }).click();
  await page.getByRole('button', { name: 'Authorize app' }).click();
  await expect(page.getByRole('button', { name: 'Build my workspace' })).toBeEnabled();
}

/** What a workspace looks like while something is missing or wrong; for the test with stopped clocks. */
export const troubledScreens: readonly TroubledScreen[] = [
  {
    name: 'first loading',
    async open(page, world) {
      const sandbox = await world.sandbox();
      const stoa = await world.start({ flags: ['--x-api', sandbox.address] });
      await authorize(page, stoa.address);
      await sandbox.control.faults([{ match: searches, do: delay }]);
      await page.getByRole('button', { name: 'Build my workspace' }).click();
      await expect(column(page, 'News').locator('.skeletons')).toBeVisible();
    },
  },
  {
    name: 'checking',
    async open(page, world) {
      const { sandbox } = await openQuiet(page, world);
      await sandbox.control.faults([{ match: searches, do: delay }]);
      await askNow(page, 'News');
      await expect(column(page, 'News')).toContainText('reading…');
    },
  },
  {
    name: 'new posts',
    async open(page, world) {
      const { sandbox } = await openQuiet(page, world);
      await sandbox.control.post({
        as: journalist,
        text: 'The ferries keep to the summer timetable until the end of October.',
      });
      await sandbox.control.post({ as: journalist, text: 'Correction: until the end of the first week of October.' });
      await askNow(page, 'News');
      await expect(column(page, 'News').getByRole('button', { name: /^\d+ new post/ })).toBeVisible();
    },
  },
  {
    name: 'rate limited',
    async open(page, world) {
      const { sandbox } = await openQuiet(page, world);
      const reset = String((await page.evaluate(() => Math.ceil(Date.now() / 1000))) + 540);
      const headers = { 'x-rate-limit-limit': '450', 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': reset };
      await sandbox.control.faults([{ match: searches, do: { status: 429, headers } }]);
      await askNow(page, 'News');
      await expect(column(page, 'News').getByRole('note')).toContainText('X asks for a pause.');
    },
  },
  {
    name: 'an outage of X',
    async open(page, world) {
      const { sandbox } = await openQuiet(page, world);
      await sandbox.control.faults([{ match: searches, do: { status: 503 } }]);
      await askNow(page, 'News');
      await expect(column(page, 'News').getByRole('note')).toBeVisible({ timeout: 15_000 });
    },
  },
  {
    name: 'offline',
    async open(page, world) {
      const { sandbox } = await openQuiet(page, world);
      await sandbox.kill();
      for (const title of columnTitles) await askNow(page, title);
      await expect(page.getByRole('contentinfo')).toContainText('Offline');
    },
  },
  {
    name: 'budget reached',
    async open(page, world) {
      const { stoa, sandbox } = await openQuiet(page, world);
      await stoa.stop();
      // In mills: less than building the workspace has cost.
      writeFileSync(join(world.dataDirectory, 'preferences.json'), JSON.stringify({ sandboxBudget: 1000 }));
      const later = frozenAt + 10 * 60_000;
      process.env.STOA_FROZEN_AT = String(later);
      const again = await world.start({ flags: ['--x-api', sandbox.address] });
      process.env.STOA_FROZEN_AT = String(frozenAt);
      await page.clock.setFixedTime(later);
      await page.goto('about:blank');
      await page.goto(again.address);
      await expect(page.getByText('Reading on could pass today’s budget.').first()).toBeVisible({ timeout: 15_000 });
    },
  },
  {
    name: 'signed out',
    async open(page, world) {
      const { sandbox } = await openQuiet(page, world);
      const refusal = {
        status: 400,
        body: { error: 'invalid_request', error_description: 'Value passed for the token was invalid.' },
      };
      await sandbox.control.faults([{ match: { path: '/2/oauth2/token' }, do: refusal }]);
      await sandbox.control.expireTokens();
      await askNow(page, 'News');
      await expect(page.getByRole('button', { name: 'Sign in again' }).first()).toBeVisible({ timeout: 15_000 });
    },
  },
  {
    name: 'empty column',
    async open(page, world) {
      await openQuiet(page, world);
      await page.getByRole('button', { name: 'Add a column' }).click();
      await page.getByRole('textbox', { name: /Search on X/ }).fill('snorkelling accordion');
      await page.getByRole('button', { name: 'Add column' }).click();
      await expect(column(page, 'snorkelling accordion')).toBeVisible();
      await settled(page);
    },
  },
  {
    name: 'a promised answer',
    async open(page, world) {
      await openQuiet(page, world);
      await showInbox(page);
      await conversations(page).first().click();
      await page
        .getByRole('textbox', { name: 'Reply' })
        .fill('It leaves today by courier, so it will be there on Friday.');
      await page.keyboard.press('ControlOrMeta+Enter');
      await expect(page.getByRole('status').getByRole('button', { name: 'Undo' })).toBeVisible();
    },
  },
  {
    name: 'another tab',
    async open(page, world) {
      await openQuiet(page, world);
      const opening = page.context().waitForEvent('page');
      await page.evaluate(() => window.open('/'));
      await opening;
      await expect(page.getByRole('heading', { name: 'Stoa is open in another tab' })).toBeVisible();
    },
  },
  {
    name: 'a dead core',
    async open(page, world) {
      const { stoa } = await openQuiet(page, world);
      await stoa.kill();
      await expect(page.getByRole('alert')).toContainText('Stoa’s core has stopped.');
    },
  },
  {
    name: 'a core that was started again',
    async open(page, world) {
      const { stoa, sandbox } = await openQuiet(page, world);
      await stoa.kill();
      await expect(page.getByRole('alert')).toBeVisible();
      await world.start({ port: Number(new URL(stoa.address).port), flags: ['--x-api', sandbox.address] });
      // The page tries again by itself.
      await expect(page.getByRole('heading', { name: 'Stoa was started again' })).toBeVisible({ timeout: 45_000 });
    },
  },
  {
    name: 'a damaged database',
    async open(page, world) {
      const { stoa, sandbox } = await world.built();
      await stoa.stop();
      truncateSync(join(world.dataDirectory, 'stoa.db'), 5000);
      const again = await world.start({ flags: ['--x-api', sandbox.address] });
      await page.goto(again.address);
      await expect(page.getByRole('status').filter({ hasText: 'Stoa’s database was damaged' })).toBeVisible();
    },
  },
  {
    name: 'damaged preferences',
    async open(page, world) {
      const { stoa, sandbox } = await world.built();
      await stoa.stop();
      writeFileSync(join(world.dataDirectory, 'preferences.json'), '{"theme": "dar');
      const again = await world.start({ flags: ['--x-api', sandbox.address] });
      await page.goto(again.address);
      await expect(page.getByText('Your settings could not be read')).toBeVisible();
      await expect(posts(page, 'News').first()).toBeVisible();
    },
  },
];
