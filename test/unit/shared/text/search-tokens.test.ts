import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryForIndex, segmentForIndex } from '../../../../src/shared/text/search-tokens.ts';

function indexOf(text: string): (typed: string) => boolean {
  const database = new DatabaseSync(':memory:');
  database.exec(
    `CREATE VIRTUAL TABLE posts USING fts5(text, tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc So Sk Cf'")`,
  );
  database.prepare('INSERT INTO posts (text) VALUES (?)').run(segmentForIndex(text));
  const find = database.prepare('SELECT count(*) AS hits FROM posts WHERE posts MATCH ?');
  return (typed) => find.get(queryForIndex(typed))?.hits === 1;
}

test.each([
  { text: '東京タワーで新しい写真を撮った', finds: ['東京', '写真', '京', 'タワ', '新しい'], misses: ['大阪', '真写'] },
  { text: 'मैंने हिन्दी किताब पढ़ी', finds: ['हिन्दी', 'किताब'], misses: ['अंग्रेज़ी'] },
  { text: 'قرأتُ الكِتابَ الجديد', finds: ['الكتاب', 'كتاب', 'الكِتاب', 'الك'], misses: ['قلم'] },
  {
    text: 'Café crème — running late 🎉 I ❤️ ☀ it',
    finds: ['cafe', 'CRÈME', 'run', '🎉', '❤', '☀️', 'late run'],
    misses: ['🍕', 'unrun'],
  },
  {
    text: 'Don\'t open and close ﬁle-name.txt (v3.5) "now"',
    finds: ["don't", 'file', 'name.txt', '"now" AND "open'],
    misses: ['NOT', '"now" OR', 'clothes*'],
  },
])('$text', ({ text, finds, misses }) => {
  const found = indexOf(text);
  expect({ finds: finds.filter(found), misses: misses.filter(found) }).toEqual({ finds, misses: [] });
});

test.each(['◻', '‼', '↔ ◻'])('%s, which the index takes for no word, makes no query', (typed) => {
  expect(queryForIndex(typed)).toBe('');
});

test('whatever is typed is a query SQLite understands, and finds the text it was copied from', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (typed) => {
      fc.pre(queryForIndex(typed) !== '');
      expect(indexOf(typed)(typed)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
