import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packQueries } from '../../../../../../src/main/workspace/timelines/sources/pack-query.ts';

test('people become from: and what the pack does not want is left out', () => {
  expect(packQueries('news', ['meridiandaily', 'wirebird'], [], 'me')).toEqual([
    '(from:meridiandaily OR from:wirebird) -is:reply -is:retweet',
  ]);
});

test('a name is searched as a phrase, without the account’s own posts', () => {
  expect(packQueries('brand', ['quirekeeper'], ['loft paper', '@loftpaper'], 'loftpaper')).toEqual([
    '(from:quirekeeper OR "loft paper" OR @loftpaper) -is:retweet -from:loftpaper',
  ]);
});

test('nobody and nothing is no query at all', () => {
  expect(packQueries('friends', [], [], 'me')).toEqual([]);
});

test('however many people, every query fits and everyone is in exactly one', () => {
  const handle = fc.stringMatching(/^\w{1,15}$/u);
  fc.assert(
    fc.property(fc.uniqueArray(handle, { maxLength: 300 }), (handles) => {
      const queries = packQueries('industry', handles, [], 'me');
      expect(queries.filter((query) => query.length > 512)).toEqual([]);
      const asked = queries.flatMap((query) => [...query.matchAll(/from:(\w+)/gu)].map((match) => match[1]));
      expect(asked.sort()).toEqual(handles.toSorted());
      const sizes = queries.map((query) => query.split(' OR ').length);
      expect(sizes.length === 0 || Math.max(...sizes) - Math.min(...sizes) <= 1).toBe(true);
    }),
  );
});

test('nothing typed as a term can break out of its phrase', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (term) => {
      const [query = '()'] = packQueries('brand', [], [term], '');
      const inside = query.slice(1, query.lastIndexOf(')'));
      expect(inside.replaceAll(/^"|"$/gu, '')).not.toMatch(/["()]/u);
    }),
  );
});
