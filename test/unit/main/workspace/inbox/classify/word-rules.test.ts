import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  comparableText,
  comparableWords,
  standsIn,
} from '../../../../../../src/main/workspace/inbox/classify/word-rules.ts';

const fits = (text: string, words: string) => standsIn(comparableText(text), comparableWords(words));

test.each([
  ['REFUND, please', 'refund'],
  ['why no Refund?', 'refund'],
  ['your café is shut', 'CAFE'],
  ['pre order  today', 'pre order'],
  ['今日サーバーが落ちている', 'サーバー'],
  ['мой Заказ', 'заказ'],
  ['see #refund', 'refund'],
])('“%s” has “%s” in it', (text, words) => {
  expect(fits(text, words)).toBe(true);
});

test.each([
  ['refunded at once, thank you', 'refund'],
  ['the prerefund form is gone', 'refund'],
  ['thanks, see https://shop.example/refund', 'refund'],
  ['thank you so much', '  '],
])('“%s” does not have “%s” in it', (text, words) => {
  expect(fits(text, words)).toBe(false);
});

test('a phrase is found wherever it stands', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(fits(`${before.replaceAll('/', '')} Loft  Paper ${after}`, 'loft paper')).toBe(true);
    }),
  );
});
