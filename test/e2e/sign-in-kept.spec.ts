import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { aListeningProxy } from '../builders/a-listening-proxy.ts';
import { secretsIn } from '../builders/secret-forms.ts';
import { holdWcag } from './support/hold-wcag.ts';
import { leadXTo, startOnX } from './support/start-on-x.ts';
import { expect, posts, test } from './support/stoa-test.ts';

const passphrase = 'seven quiet herons, at dusk';
const clientId = Buffer.from('aSimulatedAppOfMyOwn:1:na').toString('base64').replace(/=+$/, '');

async function askToConnect(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Connect your X account' }).click();
  await page.getByRole('button', { name: 'Go on to the set-up' }).click();
  for (const _ of ['app', 'type', 'addresses', 'credits'])
    await page.getByRole('button', { name: 'Done, next' }).click();
  await page.getByRole('textbox', { name: 'OAuth 2.0 Client ID' }).fill(clientId);
  await page.getByRole('button', { name: 'Sign in at X' }).click();
}

/** From the consent page to a filled workspace; looking friends up may ask whether today's budget can be passed. */
async function agreeAndBuild(page: Page): Promise<void> {
  await page.addLocatorHandler(page.getByRole('alertdialog'), () =>
    page.getByRole('button', { name: 'Go on today' }).click(),
  );
  await page.getByRole('button', { name: 'Authorize app' }).click();
  await page.getByRole('button', { name: 'Choose what to read' }).click();
  await page.getByRole('button', { name: 'Build my workspace' }).click();
  await expect(posts(page, 'Friends').first()).toBeVisible();
}

const unlocking = (page: Page) => page.getByRole('dialog', { name: 'Unlock your X sign-in' });

test('without a keychain the sign-in is kept in a file with a passphrase, asked for at the next start, and moves where it is told', async ({
  page,
  world,
}) => {
  const x = await world.sandbox();
  const first = await startOnX(world, x.address);
  await leadXTo(page, x.address);
  await page.goto(first.address);
  await askToConnect(page);
  const choosing = page.getByRole('dialog', { name: 'Where your X sign-in is kept' });
  await expect(choosing.getByRole('radio')).toHaveCount(2);
  await holdWcag(page, 'choosing where the sign-in is kept', { only: '[role=dialog]' });
  await choosing.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await choosing.getByLabel('The same again').fill('something else');
  await choosing.getByRole('button', { name: 'Go on to X' }).click();
  await expect(choosing.getByRole('alert')).toHaveText('The two are not the same.');
  await choosing.getByLabel('The same again').fill(passphrase);
  await page.keyboard.press('Enter');
  await agreeAndBuild(page);
  await first.kill();

  const second = await startOnX(world, x.address);
  await page.goto(second.address);
  await expect(unlocking(page).getByLabel('Passphrase', { exact: true })).toBeFocused();
  await holdWcag(page, 'asking for the passphrase', { only: '[role=dialog]' });
  await page.keyboard.type('not this one');
  await page.keyboard.press('Enter');
  await expect(unlocking(page).getByRole('alert')).toContainText('This is not the passphrase.');
  await page.keyboard.press('Escape');
  await expect(unlocking(page)).toHaveCount(0);
  // Everything stays readable, and nobody is asked twice.
  await expect(posts(page, 'Friends').first()).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('is locked');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('is locked');
  await expect(unlocking(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Unlock…' }).click();
  await expect(unlocking(page).getByLabel('Passphrase', { exact: true })).toBeFocused();
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(unlocking(page)).toHaveCount(0);
  await expect(page.getByRole('alert').filter({ hasText: 'is locked' })).toHaveCount(0);

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('sign-in is kept');
  await page.keyboard.press('Enter');
  await choosing.getByRole('radio', { name: /^Nowhere/ }).check();
  await choosing.getByRole('button', { name: 'Keep it there' }).click();
  await expect(choosing).toHaveCount(0);
  expect(existsSync(join(world.dataDirectory, 'tokens.locked.json'))).toBe(false);
  await second.kill();

  const third = await startOnX(world, x.address);
  await page.goto(third.address);
  await expect(page.getByRole('alert')).toContainText('was signed in until Stoa closed');
  await third.stop();
});

test('no token, code, verifier or passphrase is on the disk, in what is printed, on the way to the window or in its memory', async ({
  page,
  world,
}) => {
  const x = await world.sandbox({ flags: ['--speed', '2000', '--replies', '1'] });
  const proxy = await aListeningProxy(x.address);
  const stoa = await startOnX(world, proxy.url);
  await leadXTo(page, proxy.url);
  const received: Buffer[] = [];
  const sent: string[] = [];
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => received.push(Buffer.from(payload)));
    socket.on('framesent', ({ payload }) => sent.push(payload.toString()));
  });
  await page.goto(stoa.address);
  await askToConnect(page);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
  await page.getByRole('button', { name: 'Go on to X' }).click();
  await agreeAndBuild(page);
  await page.keyboard.press('n');
  await page.keyboard.type('A day of use.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect
    .poll(async () => (await x.control.journal()).map((line) => line.text), { timeout: 20_000 })
    .toContain('A day of use.');

  const secrets = new Map(proxy.secrets).set(passphrase, 'passphrase');
  expect([...new Set(secrets.values())].toSorted()).toEqual([
    'access_token',
    'code',
    'code_verifier',
    'passphrase',
    'refresh_token',
  ]);
  const memory = await heapOf(page);
  // The search finds what is there.
  expect(secretsIn(memory, new Map([['A day of use.', 'the post']]))).toEqual(['the post']);
  expect(secretsIn(memory, secrets), 'the memory of the window').toEqual([]);
  expect(secretsIn(Buffer.concat(received), secrets), 'what the window was sent').toEqual([]);
  expect(sent.filter((message) => message.includes(passphrase))).toHaveLength(1);
  expect(secretsIn(Buffer.from(stoa.printed()), secrets), 'what was printed').toEqual([]);
  for (const file of filesBelow(world.dataDirectory)) expect(secretsIn(readFileSync(file), secrets), file).toEqual([]);
  await stoa.kill();
  for (const file of filesBelow(world.dataDirectory)) expect(secretsIn(readFileSync(file), secrets), file).toEqual([]);
  await proxy.close();
});

/** Every string the window holds, after what nobody uses any more was thrown away. */
async function heapOf(page: Page): Promise<Buffer> {
  const client = await page.context().newCDPSession(page);
  const parts: string[] = [];
  client.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await client.detach();
  return Buffer.from(parts.join(''));
}

function filesBelow(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
