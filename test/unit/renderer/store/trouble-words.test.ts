import { expect, test } from 'vitest';
import { troubleWords } from '../../../../src/renderer/store/trouble-words.ts';
import type { StoaError } from '../../../../src/shared/model/index.ts';
import { clockTime } from '../../../../src/shared/text/clock-time.ts';

const now = Date.UTC(2026, 10, 23, 9);
const said = { message: 'What the core said.', next: 'What to do.' };

const errors: readonly { readonly error: StoaError; readonly remedy: string | null; readonly names: string }[] = [
  { error: { code: 'rate-limited', ...said, resetAt: now + 540_000 }, remedy: null, names: clockTime(now + 540_000) },
  { error: { code: 'offline', ...said }, remedy: 'try-now', names: clockTime(now + 60_000) },
  { error: { code: 'x-unavailable', ...said, status: 503 }, remedy: 'try-now', names: clockTime(now + 60_000) },
  {
    error: { code: 'budget-reached', ...said, budget: 2000, spent: 1700 },
    remedy: 'raise-budget',
    names: '$1.70 of $2.00',
  },
  {
    error: { code: 'no-credits', ...said, why: 'credits', until: null },
    remedy: 'add-credits',
    names: 'What to do.',
  },
  { error: { code: 'signed-out', ...said, accountId: null }, remedy: 'sign-in', names: 'Sign in again' },
  { error: { code: 'forbidden', ...said, missingScope: 'bookmark.read' }, remedy: 'sign-in', names: '“bookmark.read”' },
  { error: { code: 'storage', ...said }, remedy: 'try-now', names: 'What to do.' },
];

for (const { error, remedy, names } of errors) {
  test(`${error.code} is told with what the reader needs to know and the remedy that helps`, () => {
    const words = troubleWords(error, now + 60_000, now, true);
    expect(words.remedy).toBe(remedy);
    expect(words.next).toContain(names);
  });
}

test('a time that has passed is no next try', () => {
  expect(troubleWords({ code: 'offline', ...said }, now - 1, now, true).next).toBe('What you have stays readable.');
});

test('where there is nothing to read nothing stays readable', () => {
  expect(troubleWords({ code: 'offline', ...said }, now + 60_000, now, false).next).toBe(
    `Next try ${clockTime(now + 60_000)}.`,
  );
});
