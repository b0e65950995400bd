import { join } from 'node:path';
import { test } from '../e2e/support/frozen-test.ts';
import { takeShot } from '../e2e/support/picture.ts';
import { columnTitles, conversations, expect, posts, settled, signInAndBuild } from '../e2e/support/stoa-test.ts';

const folder = process.env.STOA_GALLERY ?? '';

test('the pictures of the README', async ({ page, world }) => {
  const stoa = await world.start({ flags: ['--sandbox-speed', '0'] });
  await page.goto(stoa.address);
  await signInAndBuild(page);
  for (const title of columnTitles.slice(0, 3)) await expect(posts(page, title).nth(3)).toBeVisible();
  await settled(page);
  await takeShot(page, join(folder, 'deck-light.png'));

  await page.emulateMedia({ colorScheme: 'dark' });
  await conversations(page).filter({ hasText: 'A5 notebooks' }).first().click();
  await page
    .getByRole('textbox', { name: 'Reply' })
    .fill(
      'Hi Dana, sorry about that. I just walked over to packing: yours leaves today by courier, so it will be there Friday. ^Jo',
    );
  await takeShot(page, join(folder, 'inbox-dark.png'));
});
