import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { holdWcag } from './support/hold-wcag.ts';
import { conversations, expect, type Sandbox, test } from './support/stoa-test.ts';

/** Pastes a photo into the field that has the focus, as a camera makes it: with a note of where it was taken. */
async function pastePhoto(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(320, 200);
    const context = canvas.getContext('2d');
    context?.fillRect(40, 40, 200, 100);
    const drawn = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
    const words = new TextEncoder().encode('Exif\0\0taken at 52.37 N 4.89 E');
    const note = new Uint8Array([0xff, 0xe1, 0, words.length + 2, ...words]);
    const photo = new File([drawn.slice(0, 2), note, drawn.slice(2)], 'photo.jpg', { type: 'image/jpeg' });
    const clipboardData = new DataTransfer();
    clipboardData.items.add(photo);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  });
}

/** Opens the exchange with somebody who just asked something. */
async function asked(page: Page, sandbox: Sandbox) {
  const inbox = page.getByRole('region', { name: 'Inbox' });
  await sandbox.control.post({ as: 'danak', text: '@loftpaper what does the lid look like?' });
  await inbox.getByRole('button', { name: 'Ask X now' }).click();
  await conversations(page).filter({ hasText: 'the lid look like' }).click();
  const reply = inbox.getByRole('textbox', { name: 'Reply' });
  await reply.click();
  return { inbox, reply };
}

const deeds = async (sandbox: Sandbox) =>
  (await sandbox.control.journal()).filter(({ kind }) => kind === 'upload' || kind === 'post');

test('a photo pasted into an answer is asked to be described, leaves without the place it was taken at, and is shown', async ({
  page,
  world,
}) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  const { inbox, reply } = await asked(page, sandbox);
  await reply.fill('Like this:');
  await pastePhoto(page);
  await expect(inbox.getByRole('button', { name: 'Picture, no ALT text' })).toBeVisible();

  await reply.press('ControlOrMeta+Enter');
  await expect(inbox.getByRole('alert')).toContainText('no description');
  await inbox.getByRole('button', { name: 'Describe', exact: true }).click();
  await inbox.getByRole('textbox', { name: 'Describe it for people' }).fill('A grey box with its lid off');
  await holdWcag(page, 'composer with a picture', { only: '.composer' });
  await page.keyboard.press('ControlOrMeta+Enter');

  await expect(inbox.getByRole('listitem').getByRole('img', { name: 'A grey box with its lid off' })).toBeVisible();
  await expect.poll(async () => (await deeds(sandbox)).length, { timeout: 20_000 }).toBe(2);
  const [upload, post] = await deeds(sandbox);
  expect([upload?.kind, post?.kind, post?.media]).toEqual(['upload', 'post', [upload?.id]]);
  const kept = join(world.dataDirectory, 'media', 'outgoing');
  const bytes = readdirSync(kept).map((name) => readFileSync(join(kept, name)).toString('latin1'));
  expect(bytes).toHaveLength(1);
  expect(bytes[0]).not.toContain('Exif');
  await inbox.getByRole('button', { name: 'Open: A grey box with its lid off' }).click();
  await expect(page.getByRole('dialog').getByRole('img', { name: 'A grey box with its lid off' })).toBeVisible();
});

test('killed while a picture is on its way, Stoa brings it again and posts once', async ({ page, world }) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  const { inbox, reply } = await asked(page, sandbox);
  await reply.fill('Like this:');
  await pastePhoto(page);
  await expect(inbox.getByRole('button', { name: 'Picture, no ALT text' })).toBeVisible();
  await sandbox.control.faults([{ match: { path: '/2/media/upload/*/append' }, times: 1, do: { delayMs: 30_000 } }]);
  await reply.press('ControlOrMeta+Enter');
  await reply.press('ControlOrMeta+Enter');
  await expect(inbox.getByText('waiting to be sent')).toBeVisible({ timeout: 20_000 });
  await stoa.kill();

  const again = await world.start({ flags: ['--x-api', sandbox.address] });

  await expect.poll(async () => (await deeds(sandbox)).map(({ kind }) => kind)).toEqual(['upload', 'post']);
  await page.goto(again.address);
  await expect(page.getByRole('region', { name: 'Inbox' })).toBeVisible();
  expect(await deeds(sandbox)).toHaveLength(2);
});

test('a mention is completed by keys, who is answered first', async ({ page, world }) => {
  const { stoa, sandbox } = await world.built();
  await page.goto(stoa.address);
  const { inbox, reply } = await asked(page, sandbox);
  await reply.pressSequentially('Ask @');
  await expect(inbox.getByRole('listbox', { name: 'People' }).getByRole('option')).toHaveCount(1);
  await reply.pressSequentially('maya');
  await expect(inbox.getByRole('option', { name: /@mayarios/ })).toHaveAttribute('aria-selected', 'true');
  await reply.press('Enter');
  await expect(reply).toHaveValue('Ask @mayarios ');
  await expect(inbox.getByRole('listbox')).toHaveCount(0);
});
