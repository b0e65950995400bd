import { expect, test } from 'vitest';
import { firstName } from '../../../../src/shared/saved-replies/first-name.ts';

test.each([
  ['Anna Berg', 'Anna'],
  ['ANNA 🌻 Berg (she/her)', 'Anna'],
  ['✨ anna ✨', 'Anna'],
  ['𝓐𝓷𝓷𝓪', 'Anna'],
  ['Anna | Product Design', 'Anna'],
  ['Dr. María-José Núñez', 'María-José'],
  ['mary-jane', 'Mary-Jane'],
  ['Declan McKay', 'Declan'],
  ['JJ Ford', 'JJ'],
  ['O’Brien', 'O’Brien'],
  ['田中太郎', '田中太郎'],
  ['محمد علي', 'محمد'],
  ['Мария', 'Мария'],
])('%s is greeted as %s', (displayName, greeted) => {
  expect(firstName(displayName)).toBe(greeted);
});

test.each([
  '🌻🌻',
  '',
  '...',
  'J. K. Rowe',
  'anna92',
  'user_1234',
  'Loft Paper Co',
  'The Daily Tide',
  'Harbour Museum',
  'not a bot',
  '\u202E',
])('“%s” is no name to greet by', (displayName) => {
  expect(firstName(displayName)).toBeNull();
});
