import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from '@playwright/test';
import { holdWcag } from './support/hold-wcag.ts';
import { askNow, expect, settled, test } from './support/stoa-test.ts';

const everything = { path: '/2/' };

function notes(page: Page, region: string) {
  return page.getByRole('region', { name: region, exact: true }).getByRole('note');
}

test('a column that waits for tomorrow’s budget goes on when today’s is raised, and tomorrow has its own again', async ({
  page,
  world,
}) => {
  const { stoa, sandbox } = await world.built();
  await stoa.stop();
  // In mills: less than building the workspace has cost.
  writeFileSync(join(world.dataDirectory, 'preferences.json'), JSON.stringify({ sandboxBudget: 1000 }));
  const database = new DatabaseSync(join(world.dataDirectory, 'stoa.db'));
  // Read long ago, so that every column is read again at once.
  database.exec('UPDATE columns SET last_checked_at = last_checked_at - 3600000');
  database.close();
  const again = await world.start({ flags: ['--x-api', sandbox.address] });
  await page.goto(again.address);
  const raise = notes(page, 'News').getByRole('button', { name: /^Raise to \$\d+\.00 today$/ });
  await expect(raise).toBeVisible({ timeout: 15_000 });
  const to = /\$\S+/.exec(await raise.innerText())?.[0] ?? '';
  await raise.click();
  await expect(page.getByRole('contentinfo')).toContainText(`of ${to}`);
  await expect(page.getByRole('status').filter({ hasText: 'tomorrow it is $1.00 again' })).toBeVisible();
  await expect(notes(page, 'News')).toHaveCount(0);
});

test('an app without credits: columns and inbox say so and lead to the console', async ({ page, world }) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  await settled(page);
  const detail = 'Your enrolled account does not have any credits to fulfill this request.';
  await sandbox.control.faults([
    { match: everything, do: { status: 402, body: { title: 'CreditsDepleted', detail } } },
  ]);
  await askNow(page, 'News');
  const column = notes(page, 'News');
  await expect(column).toContainText('no credits left');
  await expect(column.getByRole('link', { name: 'Open console.x.com' })).toHaveAttribute(
    'href',
    'https://console.x.com',
  );
  await page.getByRole('region', { name: 'Inbox' }).getByRole('button', { name: 'Ask X now' }).click();
  await expect(notes(page, 'Inbox')).toContainText('no credits left');
  await holdWcag(page, 'without credits', { only: '.trouble' });
});

test('a permission that was not given is named, and asked for by signing in again', async ({ page, world }) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  await settled(page);
  const body = { title: 'Forbidden', detail: 'Your token lacks the scope users.read', type: 'about:blank' };
  await sandbox.control.faults([{ match: { path: '/2/tweets/search' }, do: { status: 403, body } }]);
  await askNow(page, 'News');
  await expect(notes(page, 'News')).toContainText('“users.read”');
  await notes(page, 'News').getByRole('button', { name: 'Sign in again' }).click();
  await expect(page.getByRole('button', { name: 'Authorize app' })).toBeVisible();
});
