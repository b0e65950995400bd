import { existsSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createOutgoingPictures } from '../../../../src/main/media/outgoing-pictures.ts';
import { createPictureAddresses } from '../../../../src/main/media/picture-address.ts';
import { aPng } from '../../../builders/a-picture.ts';

const day = 86_400_000;
const directory = mkdtempSync(join(tmpdir(), 'stoa-outgoing-'));
const addresses = createPictureAddresses(Buffer.alloc(32, 1));
const outgoing = createOutgoingPictures(directory, addresses.outgoing);
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** Makes a file look as if it had been attached two days ago. */
function age(file: string): void {
  const then = (Date.now() - 2 * day) / 1000;
  utimesSync(join(directory, file), then, then);
}

test('a kept picture is shown at its signed address and at no other', async () => {
  const { file, address } = await outgoing.keep(aPng());
  expect(addresses.readOutgoing(address)).toBe(file);
  expect(addresses.readOutgoing(address.replace(file, 'b'.repeat(64)))).toBeNull();
  expect(await outgoing.get(file)).toMatchObject({ ok: true, type: 'image/png' });
  expect(await outgoing.get('../key')).toEqual({ ok: false, status: 404 });
});

test('a sweep takes what nothing names and what has rested for a day, and nothing else', async () => {
  const files = await Promise.all([1, 2, 3].map(async (shade) => (await outgoing.keep(aPng(6, 4, shade))).file));
  const [named = '', old = '', fresh = ''] = files;
  age(named);
  age(old);

  await outgoing.sweep(new Set([named]), day);

  expect([named, old, fresh].map((file) => existsSync(join(directory, file)))).toEqual([true, false, true]);
});

test('a picture attached again is as new', async () => {
  const { file } = await outgoing.keep(aPng());
  age(file);
  await outgoing.keep(aPng());

  await outgoing.sweep(new Set(), day);

  expect(await outgoing.read(file)).not.toBeNull();
});
