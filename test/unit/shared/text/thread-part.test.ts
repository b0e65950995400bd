import { expect, test } from 'vitest';
import { threadPart } from '../../../../src/shared/text/thread-part.ts';

test.each([
  ['Close them at night. 2/7', { part: 2, of: 7 }],
  ['What the storm did (1/4)', { part: 1, of: 4 }],
  ['Here is the lesson. 1/5 🧵', { part: 1, of: 5 }],
  ['3/ Found below the ice', { part: 3, of: null }],
  ['2/12 And then', { part: 2, of: 12 }],
  ['And so on 4/', { part: 4, of: null }],
])('%s is part of a thread', (text, expected) => {
  expect(threadPart(text)).toEqual(expected);
});

test.each(['Open 24/7', 'It rained on 11/9/2001', 'Half, 1/1', 'Read https://a.example/1/2', 'A quarter of 0/4', ''])(
  '%s is none',
  (text) => {
    expect(threadPart(text)).toBeNull();
  },
);
