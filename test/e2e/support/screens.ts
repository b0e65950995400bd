import { expect, type Page } from '@playwright/test';
import type { Running } from './processes.ts';
import type { Sandbox } from './stoa-test.ts';

export type Workspace = { readonly stoa: Running; readonly sandbox: Sandbox };

/** A screen of Stoa and the way from the screen before it; each leaves the page so that the next one can go on. */
export type Screen = {
  readonly name: string;
  /** Role of what is new on a screen that was looked at before. */
  readonly over?: 'dialog' | 'menu' | 'tabpanel' | 'feed';
  open(page: Page): Promise<void>;
  close?(page: Page): Promise<void>;
};

/** From the first start up to a built workspace. */
export function firstScreens(address: string): readonly Screen[] {
  return [
    {
      name: 'welcome',
      async open(page) {
        await page.goto(address);
        await expect(page.getByRole('heading', { name: 'Welcome to Stoa' })).toBeVisible();
        await expect(page.getByRole('button', { name: 'Explore the sandbox' })).toBeEnabled();
      },
    },
    {
      name: 'connecting to X',
      async open(page) {
        await page.getByRole('button', { name: 'Connect your X account' }).click();
        await expect(page.getByRole('heading', { name: 'Before you connect' })).toBeVisible();
      },
    },
    {
      name: 'connecting to X, step by step',
      async open(page) {
        await page.getByRole('button', { name: 'Go on to the set-up' }).click();
        await page.getByRole('button', { name: 'Paste its Client ID' }).click();
        await expect(page.getByRole('textbox').first()).toBeVisible();
      },
      async close(page) {
        await page.getByRole('button', { name: 'Back', exact: true }).click();
      },
    },
    {
      name: 'consent',
      async open(page) {
        await page.getByRole('button', { name: 'Explore the sandbox' }).click();
        await expect(page.getByRole('button', { name: 'Authorize app' })).toBeVisible();
      },
    },
    {
      name: 'packs',
      async open(page) {
        await page.getByRole('button', { name: 'Authorize app' }).click();
        await expect(page.getByRole('checkbox', { name: 'Friends' })).toBeVisible();
        const preview = page.getByRole('region', { name: 'Preview of Friends' });
        if (previewFits(page)) await expect(preview.locator('article').nth(2)).toBeVisible();
      },
    },
    {
      name: 'pack editor',
      async open(page) {
        await page.getByRole('button', { name: /^Edit/ }).first().click();
        await expect(page.getByRole('textbox').first()).toBeVisible();
      },
    },
  ];
}

/** Whether the packs have room for the preview beside them. */
function previewFits(page: Page): boolean {
  return (page.viewportSize()?.width ?? 0) >= 1100;
}

/** Opens the inbox where it is folded for lack of room. */
export async function showInbox(page: Page): Promise<void> {
  if (!(await page.getByRole('tab', { name: 'Open' }).isVisible())) await page.keyboard.press('i');
  await expect(page.getByRole('tab', { name: 'Open' })).toBeVisible();
}

/** What a tab shows when it may not, or cannot, reach the core; each page is opened in a tab of its own. */
export const strandedScreens: readonly {
  readonly name: string;
  open(page: Page, workspace: Workspace): Promise<void>;
}[] = [
  {
    name: 'no launch token',
    async open(page, { stoa }) {
      await page.goto(new URL('/', stoa.address).href);
      await expect(page.getByRole('heading', { name: 'This address has no launch token' })).toBeVisible();
    },
  },
  {
    name: 'spent launch token',
    async open(page, { stoa }) {
      await page.goto(stoa.address);
      await expect(page.getByRole('heading', { name: 'This launch token has been used' })).toBeVisible();
    },
  },
];
