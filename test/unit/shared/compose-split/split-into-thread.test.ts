import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutToLimit } from '../../../../src/shared/compose-split/cut-to-limit.ts';
import { splitIntoThread } from '../../../../src/shared/compose-split/split-into-thread.ts';
import { threadPart } from '../../../../src/shared/text/thread-part.ts';
import { measureWeight } from '../../../../src/shared/text/weighted-length.ts';

test('what fits stays one post, without a number', () => {
  expect(splitIntoThread(' Hello there. ', 280, { numbered: true })).toEqual(['Hello there.']);
});

test('an empty text is no post', () => {
  expect(splitIntoThread(' \n ', 280)).toEqual([]);
});

test('paragraphs come before sentences, sentences before words', () => {
  const text =
    'The first paragraph is here.\n\nThen comes a second. It has two sentences, the last of which is too long for one.';
  expect(splitIntoThread(text, 45)).toEqual([
    'The first paragraph is here.',
    'Then comes a second.',
    'It has two sentences, the last of which is',
    'too long for one.',
  ]);
});

test('Chinese and Japanese are cut at their own full stops', () => {
  expect(splitIntoThread('紙の見本を送りました。来週の月曜日に届く予定です。よろしくお願いします。', 40)).toEqual([
    '紙の見本を送りました。',
    '来週の月曜日に届く予定です。',
    'よろしくお願いします。',
  ]);
});

test('a link stays whole', () => {
  const link = 'https://example.com/a/very/long/path?with=a&query=that.Looks!Like?Sentences';
  expect(splitIntoThread(`Everything about it is written down here: ${link} and more.`, 50)).toEqual([
    'Everything about it is written down here:',
    `${link} and more.`,
  ]);
});

test('numbers end each part and are read back as such', () => {
  const parts = splitIntoThread('Nine words that are said over and over. '.repeat(40), 60, { numbered: true });
  expect(parts.map(threadPart)).toEqual(parts.map((_, index) => ({ part: index + 1, of: parts.length })));
  expect(Math.max(...parts.map((part) => measureWeight(part).weighted))).toBeLessThanOrEqual(60);
});

test('an emoji at the limit is not cut in two', () => {
  expect(splitIntoThread(`${'x'.repeat(39)}👩🏽‍🚀👩🏽‍🚀`, 40)).toEqual(['x'.repeat(39), '👩🏽‍🚀👩🏽‍🚀']);
});

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'https://example.com/a?b=c',
        'example.com',
        '@someone',
        '#tag',
        '👩🏽‍🚀',
        'e\u0301',
        '語',
        '語。',
        '. ',
        ' ',
        '\n\n',
        '\uD83D',
      ),
      fc.constantFrom(
        'a.com@b',
        '\u0301',
        'word ',
        'Sentence. ',
        '1/2',
        'x'.repeat(50),
        '語'.repeat(30),
        `o${'\u0301'.repeat(200)}`,
      ),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

test('every part is within the limit, and together they are the text but for white space', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 40, max: 120 }), (text, limit) => {
      const parts = splitIntoThread(text, limit);
      const bare = (words: string) => words.replace(/\s/g, '');
      expect(bare(parts.join(''))).toBe(bare(text));
      for (const part of parts) expect(measureWeight(part, limit).weighted).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 1000 },
  );
});

test('numbered parts are within the limit too', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 40, max: 120 }), (text, limit) => {
      const parts = splitIntoThread(text, limit, { numbered: true });
      for (const part of parts) expect(measureWeight(part, limit).weighted).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 500 },
  );
});

test('the overflow begins where the limit is reached, before a link that crosses it', () => {
  expect(cutToLimit('fits', 280)).toBe(4);
  expect(cutToLimit('12345', 3)).toBe(3);
  expect(cutToLimit('See https://example.com/a/long/path now', 20)).toBe(4);
});
