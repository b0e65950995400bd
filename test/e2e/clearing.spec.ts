import type { Page } from '@playwright/test';
import { conversations, expect, posts, test } from './support/stoa-test.ts';

const inbox = (page: Page) => page.getByRole('region', { name: 'Inbox' });
const open = (page: Page) => inbox(page).getByRole('group', { name: /^Conversation with/ });
const turns = (page: Page) => inbox(page).getByRole('list', { name: 'Conversation', exact: true });
const askX = (page: Page) => inbox(page).getByRole('button', { name: 'Ask X now' }).click();

test('twenty people are answered by keys alone, each answer reaches X once, and the conversations are done', async ({
  page,
  world,
}) => {
  const { stoa, sandbox } = await world.built({ sandboxFlags: ['--speed', '0', '--replies', '86400'] });
  await page.goto(stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  await page.keyboard.press('i');
  await expect(conversations(page).first().getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  const answers: string[] = [];
  let done = 0;
  while (answers.length < 20) {
    await expect(open(page)).toBeFocused();
    const before = await open(page).innerText();
    await expect(inbox(page).getByText(/^(Sends here|Probably sends|Answer on X)$/)).toBeVisible();
    // Where X may refuse, its answer decides and not the keys.
    if (await inbox(page).getByText('Sends here', { exact: true }).isVisible()) {
      const answer = `Thank you for writing: this is answer ${100 + answers.length}.`;
      await page.keyboard.press('r');
      await expect(inbox(page).getByRole('textbox', { name: 'Reply' })).toBeFocused();
      await page.keyboard.insertText(answer);
      await page.keyboard.press('ControlOrMeta+Enter');
      await expect(turns(page)).toContainText(answer);
      await page.keyboard.press('Escape');
      answers.push(answer);
    }
    await page.keyboard.press('e');
    done += 1;
    await expect.poll(() => open(page).innerText()).not.toBe(before);
  }

  await expect(inbox(page).getByRole('tab', { name: /^Done/ })).toContainText(String(done));
  await expect
    .poll(async () => (await sandbox.control.journal()).map((line) => line.text).toSorted(), { timeout: 40_000 })
    .toEqual(answers);
});

test('an answer given elsewhere counts: the conversation waits for them, and the answer stands in it', async ({
  page,
  world,
}) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  const asked = await sandbox.control.post({ as: 'danak', text: '@loftpaper do you ship to Lisbon in June?' });
  await askX(page);
  const row = conversations(page).filter({ hasText: 'ship to Lisbon' });
  await expect(row).toBeVisible();

  await sandbox.control.post({ as: 'loftpaper', text: '@danak we do, in three days.', replyTo: asked.ids[0] ?? '' });
  await askX(page);
  await expect(row).toHaveCount(0);
  await inbox(page).getByRole('tab', { name: 'Waiting' }).click();
  const waiting = conversations(page).filter({ hasText: 'we do, in three days' });
  await expect(waiting).toContainText('You:');
  await waiting.click();
  await expect(turns(page)).toContainText('ship to Lisbon');
});
