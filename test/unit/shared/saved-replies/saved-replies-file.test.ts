import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readSavedReplies,
  savedRepliesAsCsv,
  savedRepliesAsJson,
} from '../../../../src/shared/saved-replies/saved-replies-file.ts';

test('CSV is read with or without header, with quoted commas, quotation marks and line breaks', () => {
  expect(
    readSavedReplies('\uFEFFShortcut,Text\r\nthanks,"Thank you, ""dear""!\r\nSee you."\r\n\r\n;sorry,We are sorry.'),
  ).toEqual({
    replies: [
      { shortcut: 'thanks', text: 'Thank you, "dear"!\r\nSee you.' },
      { shortcut: 'sorry', text: 'We are sorry.' },
    ],
    problems: [],
  });
});

test('the header shows another separator', () => {
  expect(readSavedReplies('shortcut;text\nthanks;Thank you, dear').replies).toEqual([
    { shortcut: 'thanks', text: 'Thank you, dear' },
  ]);
});

test('each bad line is told with its number, and the good ones are kept', () => {
  const lines = [
    'shortcut,text',
    'thanks,"Thank you',
    'very much."',
    'a b,Hello',
    ',Hello',
    'late,',
    'THANKS,Again',
    'one',
    'two,Sorry, but no',
    'three,"Yes"!',
    'four,Fine',
    'five,"Never closed',
  ];
  expect(readSavedReplies(lines.join('\n'))).toEqual({
    replies: [
      { shortcut: 'thanks', text: 'Thank you\nvery much.' },
      { shortcut: 'four', text: 'Fine' },
    ],
    problems: [
      { line: 4, problem: 'Its shortcut may hold only letters, digits, “-” and “_”.' },
      { line: 5, problem: 'It has no shortcut.' },
      { line: 6, problem: 'It has no text.' },
      { line: 7, problem: 'The shortcut “THANKS” is there already.' },
      { line: 8, problem: 'It has 1 field, not a shortcut and a text. Put the text in quotation marks.' },
      { line: 9, problem: 'It has 3 fields, not a shortcut and a text. Put the text in quotation marks.' },
      { line: 10, problem: 'Something stands behind a closing quotation mark.' },
      { line: 12, problem: 'A quotation mark is opened here and never closed.' },
    ],
  });
});

test('bad entries of JSON are told by their number', () => {
  const entries = [{ shortcut: ';thanks', text: 'Thank you.', id: '7' }, { shortcut: 'x' }, { text: 'y' }, 'z'];
  expect(readSavedReplies(JSON.stringify(entries))).toEqual({
    replies: [{ shortcut: 'thanks', text: 'Thank you.' }],
    problems: [
      { line: 2, problem: 'It has no text.' },
      { line: 3, problem: 'It has no shortcut.' },
      { line: 4, problem: 'It is no saved reply.' },
    ],
  });
});

test.each(['[{"shortcut": ', '{"shortcut": "a", "text": "b"}'])('%s is no list', (content) => {
  expect(readSavedReplies(content)).toEqual({
    replies: [],
    problems: [
      { line: 1, problem: 'The file is no list of saved replies in JSON. Export one from Stoa to see how it looks.' },
    ],
  });
});

test('what is exported is read back', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('a,b;"c"\r\nd', '"', ' x ', 'a\rb'),
  );
  const replies = fc.uniqueArray(
    texts.filter((text) => text.trim() !== ''),
    { maxLength: 10 },
  );
  fc.assert(
    fc.property(replies, (written) => {
      const saved = written.map((text, index) => ({ id: String(index), shortcut: `s${index}`, text }));
      const words = saved.map(({ shortcut, text }) => ({ shortcut, text }));
      expect(readSavedReplies(savedRepliesAsCsv(saved))).toEqual({ replies: words, problems: [] });
      expect(readSavedReplies(savedRepliesAsJson(saved))).toEqual({ replies: words, problems: [] });
    }),
  );
});

test('no content makes reading fail', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom('"', ',', '\n', '\r', 'a', ';', '[', '{')).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anything, (content) => {
      expect(readSavedReplies(content).problems.every(({ line }) => line >= 1)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
