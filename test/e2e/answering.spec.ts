import { conversations, expect, posts, test } from './support/stoa-test.ts';

test('where X lets no app answer, the words are carried over to X’s own page, and the answer exists there', async ({
  page,
  world,
  context,
}) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  const post = posts(page, 'News').first();
  await post.getByRole('button', { name: 'Reply' }).click();
  const dialog = page.getByRole('dialog');
  const words = 'Thanks: which office counted these?';
  await dialog.getByRole('textbox', { name: 'Reply' }).fill(words);
  await expect(dialog.getByText('Answer on X', { exact: true })).toBeVisible();
  await expect(dialog).toContainText('X lets apps answer only people who mentioned or quoted you.');
  await expect(dialog.getByRole('button', { name: /^Send/ })).toHaveCount(0);

  const opening = context.waitForEvent('page');
  await dialog.getByRole('link', { name: 'Open on X with this text' }).click();
  const onX = await opening;
  await expect(onX.getByRole('textbox', { name: 'Text' })).toHaveValue(words);
  await expect(onX.getByRole('article')).toContainText('@');
  await onX.getByRole('button', { name: 'Reply' }).click();
  await expect(onX.getByRole('heading', { name: 'Done' })).toBeVisible();
  expect(JSON.stringify(await sandbox.control.journal())).toContain(words);
});

test('an answer that X refuses comes back as a draft with the reason and the way over X’s own page', async ({
  page,
  world,
}) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  const inbox = page.getByRole('region', { name: 'Inbox' });
  await sandbox.control.post({ as: 'danak', text: '@loftpaper is the courier number right?' });
  await inbox.getByRole('button', { name: 'Ask X now' }).click();
  const row = conversations(page).filter({ hasText: 'courier number' });
  await row.click();
  await sandbox.control.faults([
    {
      match: { method: 'POST', path: '/2/tweets' },
      do: {
        status: 403,
        body: {
          title: 'Forbidden',
          status: 403,
          type: 'about:blank',
          detail: 'You can only reply to or quote posts where you are mentioned or are the author.',
        },
      },
    },
  ]);
  const words = 'Yes, it is: the first scan comes tonight.';
  const reply = inbox.getByRole('textbox', { name: 'Reply' });
  await reply.fill(words);
  await reply.press('ControlOrMeta+Enter');
  const refusal = inbox.getByRole('alert');
  await expect(refusal).toBeVisible({ timeout: 15_000 });
  await expect(refusal).toContainText(/mentioned|quoted/);
  await expect(reply).toHaveValue(words);
  await expect(inbox.getByRole('link', { name: 'Open on X with this text' })).toHaveAttribute(
    'href',
    new RegExp(`in_reply_to=\\d+&text=${encodeURIComponent(words).replaceAll('.', '\\.')}`),
  );
  await page.reload();
  await expect(reply).toHaveValue(words);
  await expect(refusal).toContainText(/mentioned|quoted/);
});

test('a held answer can be taken back until it leaves, and nothing of it reaches X', async ({ page, world }) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  await page.keyboard.press('n');
  const words = 'Too early to say this';
  const text = page.getByRole('dialog').getByRole('textbox', { name: 'New post' });
  await text.fill(words);
  await page.getByRole('dialog').getByRole('button', { name: /^Send/ }).click();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(text).toHaveValue(words);
  expect(JSON.stringify(await sandbox.control.journal())).not.toContain(words);
});
