import { expectStill, feedOf, topPost } from './support/place.ts';
import { askNow, expect, handleOf, posts, test } from './support/stoa-test.ts';
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
  await expect(posts(page, 'Friends').first()).toBeVisible();
  await feedOf(page, 'Friends').hover();
  await page.mouse.wheel(0, 1150);
  await expect.poll(() => calls.answered('timelines.savePlace').length).toBeGreaterThan(0);
  const place = await topPost(page, 'Friends');

  const friend = await handleOf(posts(page, 'Friends').first());
  await sandbox.control.post({ as: friend, text: 'One more of many', count: 50, pictures: 1 });
  await askNow(page, 'Friends');
  const fresh = page
    .getByRole('region', { name: 'Friends', exact: true })
    .getByRole('button', { name: /^\d+ new posts?/ });
  await expect(fresh).toHaveAccessibleName(/^50 new posts/);
  await expectStill(page, 'Friends', place);

  await page.waitForLoadState('networkidle');
  await expectStill(page, 'Friends', place);

  await page.setViewportSize({ width: 1440, height: 700 });
  await expectStill(page, 'Friends', place);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expectStill(page, 'Friends', place);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectStill(page, 'Friends', place);

  await stoa.kill();
  const again = await world.start({ flags: ['--x-api', sandbox.address] });
  const after = await context.newPage();
  await after.goto(again.address);
  await expectStill(after, 'Friends', place);
  await after.close();
});
