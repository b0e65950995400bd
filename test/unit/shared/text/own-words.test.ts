import { expect, test } from 'vitest';
import { ownWords } from '../../../../src/shared/text/own-words.ts';

const mention = (start: number, end: number) => ({ kind: 'mention', start, end });

test('the handles in front of a reply are left out, and what follows keeps its places', () => {
  const post = { text: '@ada @bob thanks @cy', spans: [mention(0, 4), mention(5, 9), mention(17, 20)], replyTo: {} };
  expect(ownWords(post)).toEqual({ text: 'thanks @cy', spans: [mention(7, 10)] });
});

test('a post that answers nobody keeps the handle it begins with', () => {
  const post = { text: '@ada thanks', spans: [mention(0, 4)], replyTo: null };
  expect(ownWords(post)).toBe(post);
});

test('a reply of nothing but handles is shown whole', () => {
  const post = { text: '@ada @bob', spans: [mention(0, 4), mention(5, 9)], replyTo: {} };
  expect(ownWords(post)).toBe(post);
});
