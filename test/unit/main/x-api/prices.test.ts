import { expect, test } from 'vitest';
import { rawAnswer } from '../../../../src/main/x-api/mapping/answer-schema.ts';
import { readCharges, readPrices } from '../../../../src/main/x-api/prices.ts';
import { priceOfPost } from '../../../../src/shared/prices/x-prices.ts';

const post = (id: string) => ({ id, text: '' });

test('own posts are cheap, what they refer to is not, and nothing is charged twice', () => {
  const answer = rawAnswer.parse({
    data: [post('1'), post('2'), post('1'), { id: '3', text: null }],
    includes: {
      tweets: [post('2'), post('4')],
      posts: [post('4')],
      users: [{ id: '1' }, { id: '1' }],
      media: [{ media_key: '3_1', id: '8' }],
      polls: [{ id: '9' }],
    },
  });

  expect(readCharges(answer, readPrices.ownPosts)).toEqual([
    { kind: 'post', id: '1', price: 1 },
    { kind: 'post', id: '2', price: 1 },
    { kind: 'post', id: '3', price: 1 },
    { kind: 'post', id: '4', price: 5 },
    { kind: 'person', id: '1', price: 10 },
  ]);
});

test('every event of direct messages is charged, joining too', () => {
  const answer = rawAnswer.parse({
    data: [{ id: '1', event_type: 'ParticipantsJoin' }],
    includes: { users: [{ id: '7' }] },
  });

  expect(readCharges(answer, readPrices.directMessages)).toEqual([
    { kind: 'direct-message', id: '1', price: 10 },
    { kind: 'person', id: '7', price: 10 },
  ]);
});

test.each([
  ['hello', false, 15],
  ['hello', true, 10],
  ['see example.com', false, 200],
  ['see https://example.com/a', true, 200],
])('posting %j (summoned: %s) costs %d mills', (text, summoned, price) => {
  expect(priceOfPost(text, summoned)).toBe(price);
});
