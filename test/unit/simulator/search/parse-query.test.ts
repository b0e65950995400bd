import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery, QueryError, type SearchNode } from '../../../../src/simulator/search/parse-query.ts';

const text = (word: string): SearchNode => ({ kind: 'text', text: word, isPhrase: false });

test('words side by side are all needed, OR binds looser, brackets and minus group', () => {
  expect(parseQuery('paper (late OR "never came") -gift')).toEqual({
    kind: 'and',
    nodes: [
      text('paper'),
      { kind: 'or', nodes: [text('late'), { kind: 'text', text: 'never came', isPhrase: true }] },
      { kind: 'not', node: text('gift') },
    ],
  });
  expect(parseQuery('a b OR c')).toEqual({
    kind: 'or',
    nodes: [{ kind: 'and', nodes: [text('a'), text('b')] }, text('c')],
  });
});

test.each([
  ['from:LoftPaper', { kind: 'operator', name: 'from', value: 'loftpaper' }],
  ['@LoftPaper', { kind: 'mention', name: 'loftpaper' }],
  ['#Notebooks', { kind: 'hashtag', name: 'notebooks' }],
  ['$LOFT', { kind: 'cashtag', name: 'loft' }],
  ['url:"loft.example/a b"', { kind: 'operator', name: 'url', value: 'loft.example/a b' }],
  ['conversation_id:123', { kind: 'operator', name: 'conversation_id', value: '123' }],
])('reads %s', (query, node) => {
  expect(parseQuery(query)).toEqual(node);
});

test.each([
  '',
  '(',
  'a)',
  '(a',
  '"open',
  'a OR',
  'OR a',
  '""',
  'a:b',
  'is:nonsense a',
  'min_likes:many a',
  'is:retweet',
  '-from:a',
  'lang:en has:media',
  'a OR lang:en',
])('refuses %j', (query) => {
  expect(() => parseQuery(query)).toThrow(QueryError);
});

test('whatever is typed, the parser answers or says what is wrong', () => {
  const piece = fc.oneof(
    fc.constantFrom('(', ')', '-', '"', 'OR', ' ', ':', '@a', '#b', 'from:', 'is:reply'),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      try {
        parseQuery(pieces.join(''));
      } catch (error) {
        expect(error).toBeInstanceOf(QueryError);
      }
    }),
  );
});

type Tree =
  | { readonly word: string }
  | { readonly not: Tree }
  | { readonly all: readonly Tree[] }
  | { readonly any: readonly Tree[] };
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('ink', 'nib', 'glue', 'card').map((word): Tree => ({ word })),
    tie('tree').map((not): Tree => ({ not })),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((all): Tree => ({ all })),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any): Tree => ({ any })),
  ),
}));
const write = (node: Tree): string => {
  if ('word' in node) return node.word;
  if ('not' in node) return `-(${write(node.not)})`;
  if ('all' in node) return `(${node.all.map(write).join(' ')})`;
  return `(${node.any.map(write).join(' OR ')})`;
};
const holds = (node: Tree, words: ReadonlySet<string>): boolean => {
  if ('word' in node) return words.has(node.word);
  if ('not' in node) return !holds(node.not, words);
  if ('all' in node) return node.all.every((child) => holds(child, words));
  return node.any.some((child) => holds(child, words));
};
const evaluate = (node: SearchNode, words: ReadonlySet<string>): boolean => {
  if (node.kind === 'text') return words.has(node.text);
  if (node.kind === 'not') return !evaluate(node.node, words);
  if (node.kind === 'and') return node.nodes.every((child) => evaluate(child, words));
  return node.kind === 'or' && node.nodes.some((child) => evaluate(child, words));
};

test('a query means what its brackets, minuses and ORs say', () => {
  fc.assert(
    fc.property(tree, fc.subarray(['ink', 'nib', 'glue', 'card']), (node, words) => {
      // A leading word lets any tree stand alone, as X wants at least one plain term.
      const parsed = parseQuery(`any ${write(node)}`);
      const present = new Set(['any', ...words]);
      expect(evaluate(parsed, present)).toBe(holds(node, present));
    }),
  );
});
