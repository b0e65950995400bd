import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutToWeighted, measureWeight } from '../../../../src/shared/text/weighted-length.ts';
import { validateCases } from './conformance-fixture.ts';

// These two fix what configuration v2 did; under v3, which X uses, the same texts are cases of the section with discounted emoji.
const superseded = new Set([
  'Count a mix of single byte single word, and double word unicode characters',
  'Count unicode emoji chars outside the basic multilingual plane with skin tone modifiers',
]);

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'https://example.com/a?b=c',
        'example.com',
        '@b',
        '👩🏽‍🚀',
        'e\u0301',
        '語',
        ' ',
        '\uD83D',
        '.jp',
        '1⃣',
        '\u0301',
      ),
    )
    .map((parts) => parts.join('')),
);

describe("twitter-text's cases", () => {
  const counted = [
    ...validateCases.WeightedTweetsCounterTest.filter((one) => !superseded.has(one.description)),
    ...validateCases.WeightedTweetsWithDiscountedEmojiCounterTest,
    ...validateCases.UnicodeDirectionalMarkerCounterTest,
  ];

  test.each(counted)('$description', ({ text, expected }) => {
    const measured = measureWeight(text);
    expect({
      weightedLength: measured.weighted,
      valid: measured.valid,
      validRangeEnd: (measured.validTo ?? text.length) - 1,
    }).toEqual(expected);
  });

  test.each(validateCases.tweets)('$description', ({ description, text, expected }) => {
    // This section is older than the limit of 280.
    expect(measureWeight(text, description.includes('141') ? 140 : 280).valid).toBe(expected);
  });
});

test('the remaining weight goes below zero, and the end of what fits is told in offsets of the text as given', () => {
  expect(measureWeight(`${'e\u0301'.repeat(6)}xyz`, 6)).toEqual({
    weighted: 9,
    limit: 6,
    remaining: -3,
    valid: false,
    validTo: 12,
  });
});

test('a cut never ends inside a link', () => {
  expect(cutToWeighted('See https://example.com/a/long/path now', 20)).toBe('See ');
});

test('a cut does not make a link of an e-mail address that would then be too heavy', () => {
  expect(cutToWeighted('xxxxxxxx a.com@mail.example', 14)).toBe('xxxxxxxx a.c');
});

test('a cut is a beginning of the text within the limit, on a grapheme boundary', () => {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  fc.assert(
    fc.property(anyText, fc.integer({ min: 0, max: 60 }), (text, limit) => {
      const cut = cutToWeighted(text, limit);
      const boundaries = [...Array.from(segmenter.segment(text), ({ index }) => index), text.length];
      expect(text.startsWith(cut)).toBe(true);
      expect(boundaries).toContain(cut.length);
      expect(measureWeight(cut, limit).weighted).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 500 },
  );
});

test('composed and decomposed spellings weigh the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(measureWeight(text.normalize('NFD')).weighted).toBe(measureWeight(text.normalize('NFC')).weighted);
    }),
  );
});
