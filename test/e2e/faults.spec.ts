import { askNow, columnTitles, expect, journalist, posts, settled, test } from './support/stoa-test.ts';

const searches = { path: '/2/tweets/search/*' };
const badDays = [
  { name: 'an outage', mishap: { status: 503 }, words: /answer/ },
  { name: 'a page instead of data', mishap: { html: '<h1>Just a moment</h1>' }, words: /answer/ },
  { name: 'an answer that breaks off', mishap: { malformed: true }, words: /answer/ },
  { name: 'a dead connection', mishap: { drop: true }, words: 'No connection.' },
] as const;

for (const { name, mishap, words } of badDays) {
  test(`${name}: the column says so, everything stays readable, and it goes on afterwards`, async ({ page, world }) => {
    const { stoa, sandbox } = await world.built();
    await page.goto(stoa.address);
    await expect(posts(page, 'News').nth(2)).toBeVisible();
    await settled(page);
    await sandbox.control.faults([{ match: searches, do: mishap }]);
    await askNow(page, 'News');
    const column = page.getByRole('region', { name: 'News', exact: true });
    await expect(column.getByRole('note')).toContainText(words, { timeout: 15_000 });
    await expect(posts(page, 'News').nth(2)).toBeVisible();

    await sandbox.control.faults([]);
    await sandbox.control.post({ as: journalist, text: 'The line is back' });
    await column.getByRole('note').getByRole('button', { name: 'Try now' }).click();
    await expect(column.getByRole('button', { name: /^1 new post/ })).toBeVisible();
    await expect(column.getByRole('note')).toHaveCount(0);
  });
}

test('a rate limit: the column says until when, stays readable, and goes on by itself', async ({ page, world }) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  await settled(page);
  await sandbox.control.post({ as: journalist, text: 'After the pause' });
  const reset = String(Math.ceil(Date.now() / 1000) + 4);
  const headers = { 'x-rate-limit-limit': '450', 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': reset };
  await sandbox.control.faults([{ match: searches, do: { status: 429, headers } }]);
  await askNow(page, 'News');
  const column = page.getByRole('region', { name: 'News', exact: true });
  await expect(column.getByRole('note')).toContainText('X asks for a pause.');
  await sandbox.control.faults([]);
  await expect(posts(page, 'News').nth(2)).toBeVisible();
  await expect(column.getByRole('button', { name: /^1 new post/ })).toBeVisible({ timeout: 30_000 });
  await expect(column.getByRole('note')).toHaveCount(0);
});

test('a burst of refusals and expired tokens costs no account: they are refreshed and reading goes on', async ({
  page,
  world,
}) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  await settled(page);
  // One more would be taken for X refusing a fresh token, which makes the account rest for a minute.
  await sandbox.control.faults([{ match: searches, times: 1, do: { status: 401 } }]);
  await sandbox.control.expireTokens();
  for (const title of columnTitles) await askNow(page, title);
  await sandbox.control.post({ as: journalist, text: 'After the burst' });
  await askNow(page, 'News');
  const column = page.getByRole('region', { name: 'News', exact: true });
  await expect(column.getByRole('button', { name: /^1 new post/ })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('button', { name: 'Sign in again' })).toHaveCount(0);
});
