import type { CDPSession, Page } from '@playwright/test';
import { columnTitles, expect, posts, settled, test } from './support/stoa-test.ts';
import { watchCalls } from './support/watch-calls.ts';
import { workspaceScreens } from './support/workspace-screens.ts';

/** How long each screen is looked at, in milliseconds. */
const look = 400;
/** What comes once to a screen may still come late; what asks without end asks dozens of times in a look. */
const mostCalls = 3;

/** Seconds the page's main thread has worked since it was opened. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** Looks at a page that nobody touches: how many calls it makes, and what share of the time it works. */
async function watchIdling(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const calls = watchCalls(page);
  return async () => {
    // What the screen was opened with is drawn and asked for first.
    await page.waitForTimeout(look);
    const before = { asked: calls.asked().length, worked: await worked(session) };
    await page.waitForTimeout(look);
    const share = ((await worked(session)) - before.worked) / (look / 1000);
    return { asked: calls.asked().slice(before.asked), share };
  };
}

function holdIdle({ asked, share }: { readonly asked: readonly string[]; readonly share: number }): void {
  expect(asked.length, asked.join()).toBeLessThanOrEqual(mostCalls);
  expect(share).toBeLessThan(0.5);
}

test('no screen asks or works on and on while nobody touches it', async ({ page, world }) => {
  const { stoa } = await world.built();
  const idling = await watchIdling(page);
  await page.goto(stoa.address);
  for (const screen of workspaceScreens) {
    await test.step(screen.name, async () => {
      await screen.open(page);
      holdIdle(await idling());
      await screen.close?.(page);
    });
  }
});

test('the end of a column that X does not read on asks once and waits for a press', async ({ page, world }) => {
  const { stoa, sandbox } = await world.built();
  const idling = await watchIdling(page);
  await page.goto(stoa.address);
  await settled(page);
  await sandbox.control.faults([{ match: { path: '/2/' }, do: { problem: 'rate-limit' } }]);
  for (const title of columnTitles) {
    await posts(page, title).first().hover();
    const ended = page.getByRole('region', { name: title, exact: true }).getByRole('article', { name: 'Older posts' });
    await expect(async () => {
      await page.mouse.wheel(0, 5000);
      await expect(ended).toBeVisible({ timeout: 200 });
    }).toPass({ timeout: 15_000 });
    holdIdle(await idling());
  }
});
