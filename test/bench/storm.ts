import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, ElementHandle, Page } from '@playwright/test';
import { sandboxMembers } from '../../src/shared/packs/sandbox-members.ts';
import { type Running, startSandbox, startStoa } from '../e2e/support/processes.ts';
import { createSandboxControl, type SandboxControl } from '../e2e/support/sandbox-control.ts';
import { signInAndBuild } from '../e2e/support/stoa-test.ts';
import type { Figure } from './figure.ts';
import { keyToPaint, showPlainPage } from './key-to-paint.ts';

/** An hour of ten thousand mentions, minute by minute, each minute as fast as X is read. */
const minutes = 60;
const mentionsAMinute = 167;
/** So many minutes’ mentions wait already when the hour begins: whoever goes through them by J does not come to their end. */
const minutesBefore = 10;
/** Keys go on at the pace of a key held down while a minute’s mentions are read, and for some more after that. */
const keyPause = 60;
const keysBetween = 12;
/** After reading, in milliseconds, until the window has shown all of it. */
const showing = 1000;
const minute = 60_000;
const words = [
  'where is my order? It has been two weeks',
  'the corner of the box came crushed, what now?',
  'love the new notebooks, thank you',
  'do you deliver to Norway?',
  'this is the third time nobody answers me',
];

/** Ten thousand people write within an hour while someone goes through the inbox by J; then ten thousand more. */
export async function stormOfMentions(browser: Browser, newDirectory: () => string): Promise<readonly Figure[]> {
  const dataDirectory = newDirectory();
  // Two storms cost more than a day's budget of the sandbox, in mills.
  writeFileSync(join(dataDirectory, 'preferences.json'), JSON.stringify({ sandboxBudget: 500_000 }));
  const sandbox = await startSandbox({ dataDirectory: newDirectory(), flags: ['--speed', '0', '--replies', '86400'] });
  const control = createSandboxControl(sandbox.address);
  // The hour goes by in minutes: X's limits for a quarter of an hour would hold up messages after a quarter of it.
  await control.faults([
    { match: { path: '/2/dm_events' }, do: { body: { meta: { result_count: 0 } }, headers: wideLimits() } },
    { match: { path: '/2/' }, do: { headers: wideLimits() } },
  ]);
  const stoa = await startStoa({ dataDirectory, flags: ['--x-api', sandbox.address] });
  const page = await wide(browser);
  await page.goto(stoa.address);
  await signInAndBuild(page);
  await page.keyboard.press('i');
  await page.locator('.conversation-row:focus').waitFor();

  await page.keyboard.press('Shift+V');
  await vip(page).waitFor();

  await fillInbox(control, page);
  const stoaTimes = await storm(control, page, 'first', page);
  if (await page.locator('li:last-child > .conversation-row:focus').count())
    throw new Error('J came to the end of the list and moved nothing any more');
  const kept = countConversations(dataDirectory);
  if (kept < minutes * mentionsAMinute)
    throw new Error(`only ${kept} conversations came of a storm of 10,000 mentions`);
  const before = { core: coreMemory(stoa), page: await pageMemory(page) };
  await goToTop(page);
  const plain = await wide(browser);
  await showPlainPage(plain, await rows(page).allInnerTexts());
  const plainTimes = await storm(control, page, 'second', plain);
  const after = { core: coreMemory(stoa), page: await pageMemory(page) };

  for (const opened of [page, plain]) await opened.context().close();
  await stoa.stop();
  await sandbox.stop();
  return [
    {
      name: 'J to paint over an hour of 10,000 mentions',
      of: '95 %',
      baseline: 'a plain page with the same rows, in a second storm',
      samples: overTheHour(stoaTimes),
      baselineSamples: overTheHour(plainTimes),
    },
    {
      name: 'J to paint while a minute’s mentions come in',
      of: '95 %',
      baseline: 'a plain page with the same rows, in a second storm',
      samples: stoaTimes.arriving,
      baselineSamples: plainTimes.arriving,
    },
    {
      name: 'core after a second storm',
      unit: 'MB',
      baseline: 'after the first',
      samples: [after.core],
      baselineSamples: [before.core],
    },
    {
      name: 'page after a second storm',
      unit: 'MB',
      baseline: 'after the first',
      samples: [after.page],
      baselineSamples: [before.page],
    },
  ];
}

/** Lets the mentions of some minutes happen and be read, and leads back to the first row. */
async function fillInbox(control: SandboxControl, page: Page): Promise<void> {
  const askX = await askButton(page);
  for (let passed = 0; passed < minutesBefore; passed += 1) {
    await mention(control, 'before the storm', passed);
    await asked(askX);
  }
  await goToTop(page);
  await page.locator('.conversation-row').first().focus();
}

async function goToTop(page: Page): Promise<void> {
  await page.locator('.conversations-scroll').evaluate((list) => list.scrollTo({ top: 0 }));
  await vip(page).waitFor();
}

/** Times from J to paint in milliseconds, while mentions were read and between, and how long was read in all. */
type KeyTimes = { readonly arriving: readonly number[]; readonly between: readonly number[]; readonly reading: number };

/** Lets each minute’s mentions happen, with J pressed in `pressed` while Stoa reads them and for a while after it. */
async function storm(control: SandboxControl, page: Page, name: string, pressed: Page): Promise<KeyTimes> {
  const askX = await askButton(page);
  const arriving: number[] = [];
  const between: number[] = [];
  let reading = 0;
  for (let passed = 0; passed < minutes; passed += 1) {
    await mention(control, `${name} storm`, passed);
    let isRead = false;
    const startedAt = performance.now();
    const read = asked(askX);
    void read.then(() => {
      isRead = true;
      reading += performance.now() - startedAt + showing;
    });
    while (!isRead) {
      arriving.push(...(await keyToPaint(pressed, 1)));
      await wait(keyPause);
    }
    await read;
    // What was read is still being shown: it belongs to the arrival.
    for (const end = performance.now() + showing; performance.now() < end; ) {
      arriving.push(...(await keyToPaint(pressed, 1)));
      await wait(keyPause);
    }
    for (let key = 0; key < keysBetween; key += 1) {
      between.push(...(await keyToPaint(pressed, 1)));
      await wait(keyPause);
    }
  }
  return { arriving, between, reading };
}

/** One minute’s mentions. */
async function mention(control: SandboxControl, name: string, passed: number): Promise<void> {
  const { news, celebrities, jobs, brandCompetitors } = sandboxMembers;
  const people = [...news, ...celebrities, ...jobs, ...brandCompetitors];
  for (let one = 0; one < mentionsAMinute; one += 40) {
    const as = people[(passed * 5 + one) % people.length] ?? '';
    const text = `@loftpaper ${words[(passed + one) % words.length]} (${name}, minute ${passed}, ${one})`;
    await control.post({ as, text, count: Math.min(40, mentionsAMinute - one) });
  }
}

type AskButton = ElementHandle<SVGElement | HTMLElement>;

/** Looked for once: every search through the page would be measured with the keys. */
async function askButton(page: Page): Promise<AskButton> {
  const askX = await page.locator('button[aria-label="Ask X now"]').elementHandle();
  if (askX === null) throw new Error('the inbox has no button to ask X');
  return askX;
}

/** Has X asked and waits for its answers. */
async function asked(askX: AskButton): Promise<void> {
  await askX.evaluate((button) => {
    (button as HTMLButtonElement).click();
    return new Promise((resolve) => {
      const isRead = () => button.getAttribute('aria-disabled') === 'false' && resolve(null);
      new MutationObserver(isRead).observe(button, { attributes: true });
    });
  });
}

/** Keys at an even pace over the hour: as many of them meet arriving mentions as the hour’s share of reading is. */
function overTheHour({ arriving, between, reading }: KeyTimes): readonly number[] {
  const share = reading / (minutes * minute);
  const met = Math.ceil((between.length * share) / (1 - share));
  const every = Math.max(1, Math.floor(arriving.length / met));
  return [...between, ...arriving.filter((_, index) => index % every === 0)];
}

function countConversations(dataDirectory: string): number {
  const db = new DatabaseSync(join(dataDirectory, 'stoa.db'), { readOnly: true });
  const row = db.prepare('SELECT count(*) AS count FROM conversations').get();
  db.close();
  return Number(row?.count);
}

function rows(page: Page) {
  return page.getByRole('list', { name: 'Conversations' }).getByRole('listitem');
}

/** The star of a VIP, who has to stand before everybody else. */
function vip(page: Page) {
  return page.locator('li[aria-posinset="1"] .vip-star');
}

async function wide(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
}

/** What the core's process holds in memory, in megabytes. */
function coreMemory({ child }: Running): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024;
}

/** What the page's scripts hold once their garbage is gone, in megabytes. */
async function pageMemory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1024 ** 2;
}

function wideLimits(): Readonly<Record<string, string>> {
  const reset = String(Math.ceil(Date.now() / 1000) + 900);
  return { 'x-rate-limit-limit': '900', 'x-rate-limit-remaining': '900', 'x-rate-limit-reset': reset };
}
