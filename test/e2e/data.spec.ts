import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { filesWith } from './support/files-with.ts';
import { holdWcag } from './support/hold-wcag.ts';
import { expect, posts, test } from './support/stoa-test.ts';

const tokensFile = z.record(z.string(), z.string());
const tokens = z.object({ accessToken: z.string(), refreshToken: z.string() });

function heldTokens(directory: string): readonly string[] {
  const held = tokensFile.parse(JSON.parse(readFileSync(join(directory, 'sandbox', 'tokens.json'), 'utf8')));
  return Object.values(held).flatMap((text) => Object.values(tokens.parse(JSON.parse(text))));
}

async function openSettings(page: Page) {
  await page.getByRole('button', { name: 'Settings' }).click();
  return page.getByRole('dialog', { name: 'Settings' });
}

/** Words of a post that are in no other place of the page. */
async function knownWords(page: Page): Promise<string> {
  const text = await posts(page, 'News').first().locator('.post-text').first().innerText();
  return text.split('\n')[0]?.slice(0, 30) ?? '';
}

test('a backup is whole and holds no sign-in', async ({ page, world }) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  const words = await knownWords(page);
  const settings = await openSettings(page);
  await expect(settings.getByText(world.dataDirectory, { exact: true })).toBeVisible();
  await settings.getByRole('button', { name: 'Back up now' }).click();
  await expect(settings.getByText(/^Backup made/)).toBeVisible();
  const backups = join(world.dataDirectory, 'backups');
  expect(readdirSync(backups)).toEqual([expect.stringMatching(/^stoa-[\dT-]+\.db$/)]);
  expect(filesWith(backups, words)).toHaveLength(1);
  for (const token of heldTokens(world.dataDirectory)) expect(filesWith(backups, token)).toEqual([]);
});

test('what was made here leaves as one file, without a word of X’s', async ({ page, world }) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  const words = await knownWords(page);
  const settings = await openSettings(page);
  const downloading = page.waitForEvent('download');
  await settings.getByRole('button', { name: 'Export as JSON' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^stoa-own-[\d-]+\.json$/);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('"title": "News"');
  expect(text).not.toContain(words);
});

test('deleting everything leaves no word and no token on the disk, and begins anew', async ({ page, world }) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  const words = await knownWords(page);
  const secrets = [words, ...heldTokens(world.dataDirectory)];
  for (const secret of secrets) expect(filesWith(world.dataDirectory, secret)).not.toEqual([]);
  await expect.poll(() => readdirSync(join(world.dataDirectory, 'media')).length).toBeGreaterThan(1);

  const settings = await openSettings(page);
  await settings.getByRole('button', { name: 'Back up now' }).click();
  await settings.getByRole('button', { name: 'Delete everything…' }).click();
  const sure = settings.getByRole('button', { name: 'Delete everything', exact: true });
  await settings.getByLabel('Type wipe to go on').fill('wip');
  await holdWcag(page, 'the question before deleting everything', { only: '[role="dialog"]' });
  await expect(sure).toBeDisabled();
  await settings.getByLabel('Type wipe to go on').fill('wipe');
  await settings.getByLabel(/^Delete the backups too/).check();
  await sure.click();
  await expect(page.getByRole('heading', { name: 'Welcome to Stoa' })).toBeVisible();

  for (const secret of secrets) expect(filesWith(world.dataDirectory, secret)).toEqual([]);
  expect(readdirSync(join(world.dataDirectory, 'media'))).toEqual(['key']);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Welcome to Stoa' })).toBeVisible();
});

test('signing out with its data leaves none of its words and pictures on the disk', async ({ page, world }) => {
  const { stoa } = await world.built();
  await page.goto(stoa.address);
  const secrets = [await knownWords(page), ...heldTokens(world.dataDirectory)];
  const settings = await openSettings(page);
  await settings.getByRole('button', { name: /^Sign out @/ }).click();
  await settings.getByRole('button', { name: 'Sign out and delete its data' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome to Stoa' })).toBeFocused();
  for (const secret of secrets) expect(filesWith(world.dataDirectory, secret)).toEqual([]);
  expect(readdirSync(join(world.dataDirectory, 'media'))).toEqual(['key']);
});
