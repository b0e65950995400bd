import { holdWcag } from './support/hold-wcag.ts';
import { conversations, expect, test } from './support/stoa-test.ts';

test('words are watched for once their price is known, bring posts into the inbox, and are found there', async ({
  page,
  world,
}) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  const inbox = page.getByRole('region', { name: 'Inbox' });
  await expect(conversations(page).first()).toBeVisible();

  await page.getByRole('button', { name: 'Settings' }).click();
  const watched = page.getByRole('dialog', { name: 'Settings' }).getByRole('region', { name: 'Watched words' });
  await watched.getByRole('button', { name: 'Watch for “loft paper”…' }).click();
  await watched.getByRole('button', { name: 'Save and look, at most $0.15' }).click();
  await expect(watched.getByText(/^About \d+ a day, about \$0\.\d\d$/)).toBeVisible();
  await expect(watched.getByRole('list', { name: 'What loft paper would bring' }).getByRole('listitem')).toHaveCount(3);
  await holdWcag(page, 'watched words', { only: '[role="dialog"]' });
  await watched.getByRole('button', { name: 'Switch on: loft paper' }).click();
  await expect(watched.getByRole('button', { name: 'Switch off: loft paper' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('i');
  await page.keyboard.press('Control+f');
  await expect(inbox.getByRole('textbox', { name: 'Search the inbox' })).toBeFocused();
  await page.keyboard.type('birthday and got four');
  const found = inbox.getByRole('list', { name: 'Conversations found' }).getByRole('listitem');
  await expect(found).toHaveCount(1);
  await expect(found.getByLabel('watched: loft paper')).toBeVisible();
  await holdWcag(page, 'the search in the inbox', { only: '.inbox' });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(inbox.getByRole('group', { name: /^Conversation with Tamsin Prior/ })).toBeFocused();
  await expect(inbox.getByRole('link', { name: 'Open on X with this text' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(found.getByRole('button')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(inbox.getByRole('tab', { name: /^Open/ })).toBeVisible();
});
