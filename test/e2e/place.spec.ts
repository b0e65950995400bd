import { expectFilled, expectStill, feedOf, topPost } from './support/place.ts';
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

  await sandbox.control.post({ as: journalist, text: 'One more of many', count: 50, pictures: 1 });
  await askNow(page, 'News');
  const fresh = page
    .getByRole('region', { name: 'News', exact: true })
    .getByRole('button', { name: /^\d+ new posts?/ });
  await expect(fresh).toHaveAccessibleName(/^50 new posts/);
  await expectStill(page, 'News', place);

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
