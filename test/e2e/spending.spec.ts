import { holdWcag } from './support/hold-wcag.ts';
import { expect, posts, settled, test } from './support/stoa-test.ts';

test('where money went stands in the settings, every request in the call log, and a spent budget asks before what is done by hand', async ({
  page,
  world,
}) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  await settled(page);
  const bar = page.getByRole('contentinfo');
  await bar.getByRole('button', { name: /^Today \$\d+\.\d\d of \$50\.00/ }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  const spending = settings.getByRole('region', { name: 'Spending' });
  await expect(spending.getByRole('table', { name: 'Where today’s money went' })).toContainText('News');
  await expect(spending).toContainText(/Left at X\$\d+\.\d\d/);
  await holdWcag(page, 'spending', { only: '.preferences' });
  await spending.getByRole('button', { name: 'What Stoa asked X…' }).click();
  const log = page.getByRole('dialog', { name: 'What Stoa asked X' });
  const requests = log.getByRole('table', { name: 'Requests, newest first' });
  await expect(requests).toContainText('GET /2/tweets/search/recent');
  await expect(requests).toContainText('POST /2/oauth2/token');
  await log.getByRole('combobox', { name: 'Host' }).selectOption('this computer');
  await expect(log.getByRole('combobox', { name: 'Host' }).getByRole('option')).toHaveCount(2);
  await holdWcag(page, 'call log', { only: '.call-log' });
  await page.keyboard.press('Escape');

  await bar.getByRole('button', { name: /^Today/ }).click();
  const budget = settings.getByRole('textbox', { name: 'Daily budget in the sandbox' });
  await budget.fill('0.10');
  await budget.press('Enter');
  await page.keyboard.press('Escape');
  const bookmark = posts(page, 'News').first().getByRole('button', { name: 'Bookmark' });
  await bookmark.click();
  const question = page.getByRole('alertdialog', { name: 'Go past today’s budget?' });
  await expect(question).toContainText('up to $0.005');
  await question.getByRole('button', { name: 'Not now' }).click();
  await expect(bookmark).toHaveAttribute('aria-pressed', 'false');
  await bookmark.click();
  await question.getByRole('button', { name: 'Go on today' }).click();
  await expect(question).toHaveCount(0);
  await expect(bookmark).toHaveAttribute('aria-pressed', 'true');
  await posts(page, 'News').nth(1).getByRole('button', { name: 'Bookmark' }).click();
  await expect(posts(page, 'News').nth(1).getByRole('button', { name: 'Bookmark' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(question).toHaveCount(0);
});
