import type { Page } from '@playwright/test';
import { expectFilled, expectStill, feedOf, topOf, topPost } from './support/place.ts';
import { askNow, expect, journalist, posts, settled, test } from './support/stoa-test.ts';
import { watchCalls } from './support/watch-calls.ts';

test('the reader’s place holds to the pixel: new posts above, late pictures, resizing, another theme, a restart', async ({
  page,
  world,
  context,
}) => {
  const { stoa, sandbox } = await world.built();
  // Pictures come late, so that their room has to be kept.
  await sandbox.control.faults([{ match: { path: '/media/' }, do: { delayMs: 1500 } }]);
  const calls = watchCalls(page);
  await page.goto(stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  await settled(page);
  await feedOf(page, 'News').hover();
  await page.mouse.wheel(0, 1150);
  await expect.poll(() => calls.answered('timelines.savePlace').length).toBeGreaterThan(0);
  await expectFilled(page, 'News');
  const place = await topPost(page, 'News');
  const uncovered = await feedOf(page, 'News').boundingBox();

  await sandbox.control.post({ as: journalist, text: 'One more of many', count: 50, pictures: 1 });
  await askNow(page, 'News');
  const fresh = page
    .getByRole('region', { name: 'News', exact: true })
    .getByRole('button', { name: /^\d+ new posts?/ });
  await expect(fresh).toHaveAccessibleName(/^50 new posts/);
  await expectStill(page, 'News', place);
  // What is new is told beside the title: a row of its own would come over the first post's name.
  expect(await feedOf(page, 'News').boundingBox()).toEqual(uncovered);

  await page.waitForLoadState('networkidle');
  await expectStill(page, 'News', place);

  await page.setViewportSize({ width: 1440, height: 700 });
  await expectStill(page, 'News', place);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expectStill(page, 'News', place);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectStill(page, 'News', place);

  await stoa.kill();
  const again = await world.start({ flags: ['--x-api', sandbox.address] });
  const after = await context.newPage();
  await after.goto(again.address);
  await expectStill(after, 'News', place);
  await after.close();
});

test('at the very top, what appears above pushes the posts down instead of covering the first, and comes back with it after a restart', async ({
  page,
  world,
  context,
}) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  await settled(page);
  const first = await topPost(page, 'News');
  const column = page.getByRole('region', { name: 'News', exact: true });
  const standsBelow = (where: Page, above: string | RegExp) =>
    expect
      .poll(async () => {
        const region = where.getByRole('region', { name: 'News', exact: true });
        const strip = region.getByRole('note').or(region.getByRole('button', { name: above }));
        const box = await strip.last().boundingBox();
        const top = await topOf(where, 'News', first);
        return box === null || top === null ? null : Math.round(top - box.y - box.height);
      })
      .toBe(0);

  await sandbox.control.post({ as: journalist, text: 'One more', count: 2 });
  await askNow(page, 'News');
  await standsBelow(page, /^2 new posts/);
  await sandbox.control.faults([{ match: { path: '/2/tweets/search/*' }, do: { status: 503 } }]);
  await askNow(page, 'News');
  await expect(column.getByRole('note')).toBeVisible({ timeout: 15_000 });
  await standsBelow(page, /^2 new posts/);

  await stoa.kill();
  const again = await world.start({ flags: ['--x-api', sandbox.address] });
  const after = await context.newPage();
  await after.goto(again.address);
  await standsBelow(after, /^2 new posts/);
  await after.close();
});

test('scrolling back while further rows are still drawn is not undone', async ({ page, world }) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  await settled(page);
  const feed = feedOf(page, 'News');
  const misses = await feed.evaluate(async (scroller) => {
    const told: string[] = [];
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let round = 0; round < 10; round += 1) {
      // Far down, rows come turn by turn; within such a turn, before the browser has told of it, the reader is back.
      scroller.scrollTo({ top: 6000 });
      await frame();
      await frame();
      scroller.scrollTo({ top: 0 });
      await new Promise((done) => setTimeout(done, 5));
      await frame();
      await frame();
      if (scroller.scrollTop > 1) told.push(`round ${round}: at ${scroller.scrollTop}`);
    }
    return told;
  });
  expect(misses).toEqual([]);
});
