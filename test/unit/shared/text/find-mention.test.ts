import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractEntities } from '../../../../src/shared/text/extract-entities.ts';
import { findMention } from '../../../../src/shared/text/find-mention.ts';

test.each([
  ['Hello @ad', 'ad'],
  ['@', ''],
  ['(@木村', '木村'],
  ['see ＠ad', 'ad'],
  ['mail me at ada@loft', null],
  ['https://x.com/@ad', null],
  ['@ada ', null],
  ['no one', null],
])('in %j the mention being typed is %j', (text, typed) => {
  expect(findMention(text, text.length)?.typed ?? null).toBe(typed);
});

test('inside a word there is none to complete', () => {
  expect(findMention('@adalovelace', 4)).toBeNull();
});

test('what is completed is a mention for X too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (before) => {
      const text = `${before}@ada`;
      if (findMention(text, text.length) === null) return;
      expect(extractEntities(text).some((entity) => entity.kind === 'mention' && entity.end === text.length)).toBe(
        true,
      );
    }),
    { numRuns: 300 },
  );
});
