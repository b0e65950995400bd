import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.mjs';

const executablePath = findChromium();
const results = join(import.meta.dirname, 'node_modules/.cache/e2e');

export default defineConfig({
  // `npm run gallery` names the folder its pictures go to.
  testDir: process.env.STOA_GALLERY === undefined ? 'test/e2e' : 'test/gallery',
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  // A picture that is missing is a failure; `npm run pictures` takes them.
  updateSnapshots: 'none',
  outputDir: join(results, 'artifacts'),
  workers: 2,
  // One more try on a machine that others load: what fails twice is broken.
  retries: process.env.CI === undefined ? 0 : 1,
  timeout: 120_000,
  // What a loaded machine shows late is no fault; how fast Stoa is, the benchmarks say.
  expect: { timeout: 10_000 },
  globalTimeout: 13 * 60_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: process.env.STOA_E2E_REPORT ?? join(results, 'report.json') }]],
  use: {
    trace: 'off',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // A name of another kind that leads to this machine, as a hosts file or a name server may have.
      args: ['--host-resolver-rules=MAP stoa-callback.test 127.0.0.1'],
    },
  },
});
