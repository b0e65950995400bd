import fc from 'fast-check';
import { expect, test } from 'vitest';
import { watchRuleWords } from '../../../../src/shared/watched-words/watch-rule.ts';
import {
  longestWatchedQuery,
  watchedQuery,
  watchedQueryProblem,
} from '../../../../src/shared/watched-words/watched-query.ts';
import { parseQuery } from '../../../../src/simulator/search/parse-query.ts';

test.each([
  ['', 'Say which words'],
  ['  ', 'Say which words'],
  ['"loft paper', 'quotation mark'],
  ['loft " " paper', 'between two quotation marks'],
  ['(loft OR paper', 'bracket has no partner'],
  ['loft) paper', 'bracket has no partner'],
  ['loft OR', 'OR'],
  ['OR loft', 'OR'],
  ['loft ()', 'brackets something'],
  ['-loft -paper', 'exclusions alone'],
  ['-(loft paper) lang:en', 'exclusions alone'],
  ['x'.repeat(longestWatchedQuery + 1), 'X takes'],
])('%j is refused before X is asked', (query, words) => {
  expect(watchedQueryProblem(query)).toContain(words);
});

test.each([
  'loftpaper',
  '"loft paper" OR loftpaper',
  '(notebook OR planner) -giveaway lang:en',
  'from:nordkladde "a - b"',
  '紙',
])('%j is taken', (query) => {
  expect(watchedQueryProblem(query)).toBeNull();
});

test('quotation marks of keyboards become those X knows', () => {
  expect(watchRuleWords.parse({ name: ' us ', query: ' “loft paper” ' })).toEqual({
    name: 'us',
    query: '"loft paper"',
  });
});

const term = fc.oneof(
  fc.stringMatching(/^[a-z]{1,8}$/u).filter((word) => word !== 'or'),
  fc.constantFrom('"two words"', '-not', 'lang:en', '#tag', '@ada', 'from:ada', '(', ')', '-(', 'OR', '"', '紙と'),
);

test('whatever passes is a query that X reads, within its length', () => {
  fc.assert(
    fc.property(fc.array(term, { maxLength: 12 }), (terms) => {
      const query = terms.join(' ');
      fc.pre(watchedQueryProblem(query) === null);
      const asked = watchedQuery(query, 'fifteen_letters');
      expect(Array.from(asked).length).toBeLessThanOrEqual(512);
      expect(() => parseQuery(asked)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});
