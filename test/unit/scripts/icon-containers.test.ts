import { expect, test } from 'vitest';
import { packIcns, packIco } from '../../../scripts/make-icons/containers.ts';

const picture = (size: number, bytes: number) => ({ size, png: Buffer.alloc(bytes, size % 251) });

test('a Windows icon lists each picture where it lies, 256 pixels as 0', () => {
  const pictures = [picture(16, 40), picture(256, 90)];
  const file = packIco(pictures);
  expect([...file.subarray(0, 6)]).toEqual([0, 0, 1, 0, 2, 0]);
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index;
    expect(file.readUInt8(entry)).toBe(size % 256);
    const offset = file.readUInt32LE(entry + 12);
    expect(file.subarray(offset, offset + file.readUInt32LE(entry + 8))).toEqual(png);
  }
});

test('a macOS icon is a chain of entries that ends where the file ends, dense sizes named twice', () => {
  const file = packIcns([picture(32, 20), picture(1024, 33)]);
  expect(file.toString('latin1', 0, 4)).toBe('icns');
  expect(file.readUInt32BE(4)).toBe(file.length);
  const types: string[] = [];
  let at = 8;
  while (at < file.length) {
    types.push(file.toString('latin1', at, at + 4));
    at += file.readUInt32BE(at + 4);
  }
  expect(at).toBe(file.length);
  expect(types).toEqual(['icp5', 'ic11', 'ic10']);
});

test('a size Apple does not know is refused', () => {
  expect(() => packIcns([picture(20, 8)])).toThrow('20 pixels');
});
