import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from '@playwright/test';
import { conversations, expect, posts, test } from './support/stoa-test.ts';
import { watchCalls } from './support/watch-calls.ts';

const inbox = (page: Page) => page.getByRole('region', { name: 'Inbox' });
const tab = (page: Page, name: string) => inbox(page).getByRole('tab', { name: new RegExp(`^${name}`) });

test('what is snoozed by typing a time stays so over a kill, and comes back at the start after its time, marked', async ({
  page,
  world,
  context,
}) => {
  const { stoa, sandbox } = await world.built();
  const calls = watchCalls(page);
  await page.goto(stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  await page.keyboard.press('i');
  const first = conversations(page).first();
  await expect(first.getByRole('button')).toBeFocused();
  const words = await first.locator('.conversation-snippet').innerText();

  await test.step('S asks until when, shows how it was understood, and goes on to the next', async () => {
    await page.keyboard.press('s');
    const when = page.getByRole('combobox', { name: 'Snooze until' });
    await expect(when).toBeFocused();
    await when.pressSequentially('no such time');
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('tue 9');
    await when.fill('in 40 days 9:00');
    await expect(page.getByRole('option')).toHaveText([/^\w+day \d+ \w+( \d{4})?, 09:00$/]);
    await page.keyboard.press('Enter');
    await expect(first).not.toContainText(words);
    await expect(conversations(page).first().getByRole('button')).toBeFocused();
  });

  // The row leaves before the core has answered; only then it is a promise.
  await expect.poll(() => calls.answered('inbox.triage').length).toBe(1);
  await stoa.kill();
  const again = await world.start({ flags: ['--x-api', sandbox.address] });
  const after = await context.newPage();
  await after.goto(again.address);
  await tab(after, 'Snoozed').click();
  await expect(conversations(after).filter({ hasText: words })).toContainText('comes back');
  await again.stop();

  // As if its time had come while Stoa was closed.
  const database = new DatabaseSync(join(world.dataDirectory, 'stoa.db'));
  database.exec("UPDATE conversations SET wake_at = 1 WHERE state = 'snoozed'");
  database.close();
  const late = await world.start({ flags: ['--x-api', sandbox.address] });
  const last = await context.newPage();
  await last.goto(late.address);
  await expect(conversations(last).filter({ hasText: words })).toContainText('Back from snooze');
});

test('several conversations are chosen by keys, done with at once and brought back by one undo', async ({
  page,
  world,
}) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  await page.keyboard.press('i');
  await expect(conversations(page).first().getByRole('button')).toBeFocused();
  const open = await tab(page, 'Open').innerText();

  await page.keyboard.press('Shift+J');
  await page.keyboard.press('Shift+J');
  await expect(page.getByRole('toolbar', { name: 'Selected conversations' })).toContainText('3 selected');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('toolbar', { name: 'Selected conversations' })).toHaveCount(0);
  await expect(conversations(page).nth(2).getByRole('button')).toBeFocused();
  await conversations(page)
    .first()
    .getByRole('button')
    .click({ modifiers: ['ControlOrMeta'] });
  await conversations(page)
    .nth(3)
    .getByRole('button')
    .click({ modifiers: ['Shift'] });
  await expect(page.getByRole('toolbar', { name: 'Selected conversations' })).toContainText('4 selected');
  await page.keyboard.press('e');
  await expect(tab(page, 'Done')).toContainText('4');
  await page.keyboard.press('z');
  await expect(tab(page, 'Open')).toHaveText(open);
  await expect(tab(page, 'Done')).not.toContainText('4');
});

test('Alt+Enter sends an answer, is done with the conversation and opens the next; undo brings both back', async ({
  page,
  world,
}) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  await sandbox.control.post({ as: 'danak', text: '@loftpaper is the courier number right?' });
  await inbox(page).getByRole('button', { name: 'Ask X now' }).click();
  await conversations(page).filter({ hasText: 'courier number' }).click();
  const reply = page.getByRole('textbox', { name: 'Reply' });
  await reply.fill('Yes, it is, the parcel is on its way');
  await inbox(page).getByRole('button', { name: 'Remind me if no answer' }).click();
  await expect(page.getByRole('combobox', { name: 'Remind me if no answer by' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(inbox(page).getByRole('button', { name: /^If no answer by/ })).toBeVisible();
  await expect(reply).toBeFocused();
  const talk = inbox(page).getByRole('group', { name: /^Conversation with/ });
  const whom = await talk.getAttribute('aria-label');

  await page.keyboard.press('Alt+Enter');
  await expect(talk).not.toHaveAttribute('aria-label', whom ?? '');
  await expect(talk).toBeFocused();
  await expect(tab(page, 'Done')).toContainText('1');
  await page.keyboard.press('z');
  await expect(talk).toHaveAttribute('aria-label', whom ?? '');
  await expect(reply).toHaveValue('Yes, it is, the parcel is on its way');
  await expect(tab(page, 'Done')).not.toContainText('1');
});
