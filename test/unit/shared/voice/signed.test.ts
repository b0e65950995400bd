import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Account, Signature } from '../../../../src/shared/model/index.ts';
import { signature } from '../../../../src/shared/model/index.ts';
import { initialsFor, isSigned, signed } from '../../../../src/shared/voice/signed.ts';

test('an answer gets its initials behind its last word', () => {
  expect(signed('We do, twice a week.\n', '^MK')).toBe('We do, twice a week. ^MK');
});

test.each([['Gladly! ^MK'], ['Gladly! ^mk '], ['^MK']])('%j is signed already', (text) => {
  expect(signed(text, '^MK')).toBe(text);
});

test('initials that end another word are not a signature', () => {
  expect(signed('We like the TLK', 'LK')).toBe('We like the TLK LK');
});

test('an empty text stays empty, so that it cannot be sent for its initials', () => {
  expect(signed('  ', '^MK')).toBe('  ');
});

test('signing twice is signing once', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('^MK', '— Ana', 'mk', '~ Zoë B'), (text, initials) => {
      const once = signed(text, initials);
      expect(signed(once, initials)).toBe(once);
      expect(once.trim() === '' || isSigned(once, initials)).toBe(true);
    }),
  );
});

test.each<[Signature['where'], string | null, string | null]>([
  ['both', '^MK', '^MK'],
  ['public', '^MK', null],
  ['private', null, '^MK'],
])('signing %s answers', (where, publicly, privately) => {
  const account: Pick<Account, 'signature'> = { signature: { initials: '^MK', where } };
  expect([initialsFor(account, 'post'), initialsFor(account, 'reply'), initialsFor(account, 'direct')]).toEqual([
    null,
    publicly,
    privately,
  ]);
});

test.each([
  ['^MK', true],
  ['— Ana', true],
  ['Ana B', true],
  ['', false],
  ['@ana', false],
  ['#ana', false],
  ['ana.com', false],
  ['a\nb', false],
])('initials may be %j: %s', (initials, may) => {
  expect(signature.safeParse({ initials, where: 'both' }).success).toBe(may);
});
