import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postRows, rowsAsCsv } from '../../../../../src/main/workspace/copies/export-rows.ts';
import { readCsv } from '../../../../../src/shared/text/csv.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aPost } from '../../../../builders/a-post.ts';

test('whatever a text is, no cell begins as a formula does, and taking the apostrophe away gives the text', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('=1+1', '@ada hi', ' =cmd|x', '-2', '+3', '\t=4', 'say "hi",\r\nall'),
  );
  fc.assert(
    fc.property(text, (given) => {
      const [, line] = readCsv(rowsAsCsv([{ text: given, number: 1 }]).slice(1), ',').records;
      const [cell = ''] = line?.fields ?? [];
      expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
      expect(cell === given || cell === `'${given}`).toBe(true);
    }),
  );
});

test('a post’s line has who wrote it, when, and where it stands', () => {
  const post = aPost({ id: '77', text: 'Hello' });
  const ada = aPerson({ id: '500', handle: 'ada', name: 'Ada' });
  expect(
    postRows([{ ...post, bookmarked: false, reposted: false }], new Map([[ada.id, ada]]), 'https://x.com'),
  ).toMatchObject([
    { id: '77', url: 'https://x.com/ada/status/77', author_handle: 'ada', author_name: 'Ada', text: 'Hello' },
  ]);
});
