import { AxeBuilder } from '@axe-core/playwright';
import { conversations, expect, test } from './support/stoa-test.ts';

test('a picture in a private message is seen and looked at large; a reminder chosen for an answer outlives a reload', async ({
  page,
  world,
  context,
}) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  const inboxNow = page.getByRole('region', { name: 'Inbox' });
  await inboxNow.getByRole('button', { name: /^Search/ }).click();
  await inboxNow.getByRole('textbox', { name: 'Search the inbox' }).fill('apprentice press');
  await conversations(page).first().click();

  await test.step('the picture opens, with its description, and Esc leads back', async () => {
    const said = page.getByRole('list', { name: 'Conversation', exact: true });
    const picture = said.getByRole('button', { name: 'Open: Rows of metal type' });
    await picture.click();
    const viewer = page.getByRole('dialog', { name: 'Media' });
    await expect(viewer.getByRole('img', { name: /^Rows of metal type/ })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('.viewer').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(picture).toBeFocused();
  });

  await test.step('the reminder is chosen', async () => {
    await page.getByRole('textbox', { name: 'Reply' }).fill('Nine is the right age.');
    await page.getByRole('button', { name: 'Remind me if no answer' }).click();
    await page.getByRole('combobox', { name: 'Remind me if no answer by' }).fill('in 3 days 9:00');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^If no answer by/ })).toBeVisible();
    await page.waitForTimeout(600);
  });

  await stoa.kill();
  const again = await world.start({ flags: ['--x-api', sandbox.address] });
  const after = await context.newPage();
  await after.goto(again.address);
  const inbox = after.getByRole('region', { name: 'Inbox' });
  await inbox.getByRole('button', { name: /^Search/ }).click();
  await inbox.getByRole('textbox', { name: 'Search the inbox' }).fill('apprentice press');
  await conversations(after).first().click();
  await expect(after.getByRole('textbox', { name: 'Reply' })).toHaveValue('Nine is the right age.');
  await expect(after.getByRole('button', { name: /^If no answer by/ })).toBeVisible();
});
