import { expect, test } from 'vitest';
import { eligibilityOf } from '../../../../../src/main/workspace/inbox/eligibility.ts';

test.each([
  ['named', null, 'sends', true],
  ['named', 'refused', 'sends', true],
  ['quoted', null, 'sends', true],
  ['prefix', null, 'probably', true],
  ['prefix', 'taken', 'sends', true],
  ['prefix', 'refused', 'hand-over', true],
  ['none', null, 'hand-over', false],
  // What X took of others says nothing of those who did not speak to the account.
  ['none', 'taken', 'hand-over', false],
  ['gone', 'taken', 'hand-over', false],
] as const)('%s, after X has %s such an answer: %s', (how, lesson, kind, summoned) => {
  expect(eligibilityOf(how, lesson)).toMatchObject({ kind, summoned });
});
