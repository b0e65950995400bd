import { type Browser, chromium, type Page } from '@playwright/test';
import { freshDirectory, type Running, removeDirectory, startProgram, startStoa } from '../e2e/support/processes.ts';
import { type Figure, summary, table } from './figure.ts';
import { keyToPaint, showPlainPage } from './key-to-paint.ts';
import { largeInbox } from './large-inbox.ts';
import { stormOfMentions } from './storm.ts';

const repeats = 5;
const directories: string[] = [];
const still = ['--sandbox-speed', '0'];
const columns = ['Friends', 'News', 'Industry', 'Celebrities'];

/** `npm run bench [-- start inbox storm]`, with the path of a Chromium first: what a person waits for, against the least this machine and browser need; a table, then one JSON line per figure. */
async function bench(): Promise<void> {
  const browser = await chromium.launch({ executablePath: process.argv[2] ?? '' });
  try {
    const measurements: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
      start: async () => [await commandToReady(), await welcomeToColumns(browser), ...(await restartAndKeys(browser))],
      inbox: () => largeInbox(newDirectory()),
      storm: () => stormOfMentions(browser, newDirectory),
    };
    const wanted = process.argv.slice(3);
    const figures: Figure[] = [];
    for (const [name, measure] of Object.entries(measurements)) {
      if (wanted.length === 0 || wanted.includes(name)) figures.push(...(await measure()));
    }
    process.stdout.write(`${table(figures)}\n\n`);
    for (const figure of figures) process.stdout.write(`${JSON.stringify(summary(figure))}\n`);
  } finally {
    await browser.close();
    for (const directory of directories) removeDirectory(directory);
  }
}

function newDirectory(): string {
  const directory = freshDirectory('bench');
  directories.push(directory);
  return directory;
}

async function commandToReady(): Promise<Figure> {
  const flags = ['--host', 'browser', '--port', '0', '--no-open', ...still];
  const server = "require('node:http').createServer().listen(0, () => console.log('ready at http://here'))";
  return {
    name: 'command to ready line',
    baseline: 'Node with an empty HTTP server',
    samples: await repeat(() =>
      untilReady(['scripts/start.mjs', ...flags, '--data-dir', newDirectory()], /Stoa is ready at (\S+)/),
    ),
    baselineSamples: await repeat(() => untilReady(['--eval', server], /ready at (\S+)/)),
  };
}

async function untilReady(args: readonly string[], ready: RegExp): Promise<number> {
  const startedAt = performance.now();
  const program = await startProgram(args, ready);
  const took = performance.now() - startedAt;
  await program.stop();
  return took;
}

async function welcomeToColumns(browser: Browser): Promise<Figure> {
  const samples = await repeat(async () => {
    const stoa = await startStoa({ dataDirectory: newDirectory(), flags: still });
    const page = await newPage(browser);
    await page.goto(stoa.address);
    await page.getByRole('button', { name: 'Explore the sandbox' }).waitFor();
    const startedAt = performance.now();
    await build(page);
    const took = performance.now() - startedAt;
    await page.context().close();
    await stoa.stop();
    return took;
  });
  return {
    name: 'welcome to four columns',
    baseline: 'a blank page',
    samples,
    baselineSamples: await blankPages(browser),
  };
}

async function restartAndKeys(browser: Browser): Promise<readonly Figure[]> {
  const dataDirectory = newDirectory();
  const first = await startStoa({ dataDirectory, flags: still });
  const page = await newPage(browser);
  await page.goto(first.address);
  await build(page);
  const pressed = await keyToPaint(page);
  const texts = await page.getByRole('article').allInnerTexts();
  await showPlainPage(page, texts);
  const plain = await keyToPaint(page);
  await page.context().close();
  await first.stop();

  const samples = await repeat(async () => {
    const again = await newPage(browser);
    const startedAt = performance.now();
    const stoa: Running = await startStoa({ dataDirectory, flags: still });
    await again.goto(stoa.address);
    await again.getByRole('feed').getByRole('article').first().waitFor();
    const took = performance.now() - startedAt;
    await again.context().close();
    await stoa.stop();
    return took;
  });
  return [
    { name: 'restart to first posts', baseline: 'a blank page', samples, baselineSamples: await blankPages(browser) },
    { name: 'J to paint', baseline: 'a plain page with the same texts', samples: pressed, baselineSamples: plain },
  ];
}

async function build(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Explore the sandbox' }).click();
  await page.getByRole('button', { name: 'Authorize app' }).click();
  await page.getByRole('button', { name: 'Build my workspace' }).click();
  for (const title of columns)
    await page.getByRole('region', { name: title, exact: true }).getByRole('article').nth(2).waitFor();
}

function blankPages(browser: Browser): Promise<readonly number[]> {
  return repeat(async () => {
    const page = await newPage(browser);
    const startedAt = performance.now();
    await page.goto('data:text/html,<p>blank');
    await page.getByText('blank').waitFor();
    const took = performance.now() - startedAt;
    await page.context().close();
    return took;
  });
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  return context.newPage();
}

async function repeat(measure: () => Promise<number>): Promise<readonly number[]> {
  const samples: number[] = [];
  for (let turn = 0; turn < repeats; turn += 1) samples.push(await measure());
  return samples;
}

// Ending by a signal would skip what removes the directories.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
await bench();
