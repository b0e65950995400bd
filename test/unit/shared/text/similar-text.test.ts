import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparableText, nearlySame, sameForAll, similarWords } from '../../../../src/shared/text/similar-text.ts';

function likeness(left: string, right: string, names: readonly string[] = []): number {
  return similarWords(comparableText(left, names), comparableText(right, names));
}

describe('nearly the same', () => {
  test.each([
    ['@anna Thanks for your order! It ships tomorrow.', '@bob thanks for your order, it ships tomorrow 🎉'],
    ['Hi Anna, thanks for your order! It ships on Monday.', 'Hi Bob, thanks for your order! It ships on Tuesday.'],
    ['Check out our new planner: https://a.com/x', 'Check out our new planner https://b.com/y'],
    [
      'Sorry about that. Could you send us your order number by DM? We will look into it right away.',
      'So sorry about that! Could you send us the order number by DM? We’ll look into it right away.',
    ],
    [
      'Great design work, loved the case study on wayfinding. Are you open to a chat about the senior role?',
      'Great design work, loved the case study on onboarding. Are you open to a chat about the senior role?',
    ],
    ['Your parcel 4711 left on 3 May.', 'Your parcel 12 left on 14 May.'],
    ['ご注文ありがとうございます。明日発送いたします。', 'ご注文ありがとうございます。来週月曜日に発送いたします。'],
    ['شكرا لطلبك! سيصلك غدا.', 'شكرًا لطلبك، سيصلك غدًا'],
    [
      'Vielen Dank für Ihre Bestellung! Sie geht morgen raus.',
      'Vielen Dank für deine Bestellung! Sie geht heute raus.',
    ],
  ])('%s — %s', (left, right) => {
    expect(likeness(left, right)).toBeGreaterThanOrEqual(nearlySame);
  });
});

describe('not the same', () => {
  test.each([
    ['We open at nine on Saturdays.', 'We close at six on Fridays.'],
    ['Good point. The grid fees are the real story here.', 'Good point! The storage targets are what I would look at.'],
    [
      'Sorry to hear that! Could you send us your order number? We will send a new one.',
      'Sorry to hear that. What colour was it? We still have blue in stock and can swap it.',
    ],
    [
      'I applied last week for the product designer role and wanted to follow up.',
      'I saw the product designer role and wanted to ask whether it is remote.',
    ],
    ['ご注文ありがとうございます。明日発送いたします。', '申し訳ありません。注文番号を教えていただけますか。'],
    ['We sell paper.', 'We sell paper, and pens, notebooks, planners and everything else that a desk may want.'],
    ['❤️', '❤️'],
    ['https://a.com', 'https://b.com'],
    ['Thanks!', '🎉'],
  ])('%s — %s', (left, right) => {
    expect(likeness(left, right)).toBeLessThan(nearlySame);
  });
});

test('given names do not make a difference, wherever they stand', () => {
  const names = ['Anna Berg', 'Bob'];
  expect(likeness('It ships on Monday, Anna, with the other.', 'It ships on Monday, Bob, with the other.', names)).toBe(
    1,
  );
});

test('what is the same for all is words in plain letters', () => {
  expect(sameForAll('@anna Hello Anna! Voilà, it’s at https://a.com/x by 5 pm 🎉')).toBe('voila its at by 0 pm');
});

test('likeness is between nothing and all, the same both ways, and whole for words and themselves', () => {
  const texts = fc.oneof(fc.lorem(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(texts, texts, (left, right) => {
      const found = likeness(left, right);
      expect(found).toBeGreaterThanOrEqual(0);
      expect(found).toBeLessThanOrEqual(1);
      expect(likeness(right, left)).toBe(found);
      expect(likeness(left, left)).toBe(sameForAll(left) === '' ? 0 : 1);
    }),
    { numRuns: 300 },
  );
});
