import { expect, test } from 'vitest';
import { budgetWords } from '../../../../../src/renderer/features/packs/budget-words.ts';

const month = 30;

function aPack(title: string, postsPerDay: number, perDay: number) {
  return { title, postsPerDay, pricePerMonth: perDay * month, measured: false };
}

test('a budget that is enough says so', () => {
  expect(budgetWords([aPack('News', 150, 800), aPack('Celebrities', 10, 800)], 2000)).toBe(
    'Your budget of $2.00 a day is enough for all of it.',
  );
});

test('what is too dear says how often and how much of it is read, and what is cheap stays whole', () => {
  expect(budgetWords([aPack('Friends', 200, 4000), aPack('Celebrities', 10, 100)], 2000)).toBe(
    'With your budget of $2.00 a day about 4 in 10 posts of Friends are read, the newest, about every hour; the rest in full.',
  );
  expect(budgetWords([aPack('Friends', 900, 6000), aPack('News', 400, 6000)], 12_000)).toBe(
    'With your budget of $12.00 a day about 8 in 10 of these posts are read, the newest, about every 25 min.',
  );
});

test('no budget reads nothing', () => {
  expect(budgetWords([aPack('News', 150, 800)], 0)).toBe(
    'Your budget of $0.00 a day leaves nothing for reading by itself.',
  );
});
