import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Running } from './processes.ts';
import type { World } from './stoa-test.ts';

/** Starts a core whose calls to X arrive at this simulated X, by a hook in the core. */
export async function startOnX(world: World, x: string): Promise<Running> {
  const hook = pathToFileURL(join(import.meta.dirname, 'x-on-loopback.ts')).href;
  const before = { ...process.env };
  Object.assign(process.env, { NODE_OPTIONS: `--import ${hook}`, STOA_X_ON_LOOPBACK: x });
  const stoa = await world.start({ flags: ['--x-api', x] });
  process.env = before;
  return stoa;
}

/** Leads the browser from X's own pages for signing in to those of the simulated X. */
export async function leadXTo(page: Page, x: string): Promise<void> {
  await page.route('https://x.com/i/oauth2/**', (route) => {
    const { pathname, search } = new URL(route.request().url());
    return route.fulfill({ status: 302, headers: { location: `${x}${pathname}${search}` } });
  });
}

/** Without a keychain Stoa asks where the sign-in shall be kept: only until it closes. */
export async function keepNowhere(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^Nowhere/ }).check();
  await page.getByRole('button', { name: 'Go on to X' }).click();
}
