import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHandles } from '../../../../src/shared/packs/read-handles.ts';
import { handlesAsCsv, handlesAsText } from '../../../../src/shared/packs/write-handles.ts';

const read = (text: string) => readHandles(text).handles;
const aHandle = fc.stringMatching(/^[A-Za-z0-9_]{1,15}$/);

test('handles come with or without @, from lines, lists and addresses, each once', () => {
  expect(readHandles('@Ada, grace_h; https://x.com/linus?s=20\n@ada  https://twitter.com/Ken/')).toEqual({
    handles: ['Ada', 'grace_h', 'linus', 'Ken'],
    repeated: 1,
    tooMany: 0,
    named: 0,
    refused: [],
  });
});

test.each([
  ['＠ada', 'ada'],
  ['\u200E@ada\u2069', 'ada'],
  ['(@ada).', 'ada'],
  ['https://mobile.twitter.com/ada?lang=en#top', 'ada'],
  ['x.com/ada/status/1789', 'ada'],
  ['https://twitter.com/#!/ada', 'ada'],
  ['https://x.com/@ada', 'ada'],
  ['https://twitter.com/intent/follow?ref=x&screen_name=ada', 'ada'],
])('%s is a handle', (text, handle) => {
  expect(read(text)).toEqual([handle]);
});

test.each([
  'https://x.com/i/lists/12',
  'https://x.com/home',
  'https://example.com/ada',
  'ada@example.com',
  'sixteen_letters_x',
  'a-b',
])('%s is none', (text) => {
  expect(readHandles(text)).toMatchObject({ handles: [], refused: [{ line: 1, text }] });
});

test('what cannot be a handle is named with its line, the others stay', () => {
  expect(readHandles('@ok\r\n\r\nnot-a-handle, fine')).toMatchObject({
    handles: ['ok', 'fine'],
    refused: [{ line: 3, text: 'not-a-handle' }],
  });
});

test('a table that has no column of handles names nobody, rather than its names and numbers', () => {
  expect(readHandles('name,followers,bio\r\nAnna Berg,120,"Writes, reads"\r\nBen,30,cook\r\n')).toEqual({
    handles: [],
    repeated: 0,
    tooMany: 0,
    named: 0,
    refused: [{ line: 1, text: 'a table without a column “handle”' }],
  });
});

test('a column whose cells all bear an @ or an address is taken for the handles, whatever it is called', () => {
  expect(read('Name;Konto\nAda Lovelace;@ada\nGrace;https://x.com/grace_h\n')).toEqual(['ada', 'grace_h']);
});

test('a list of handles stays one when one of them is a word that columns are called', () => {
  expect(read('title, ada\ngrace_h')).toEqual(['title', 'ada', 'grace_h']);
  expect(read('news, website, ada')).toEqual(['news', 'website', 'ada']);
});

test('names beside an @ are not taken for handles of somebody else', () => {
  expect(readHandles('Ada Lovelace (@ada)\nplain words')).toMatchObject({
    handles: ['ada', 'plain', 'words'],
    named: 1,
    refused: [],
  });
});

test.each([
  ['\uFEFFName,Handle\r\n"Lovelace, Ada",@ada\r\n"Grace ""Amazing""",grace_h\r\n'],
  ['Name;Screen name\nLovelace, Ada;@ada\nGrace;https://x.com/grace_h\n'],
  ['"Twitter handle"\tName\n\'@ada\tAda\n@grace_h\tGrace'],
])('of a table the column of handles is read', (text) => {
  expect(readHandles(text)).toMatchObject({ handles: ['ada', 'grace_h'], refused: [] });
});

test('a line of a table that is broken is named', () => {
  expect(readHandles('handle,name\nada,Ada\nken,"Ken" T\n').refused).toEqual([
    { line: 3, text: 'Something stands behind a closing quotation mark.' },
  ]);
});

test('a handle that is called like a column is a handle with its @', () => {
  expect(readHandles('@x\n@ada\n').handles).toEqual(['x', 'ada']);
});

test('a list has an end', () => {
  expect(readHandles('a b c A d', 2)).toMatchObject({ handles: ['a', 'b'], repeated: 1, tooMany: 2 });
});

test('whatever is pasted, every handle read is one X would take, and none is there twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { handles } = readHandles(text);
      expect(handles.filter((handle) => !/^[A-Za-z0-9_]{1,15}$/.test(handle))).toEqual([]);
      expect(new Set(handles.map((handle) => handle.toLowerCase())).size).toBe(handles.length);
    }),
  );
});

test('what was written to a file is read back the same, whatever names it holds', () => {
  const anyName = fc.string({ unit: 'grapheme', maxLength: 30 });
  const written = fc.record({ handle: aHandle, name: anyName, source: anyName, standing: anyName });
  fc.assert(
    fc.property(fc.uniqueArray(written, { selector: ({ handle }) => handle.toLowerCase() }), (people) => {
      const handles = people.map(({ handle }) => handle);
      expect(read(handlesAsText(people))).toEqual(handles);
      expect(read(handlesAsCsv(people))).toEqual(handles);
    }),
  );
});

test('a full-width quotation mark in a name swallows nobody', () => {
  expect(read('handle,name\r\nada,＂Ada\r\nben,Ben\r\n')).toEqual(['ada', 'ben']);
  expect(read('＂ada＂')).toEqual(['ada']);
});

test('no cell of a file begins a formula', () => {
  const csv = handlesAsCsv([{ handle: 'ada', name: '=1+1', source: '-x', standing: '@y' }]);
  expect(csv).toBe("handle,name,source,standing\r\nada,'=1+1,'-x,'@y\r\n");
});
