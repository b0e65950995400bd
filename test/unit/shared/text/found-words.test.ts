import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFound, excerptOf } from '../../../../src/shared/text/found-words.ts';

const shown = (text: string, typed: string) =>
  excerptOf(text, typed)
    ?.map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['Where is my order?', 'order', 'Where is my [order]?'],
  ['Where is my order?', 'ord', 'Where is my [ord]er?'],
  ['Border control', 'order', undefined],
  ['A Café in a café', 'cafe', 'A [Café] in a [café]'],
  ['The ﬁle is late', 'file', 'The [ﬁle] is late'],
  ['昨日東京で写真を撮った', '写真', '昨日東京で[写真]を撮った'],
  ['قرأت الكتاب الجديد', 'كتاب', 'قرأت ال[كتاب] الجديد'],
  ['It came 🎉 at last', '🎉', 'It came [🎉] at last'],
  ['late, and torn', 'torn late', '[late], and [torn]'],
])('%s, searched for %s', (text, typed, expected) => {
  expect(shown(text, typed)).toBe(expected);
});

test('a hit far into a text is brought into the line', () => {
  expect(shown('I have written to you three times about the same parcel, and nobody answers', 'parcel')).toBe(
    '…about the same [parcel], and nobody answers',
  );
});

test('how many words are there is counted, each once', () => {
  expect(countFound('torn, torn and late', 'torn late never')).toBe(2);
});

test('whatever the text, an excerpt is a well-formed piece of it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
      (text, typed) => {
        const parts = excerptOf(text, typed);
        if (parts === null) return;
        const whole = parts.map((part) => part.text).join('');
        expect(text).toContain(whole.startsWith('…') && !text.startsWith('…') ? whole.slice(1) : whole);
        expect(whole.isWellFormed()).toBe(true);
      },
    ),
  );
});
