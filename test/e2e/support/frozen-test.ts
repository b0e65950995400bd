import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base } from './stoa-test.ts';

/** A Thursday afternoon (UTC): the world's epoch, and the time at which everything stands still. */
export const frozenAt = Date.UTC(2026, 8, 17, 15, 42);

/** Tests whose pictures come out the same every time: core, simulated X and window have one clock that does not move. */
export const test = base.extend<object, { stoppedClocks: boolean }>({
  stoppedClocks: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const clock = pathToFileURL(join(import.meta.dirname, 'frozen-clock.ts')).href;
      const before = { ...process.env };
      // The programs of a test inherit the environment of the process that runs it.
      Object.assign(process.env, { NODE_OPTIONS: `--import ${clock}`, STOA_FROZEN_AT: String(frozenAt), TZ: 'UTC' });
      await use(true);
      process.env = before;
    },
    { scope: 'worker', auto: true },
  ],
  page: async ({ page }, use) => {
    await page.clock.setFixedTime(frozenAt);
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await use(page);
  },
  locale: 'en-US',
  timezoneId: 'UTC',
});
