import { expect, test } from 'vitest';
import { directionOf } from '../../../../src/shared/text/direction.ts';

test.each([
  { text: 'Good morning', direction: 'ltr' },
  { text: '12:30 — مرحبا Ada', direction: 'rtl' },
  { text: '@ada https://t.co/x שלום', direction: 'rtl' },
  { text: '@ada', direction: 'ltr' },
  { text: '日本 مرحبا', direction: 'ltr' },
  { text: '', direction: 'ltr' },
])('"$text" runs $direction', ({ text, direction }) => {
  expect(directionOf(text)).toBe(direction);
});
