import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';

/** Takes the pictures of the README from a fresh sandbox: `npm run build && npm run screenshots`. */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/screenshots');
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('A Chromium is needed: set STOA_CHROMIUM to its path.');

mkdirSync(folder, { recursive: true });
const dataDirectory = mkdtempSync(join(tmpdir(), 'stoa-screenshots-'));
const flags = ['--data-dir', dataDirectory, '--port', '0', '--no-open', '--sandbox-speed', '0'];
const stoa = spawn(process.execPath, [join(root, 'out/main/browser-host.js'), ...flags], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await chromium.launch({ executablePath });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
  await page.goto(await readyAddress());
  await page.getByRole('button', { name: 'Explore the sandbox' }).click();
  await page.getByRole('button', { name: 'Authorize app' }).click();
  await page.getByRole('button', { name: 'Build my workspace' }).click();
  for (const title of ['Friends', 'News', 'Industry']) {
    await page.getByRole('region', { name: title, exact: true }).getByRole('article').nth(3).waitFor();
  }
  await take(page, 'deck-light');
  await page.emulateMedia({ colorScheme: 'dark' });
  const inbox = page.getByRole('region', { name: 'Inbox' });
  await inbox.getByRole('listitem').filter({ hasText: 'A5 notebooks' }).getByRole('button').first().click();
  const reply = inbox.getByRole('textbox', { name: 'Reply' });
  await reply.fill(
    'Hi Dana, sorry about that. I just walked over to packing: yours leaves today by courier, so it will be there Friday. ^Jo',
  );
  await take(page, 'inbox-dark');
} finally {
  await browser.close();
  stoa.kill();
  rmSync(dataDirectory, { recursive: true, force: true });
}

async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function readyAddress(): Promise<string> {
  let printed = '';
  for await (const chunk of stoa.stdout) {
    printed += String(chunk);
    const address = /Stoa is ready at (\S+)/.exec(printed)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error(`Stoa did not start:\n${printed}`);
}
