import { expect, settled, test } from './support/stoa-test.ts';

const texts = ['one of five', 'two of five', 'three of five', 'four of five', 'five of five'];
const refusal = { title: 'Forbidden', status: 403, detail: 'Not now.', type: 'about:blank' };

test('a thread that X refuses at its third part of five goes on there, and nothing is sent twice', async ({
  page,
  world,
}) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  await settled(page);
  await sandbox.control.faults([
    { match: { method: 'POST', path: '/2/tweets' }, after: 2, times: 1, do: { status: 403, body: refusal } },
  ]);
  await page.keyboard.press('n');
  for (const [index, text] of texts.entries()) {
    if (index > 0) await page.keyboard.press('Control+Shift+Enter');
    await expect(page.getByRole('textbox', { name: /^New post/ }).nth(index)).toBeFocused();
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Control+Enter');
  const stopped = page.getByRole('alert').filter({ hasText: '3 of 5 not sent' });
  await expect(stopped).toContainText('three of five', { timeout: 30_000 });
  const sent = async () =>
    (await sandbox.control.journal()).flatMap((row) => (row.kind === 'post' && row.via === 'client' ? [row] : []));
  expect((await sent()).map((row) => row.text)).toEqual(texts.slice(0, 2));

  await stopped.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(async () => (await sent()).map((row) => row.text), { timeout: 30_000 }).toEqual(texts);
  const posts = await sent();
  expect(posts.map((row) => row.reply_to)).toEqual([null, ...posts.slice(0, -1).map((row) => row.id)]);
  await expect(stopped).toHaveCount(0);
});

test('a post for later is listed with its time, can be moved, and becomes a draft again', async ({ page, world }) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  await settled(page);
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'New post' }).fill('Open on Sundays in December');
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  await page.getByRole('combobox', { name: 'When to send' }).fill('tomorrow 9');
  await page.keyboard.press('Enter');
  await page.getByRole('contentinfo').getByRole('button', { name: '1 to be sent' }).click();
  const row = page.getByRole('dialog').getByRole('listitem', { name: 'Post' });
  await expect(row).toContainText(/Goes out .*09:00/);
  await row.getByRole('button', { name: 'Change time' }).click();
  await page.getByRole('combobox', { name: /^When to send/ }).fill('tomorrow 10');
  await page.keyboard.press('Enter');
  await expect(row).toContainText(/Goes out .*10:00/);
  await row.getByRole('button', { name: 'Back to draft' }).click();
  await expect(page.getByRole('textbox', { name: 'New post' })).toHaveValue('Open on Sundays in December');
  expect(JSON.stringify(await sandbox.control.journal())).not.toContain('Open on Sundays');
});

test('parts of a thread change places by drag', async ({ page, world }) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  await settled(page);
  await page.keyboard.press('n');
  const parts = page.getByRole('textbox', { name: /^New post/ });
  for (const [index, text] of texts.slice(0, 3).entries()) {
    if (index > 0) await page.keyboard.press('Control+Shift+Enter');
    await expect(parts.nth(index)).toBeFocused();
    await page.keyboard.type(text);
  }
  await page.locator('.composer-grip').nth(2).dragTo(parts.first());
  await expect
    .poll(() => parts.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)))
    .toEqual(['three of five', 'one of five', 'two of five']);
});
