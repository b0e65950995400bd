import { expect, test } from 'vitest';
import { findShortcut, matchingReplies } from '../../../../src/shared/saved-replies/find-shortcut.ts';

test.each([
  [';thanks|', { start: 0, end: 7, typed: 'thanks' }],
  ['Hi! ;tha| and more', { start: 4, end: 8, typed: 'tha' }],
  ['Hi (;t|', { start: 4, end: 6, typed: 't' }],
  [';|', { start: 0, end: 1, typed: '' }],
  ['；ありがとう|', { start: 0, end: 6, typed: 'ありがとう' }],
  [';tha|nks', null],
  ['a;thanks|', null],
  ['&amp;thanks|', null],
  ['fine ;)|', null],
  [';thanks |', null],
  ['thanks|', null],
])('in %s', (marked, found) => {
  expect(findShortcut(marked.replace('|', ''), marked.indexOf('|'))).toEqual(found);
});

test('what matches begins with what is typed, the exact one first', () => {
  const replies = ['thanks-order', 'Thanks', 'sorry'].map((shortcut) => ({ id: shortcut, shortcut, text: 'x' }));
  expect(matchingReplies('THANKS', replies).map((reply) => reply.shortcut)).toEqual(['Thanks', 'thanks-order']);
});
