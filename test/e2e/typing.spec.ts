import type { Locator, Page } from '@playwright/test';
import { expect, settled, test, type World } from './support/stoa-test.ts';

/** The text of a new post, in a workspace that has come to rest. */
async function newPost(page: Page, world: World): Promise<Locator> {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  await settled(page);
  await page.keyboard.press('n');
  return page.getByRole('textbox', { name: 'New post' });
}

test('what Stoa writes into a text is taken back like what was typed, and an input method’s letters are its own', async ({
  page,
  world,
  context,
}) => {
  const field = await newPost(page, world);
  await field.pressSequentially('Ask @bramj');
  await expect(page.getByRole('option', { name: /bramjacobs/ })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Ask @bramjacobs ');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(field).toHaveValue('Ask @bramj');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(field).toHaveValue('Ask @bramjacobs ');

  const keys = await context.newCDPSession(page);
  for (const text of ['ね', 'ねこ', '猫'])
    await keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await keys.send('Input.insertText', { text: '猫' });
  await expect(field).toHaveValue('Ask @bramjacobs 猫');
});

test('a mention completed within a sentence leaves its comma and its space where they stand', async ({
  page,
  world,
}) => {
  const field = await newPost(page, world);
  for (const [rest, whole] of [
    [', thank you', 'Hi @bramjacobs!, thank you'],
    [' thank you', 'Hi @bramjacobs !thank you'],
  ] as const) {
    await field.fill(`Hi ${rest}`);
    await field.evaluate((element) => {
      if (element instanceof HTMLTextAreaElement) element.setSelectionRange(3, 3);
    });
    await page.keyboard.type('@bramj');
    await expect(page.getByRole('option', { name: /bramjacobs/ })).toHaveCount(1);
    await page.keyboard.press('Enter');
    await page.keyboard.type('!');
    await expect(field).toHaveValue(whole);
  }
});
