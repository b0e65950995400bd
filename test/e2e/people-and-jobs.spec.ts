import type { Locator, Page } from '@playwright/test';
import { filesWith } from './support/files-with.ts';
import { holdWcag } from './support/hold-wcag.ts';
import { askNow, conversations, expect, journalist, posts, settled, test } from './support/stoa-test.ts';

const inbox = (page: Page) => page.getByRole('region', { name: 'Inbox' });
const record = (page: Page) => page.getByRole('dialog', { name: /history and notes$/ });

/** Somebody who wrote to the shop in private. */
async function correspondent(page: Page): Promise<string> {
  const row: Locator = conversations(page)
    .filter({ has: page.getByLabel('message', { exact: true }) })
    .first();
  const handle = await row.locator('[data-handle]').first().getAttribute('data-handle');
  if (handle === null) throw new Error('nobody wrote in private');
  return handle;
}

test('a person’s public and private words are linked, with notes and tags that stay, and go when signing out deletes them', async ({
  page,
  world,
}) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  const handle = await correspondent(page);
  await sandbox.control.post({ as: handle, text: '@loftpaper is the one thing in public right?' });
  await inbox(page).getByRole('button', { name: 'Ask X now' }).click();
  const row = conversations(page).filter({ hasText: 'one thing in public' });
  await row.click();

  await test.step('the conversation leads to the private one, and back', async () => {
    await inbox(page).getByRole('button', { name: 'Also in private messages' }).click();
    await inbox(page).getByRole('button', { name: 'Also in public' }).click();
    await expect(inbox(page).getByRole('list', { name: 'Conversation', exact: true })).toContainText(
      'one thing in public',
    );
  });

  await test.step('Shift+P shows everything said, and keeps notes as typed and tags', async () => {
    await page.keyboard.press('Shift+P');
    const said = record(page).getByRole('region', { name: 'Everything said with them' }).getByRole('listitem');
    await expect(said.filter({ hasText: 'private · ' }).first()).toBeVisible();
    await expect(said.filter({ hasText: 'public · ' }).first()).toContainText('one thing in public');
    await holdWcag(page, 'history and notes of a person', { only: '.person-dialog' });
    await record(page).getByRole('textbox', { name: 'Notes' }).pressSequentially('Prefers mornings, zebra');
    await record(page).getByRole('textbox', { name: 'Add a tag' }).fill('stockist');
    await page.keyboard.press('Enter');
    await expect(record(page).getByRole('button', { name: 'Remove the tag stockist' })).toBeVisible();
  });

  await test.step('both are there after a reload, in the conversation that was open, and a row opens its conversation', async () => {
    await page.reload();
    await expect(inbox(page).getByRole('button', { name: 'Also in private messages' })).toBeVisible();
    await expect(inbox(page).getByRole('group', { name: /^Conversation with/ })).toBeFocused();
    await page.keyboard.press('Shift+P');
    await expect(record(page).getByRole('textbox', { name: 'Notes' })).toHaveValue('Prefers mornings, zebra');
    await expect(record(page).getByRole('button', { name: 'Remove the tag stockist' })).toBeVisible();
    await record(page)
      .getByRole('button', { name: /private · / })
      .first()
      .click();
    await expect(record(page)).toHaveCount(0);
    await expect(inbox(page).getByRole('button', { name: 'Also in public' })).toBeVisible();
  });

  await test.step('signing out with the data leaves no word of the note on the disk', async () => {
    expect(filesWith(world.dataDirectory, 'zebra')).not.toEqual([]);
    await page.getByRole('button', { name: 'Settings' }).click();
    const settings = page.getByRole('dialog', { name: 'Settings' });
    await settings.getByRole('button', { name: /^Sign out @/ }).click();
    await settings.getByRole('button', { name: 'Sign out and delete its data' }).click();
    await expect(page.getByRole('heading', { name: 'Welcome to Stoa' })).toBeVisible();
    for (const word of ['zebra', 'stockist']) await expect.poll(() => filesWith(world.dataDirectory, word)).toEqual([]);
  });
});

test('one key makes a card from a post; it is moved by keys, taken back by undo, and stands in the inbox on its day', async ({
  page,
  world,
}) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  await settled(page);
  await sandbox.control.post({ as: journalist, text: 'We are hiring a picture editor. Three days a week.' });
  await askNow(page, 'News');
  await page.getByRole('button', { name: /^1 new post/ }).click();
  await expect(posts(page, 'News').first()).toContainText('picture editor');
  await posts(page, 'News').first().focus();

  await test.step('C begins a card with what the post says', async () => {
    await page.keyboard.press('c');
    const form = page.getByRole('dialog', { name: 'New card for the job board' });
    await expect(form.getByRole('textbox', { name: 'Role' })).toHaveValue('Picture editor');
    await expect(form.getByRole('textbox', { name: 'Firm' })).not.toHaveValue('');
    await form.getByRole('textbox', { name: 'Next step' }).fill('Send the portfolio');
    await form.getByRole('textbox', { name: 'Due' }).fill('in 1 min');
    await holdWcag(page, 'a card of the job board', { only: '.job-dialog' });
    await page.keyboard.press('Enter');
    await expect(form).toHaveCount(0);
    await expect(inbox(page).getByRole('button', { name: /^Due today: Send the portfolio/ })).toBeVisible();
  });

  await test.step('Shift and an arrow move it, Z takes it back, Esc leads out', async () => {
    await page.keyboard.press('Shift+C');
    const board = page.getByRole('dialog', { name: 'Job board' });
    const card = (column: string) =>
      board.getByRole('region', { name: column }).getByRole('button', { name: /^Picture editor/ });
    await expect(card('Applied')).toBeFocused();
    await holdWcag(page, 'the job board', { only: '.job-board' });
    await page.keyboard.press('Shift+ArrowRight');
    await expect(card('Talking')).toBeFocused();
    await page.keyboard.press('z');
    await expect(card('Applied')).toBeVisible();
    await card('Applied').dragTo(board.getByRole('region', { name: 'Closed' }));
    await expect(card('Closed')).toBeVisible();
    await card('Closed').focus();
    await page.keyboard.press('Delete');
    await expect(board.getByRole('button', { name: 'New card' })).toBeFocused();
    await page.keyboard.press('z');
    await expect(card('Closed')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(board).toHaveCount(0);
    await expect(inbox(page).getByRole('button', { name: /^Due today/ })).toHaveCount(0);
  });

  await test.step('the board is the same after a reload, from the rail', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Job board' }).click();
    const closed = page.getByRole('dialog', { name: 'Job board' }).getByRole('region', { name: 'Closed' });
    await expect(closed.getByRole('button', { name: /^Picture editor/ })).toBeVisible();
  });
});
