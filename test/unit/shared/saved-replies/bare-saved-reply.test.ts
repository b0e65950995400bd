import { expect, test } from 'vitest';
import { isBareSavedReply } from '../../../../src/shared/saved-replies/bare-saved-reply.ts';

const replies = [
  { id: '1', shortcut: 'thanks', text: 'Hi {name}, thank you for your order! {cursor}It ships on {weekday}.' },
  { id: '2', shortcut: 'heart', text: '❤️' },
];
const context = {
  them: { name: 'Anna Berg', handle: 'annaberg', verified: 'none' },
  me: { name: 'Loft Paper', handle: 'loftpaper' },
  now: Date.parse('2026-11-24T12:00:00+01:00'),
  zone: 'Europe/Berlin',
} as const;

test.each([
  ['Hi Anna, thank you for your order! It ships on Tuesday.', true],
  ['@annaberg hello there, Thank you for your order 🎉 it ships on Tuesday ^AB', true],
  ['❤️', true],
  ['Hi Anna, thank you for your order! The blue one is lovely. It ships on Tuesday.', false],
  ['Thank you!', false],
  ['👍', false],
])('%s: %s', (text, isBare) => {
  expect(isBareSavedReply(text, replies, context)).toBe(isBare);
});
