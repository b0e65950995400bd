import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { sandboxMembers } from '../../../src/shared/packs/sandbox-members.ts';
import { freshDirectory, type Running, removeDirectory, startSandbox, startStoa } from './processes.ts';
import { createSandboxControl, type SandboxControl } from './sandbox-control.ts';

type Launch = { readonly flags?: readonly string[]; readonly port?: number };
export type Sandbox = Running & { readonly control: SandboxControl };

/** Data directories of a core and a simulated X, both at rest. */
type Directories = { readonly stoa: string; readonly sandbox: string };

export type World = {
  /** Starts a core on the test's data directory; ended by the test's end at the latest. */
  start(launch?: Launch): Promise<Running>;
  /** Starts a simulated X of its own that the test can drive; `--x-api` points a core at it. */
  sandbox(options?: { readonly port?: number; readonly flags?: readonly string[] }): Promise<Sandbox>;
  /** A copy of a workspace already signed in and filled, with its simulated X beside it. */
  built(
    launch?: Launch & { readonly sandboxFlags?: readonly string[] },
  ): Promise<{ readonly stoa: Running; readonly sandbox: Sandbox }>;
  readonly dataDirectory: string;
};

/** Playwright's test with fresh data directories and programs that never outlive the test. */
export const test = base.extend<{ world: World }, { builtDirectories: Directories }>({
  builtDirectories: [
    async ({ browser }, use) => {
      const directories = { stoa: freshDirectory('built-data'), sandbox: freshDirectory('built-sandbox') };
      const sandbox = await startSandbox({ dataDirectory: directories.sandbox, flags: quietFlags });
      const stoa = await startStoa({ dataDirectory: directories.stoa, flags: ['--x-api', sandbox.address] });
      const page = await browser.newPage();
      await page.goto(stoa.address);
      await signInAndBuild(page);
      for (const title of columnTitles) await expect(posts(page, title).nth(2)).toBeVisible();
      await page.close();
      await stoa.stop();
      await sandbox.stop();
      await use(directories);
      for (const directory of Object.values(directories)) removeDirectory(directory);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  world: async ({ builtDirectories }, use) => {
    const dataDirectory = freshDirectory('data');
    const sandboxDirectory = freshDirectory('sandbox');
    const running: Running[] = [];
    const keep = <R extends Running>(program: R): R => {
      running.push(program);
      return program;
    };
    const world: World = {
      dataDirectory,
      start: async (launch = {}) => keep(await startStoa({ dataDirectory, ...launch })),
      async sandbox(options = {}) {
        const started = await startSandbox({ dataDirectory: sandboxDirectory, flags: quietFlags, ...options });
        return keep({ ...started, control: createSandboxControl(started.address) });
      },
      async built(launch = {}) {
        cpSync(builtDirectories.stoa, dataDirectory, { recursive: true });
        cpSync(builtDirectories.sandbox, sandboxDirectory, { recursive: true });
        // Reading again and again within one day must not end at the budget, in mills.
        writeFileSync(join(dataDirectory, 'preferences.json'), JSON.stringify({ sandboxBudget: 50_000 }));
        const sandbox = await world.sandbox({ flags: launch.sandboxFlags ?? quietFlags });
        const stoa = await world.start({ ...launch, flags: ['--x-api', sandbox.address, ...(launch.flags ?? [])] });
        return { stoa, sandbox };
      },
    };
    await use(world);
    await Promise.all(running.map((program) => program.kill()));
    removeDirectory(dataDirectory);
    removeDirectory(sandboxDirectory);
  },
});

export { expect };

/** The world stands still, but people answer at once. */
const quietFlags = ['--speed', '0', '--replies', '1'];

/** Columns of the packs chosen at first. */
export const columnTitles = ['Friends', 'News', 'Industry', 'Celebrities'] as const;

/** The posts of a column, top to bottom. */
export function posts(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true }).getByRole('feed').getByRole('article');
}

/** Somebody whose posts come into the column News. */
export const journalist = sandboxMembers.news[0] ?? '';

/** Waits until no check is under way: one that began before a post would answer a later request without it. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('contentinfo')).toContainText('All columns up to date');
}

/** The inbox's list. */
export function conversations(page: Page): Locator {
  return page.getByRole('region', { name: 'Inbox' }).getByRole('list', { name: 'Conversations' }).getByRole('listitem');
}

/** Asks X for a column's new posts now instead of at its next check. */
export async function askNow(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Column ${title}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Ask X now' }).click();
}

/** From the welcome screen to a built workspace, as the persona at this place of the consent page's list. */
export async function signInAndBuild(page: Page, persona = 0): Promise<void> {
  await page.getByRole('button', { name: 'Explore the sandbox' }).click();
  const people = page.getByRole('radiogroup', { name: 'Sign in as' }).getByRole('radio');
  if (persona > 0) await people.nth(persona).check();
  await page.getByRole('button', { name: 'Authorize app' }).click();
  await page.getByRole('button', { name: 'Build my workspace' }).click();
  await expect(posts(page, 'Friends').first()).toBeVisible({ timeout: 10_000 });
}
