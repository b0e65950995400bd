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

test('an app without credits: one banner says so and leads to the console, nothing is asked again, and a press reads on', async ({
  page,
  world,
}) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  await settled(page);
  const detail = 'Your enrolled account does not have any credits to fulfill this request.';
  await sandbox.control.faults([
    { match: everything, do: { status: 402, body: { title: 'CreditsDepleted', detail } } },
  ]);
  await askNow(page, 'News');
  const banner = page.getByRole('alert').filter({ hasText: 'credits of your X app are used up' });
  await expect(banner.getByRole('link', { name: 'Open console.x.com' })).toHaveAttribute(
    'href',
    'https://console.x.com',
  );
  await page.getByRole('region', { name: 'Inbox' }).getByRole('button', { name: 'Ask X now' }).click();
  await expect(banner).toHaveCount(1);
  await expect(notes(page, 'News')).toHaveCount(0);
  await expect(notes(page, 'Inbox')).toHaveCount(0);
  await holdWcag(page, 'without credits', { only: '.banner' });
  await sandbox.control.faults([]);
  await banner.getByRole('button', { name: 'Try now' }).click();
  await expect(banner).toHaveCount(0);
  await settled(page);
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
