import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pictureFacts } from '../../../../src/simulator/uploads/picture-size.ts';
import { aGif, aPng } from '../../../builders/a-picture.ts';

test('the size of every kind of picture is read from its own bytes', () => {
  const photo = join(import.meta.dirname, '../../../../src/simulator/world/pictures/photos/cat-grey.webp');
  const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080007000901011100', 'hex');
  expect([pictureFacts(aPng(60, 40)), pictureFacts(aGif(5, 3)), pictureFacts(jpeg)]).toEqual([
    { type: 'image/png', width: 60, height: 40 },
    { type: 'image/gif', width: 5, height: 3 },
    { type: 'image/jpeg', width: 9, height: 7 },
  ]);
  expect(pictureFacts(readFileSync(photo))).toMatchObject({ type: 'image/webp' });
  expect(pictureFacts(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
});
