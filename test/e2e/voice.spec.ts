import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { holdWcag } from './support/hold-wcag.ts';
import { expect, posts, test } from './support/stoa-test.ts';

/** Notifications of the page, in place of the browser's, which nobody could press; the person looks elsewhere. */
function standInNotifications(): void {
  const shown: Notification[] = [];
  class StandIn extends EventTarget {
    static permission = 'default';
    static async requestPermission(): Promise<string> {
      StandIn.permission = 'granted';
      return StandIn.permission;
    }
    readonly title: string;
    readonly options: NotificationOptions;
    constructor(title: string, options: NotificationOptions) {
      super();
      this.title = title;
      this.options = options;
      shown.push(this as unknown as Notification);
    }
    close(): void {
      this.dispatchEvent(new Event('close'));
    }
  }
  Object.defineProperty(window, 'Notification', { value: StandIn });
  Object.defineProperty(window, 'shownNotifications', { value: shown });
  Document.prototype.hasFocus = () => false;
}

const shown = (page: Page) =>
  page.evaluate(() =>
    (
      window as unknown as { shownNotifications: { title: string; options: NotificationOptions }[] }
    ).shownNotifications.map(({ title, options }) => `${title}: ${options.body}`),
  );
const pressLast = (page: Page) =>
  page.evaluate(() => {
    const { shownNotifications } = window as unknown as { shownNotifications: { onclick(): void }[] };
    shownNotifications.at(-1)?.onclick();
  });

test('a notification leads to its conversation; a link nobody asked for is pointed out; initials are added; the answer counts', async ({
  page,
  world,
}) => {
  await page.addInitScript(standInNotifications);
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  await expect(posts(page, 'News').first()).toBeVisible();
  await expect(page).toHaveTitle(/^\(\d+\) Stoa$/);

  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByLabel('On the desktop').selectOption('Everybody');
  await settings.getByRole('button', { name: 'Allow…' }).click();
  await settings.getByLabel('Quiet hours').selectOption('Every day');
  await expect(settings.getByLabel('Quiet from')).toHaveValue('22:00');
  await settings.getByLabel('Quiet hours').selectOption('None');
  await settings.getByLabel('Initials').fill('^MK');
  await settings.getByLabel('Initials').press('Enter');
  await expect(settings.getByLabel('Signed answers')).toBeVisible();
  await holdWcag(page, 'notifications and signature', { only: '[role="dialog"]' });
  await page.keyboard.press('Escape');

  await sandbox.control.post({ as: 'danak', text: '@loftpaper the dotted notebook is a joy to write in' });
  await page.getByRole('button', { name: 'Ask X now' }).last().click();
  await expect.poll(() => shown(page), { timeout: 20_000 }).toHaveLength(1);
  expect((await shown(page))[0]).toContain('the dotted notebook is a joy');
  await pressLast(page);
  const inbox = page.getByRole('region', { name: 'Inbox' });
  const field = inbox.getByRole('textbox', { name: 'Reply' });
  await expect(inbox.getByRole('group', { name: /^Conversation with/ })).toBeFocused();

  await field.fill('There is more of it at https://example.com/shop');
  await expect(inbox.getByText('They asked nothing and sent no link')).toBeVisible();
  await field.fill('That makes our week here.');
  await expect(inbox.getByText('They asked nothing and sent no link')).toHaveCount(0);
  await expect(inbox.getByText('^MK')).toBeVisible();
  await field.press('Control+Enter');
  await expect
    .poll(async () => JSON.stringify(await sandbox.control.journal()), { timeout: 20_000 })
    .toContain('That makes our week here. ^MK');

  await page.keyboard.press('Escape');
  await inbox.getByRole('button', { name: 'More of the inbox' }).click();
  await page.getByRole('menuitem', { name: 'Answer figures…' }).click();
  const figures = page.getByRole('dialog', { name: 'Answer figures' });
  await expect(figures.getByRole('table', { name: 'Answers by day' })).toBeVisible();
  await holdWcag(page, 'answer figures', { only: '[role="dialog"]' });
  const downloading = page.waitForEvent('download');
  await figures.getByRole('button', { name: 'Export CSV' }).click();
  const file = await (await downloading).path();
  expect(await readFile(file, 'utf8')).toMatch(/^\uFEFFday,began_to_write,answered,/);
});
