// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { download } from '../../../../src/renderer/ui/download.ts';

test.each([
  ['text/csv', 'Größe\r\n', [0xef, 0xbb, 0xbf, 0x47]],
  ['text/csv', '\uFEFFid\r\n', [0xef, 0xbb, 0xbf, 0x69]],
  ['application/json', '[1]', [0x5b, 0x31, 0x5d]],
])('%s begins with what Excel knows UTF-8 by once, and nothing else does', async (type, content, begins) => {
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:made');
  download('a.file', type, content);
  const blob = made.mock.calls[0]?.[0];
  made.mockRestore();
  if (!(blob instanceof Blob)) throw new Error('No file was made.');
  expect([...new Uint8Array(await blob.arrayBuffer())].slice(0, begins.length)).toEqual(begins);
});
