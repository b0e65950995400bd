import { expect, test } from 'vitest';
import { readText } from '../../../../src/renderer/ui/read-text.ts';

const words = 'gruss;Grüße aus Köln\n';
const utf16 = (bigEndian: boolean) => {
  const bytes = Buffer.from(`\uFEFF${words}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

test.each([
  ['UTF-8', Buffer.from(words)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${words}`)],
  ['UTF-16', utf16(false)],
  ['UTF-16, big-endian', utf16(true)],
  ['the code page of older spreadsheets', Buffer.from(words, 'latin1')],
])('a file in %s is read with every letter right', async (_, bytes) => {
  expect(await readText(new Blob([new Uint8Array(bytes)]))).toBe(words);
});

test('a spreadsheet’s own file is no text', async () => {
  expect(await readText(new Blob(['PK\x03\x04\x14\x00\x06\x00']))).toBeNull();
});
