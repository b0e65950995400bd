import { expect, test } from 'vitest';
import {
  readOpenConversations,
  writeConversation,
} from '../../../../../src/main/storage/repositories/conversations.ts';
import type { MentionLabel } from '../../../../../src/shared/model/index.ts';
import { aConversation } from '../../../../builders/a-conversation.ts';
import { aDatabase, testAccountId } from '../../../../builders/a-database.ts';

const hour = 3_600_000;
const now = Date.UTC(2026, 10, 23, 12);

/** Labels and hours waited in the order of the open tab. */
function ordered(
  given: readonly (readonly [label: MentionLabel | null, hours: number])[],
  page = { offset: 0, limit: 50 },
) {
  const db = aDatabase();
  for (const [index, [label, hours]] of given.entries()) {
    const at = now - hours * hour;
    writeConversation(db, aConversation({ id: `c${index}`, label, waitingSince: at, lastAt: at }));
  }
  return readOpenConversations(db, testAccountId, { now, ...page }).map((one) => [
    one.label,
    (now - (one.waitingSince ?? 0)) / hour,
  ]);
}

test('who complains stands before who asks, and who asks before who praises, when they wait as long', () => {
  expect(
    ordered([
      ['praise', 1],
      ['question', 1],
      ['complaint', 1],
    ]),
  ).toEqual([
    ['complaint', 1],
    ['question', 1],
    ['praise', 1],
  ]);
});

test('of the same label the longest wait comes first', () => {
  expect(
    ordered([
      ['lead', 1],
      ['lead', 30],
      ['lead', 2],
    ]),
  ).toEqual([
    ['lead', 30],
    ['lead', 2],
    ['lead', 1],
  ]);
});

test('a question passes a fresh complaint after three hours, and praise after more than a day', () => {
  expect(
    ordered([
      ['complaint', 0],
      ['question', 3],
      ['question', 2],
      ['praise', 25],
      ['praise', 23],
    ]),
  ).toEqual([
    ['question', 3],
    ['praise', 25],
    ['complaint', 0],
    ['praise', 23],
    ['question', 2],
  ]);
});

test('what was not judged yet stands as if it were about nothing', () => {
  expect(
    ordered([
      [null, 1],
      ['praise', 2],
      ['question', 1],
    ]),
  ).toEqual([
    ['question', 1],
    ['praise', 2],
    [null, 1],
  ]);
});

test('pages follow each other without holes or repeats', () => {
  const given = [
    ['praise', 3],
    ['job', 3],
    ['other', 1],
    ['complaint', 9],
    ['job', 1],
  ] as const;
  const paged = [0, 2, 4].flatMap((offset) => ordered(given, { offset, limit: 2 }));
  expect(paged).toEqual(ordered(given));
});
