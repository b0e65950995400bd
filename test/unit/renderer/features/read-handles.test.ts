import { expect, test } from 'vitest';
import { readHandles } from '../../../../src/renderer/features/packs/read-handles.ts';

test('handles come with or without @, from lines, lists and addresses, each once', () => {
  expect(readHandles('@Ada, grace_h; https://x.com/linus?s=20\n@ada  https://twitter.com/Ken/')).toEqual({
    handles: ['Ada', 'grace_h', 'linus', 'Ken'],
    refused: [],
  });
});

test('what cannot be a handle is named, the others stay', () => {
  expect(readHandles('@ok not-a-handle sixteen_letters_x https://example.com/ok')).toEqual({
    handles: ['ok'],
    refused: ['not-a-handle', 'sixteen_letters_x', 'https://example.com/ok'],
  });
});
