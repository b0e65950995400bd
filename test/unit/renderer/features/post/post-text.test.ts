import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldAt } from '../../../../../src/renderer/features/post/fold-text.ts';
import { partsOf } from '../../../../../src/renderer/features/post/span-parts.ts';
import type { TextSpan } from '../../../../../src/shared/model/index.ts';

const span = (start: number, end: number): TextSpan => ({ kind: 'hashtag', start, end, tag: 'x' });

test('parts put together are the text, whatever the spans', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.array(fc.tuple(fc.nat(90), fc.nat(90))), (text, pairs) => {
      const spans = pairs.map(([start, end]) => span(start, end));
      expect(
        partsOf(text, spans)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('a link that a fold would cut is left out whole', () => {
  expect(partsOf('see https://t.co/abc now', [span(4, 20)], 10)).toEqual([{ start: 0, text: 'see ', span: null }]);
});

test('short texts are not folded', () => {
  expect(foldAt('word '.repeat(80))).toBeNull();
});

test('a long text is folded at the end of a word', () => {
  const text = 'paper '.repeat(120);
  const end = foldAt(text) ?? 0;
  expect([text.slice(end - 5, end), text[end]]).toEqual(['paper', ' ']);
});

test('a long text without spaces is folded between characters', () => {
  const text = '👩‍🚀'.repeat(200);
  expect((foldAt(text) ?? 1) % '👩‍🚀'.length).toBe(0);
});

test('many short lines are folded too', () => {
  expect(foldAt(Array.from({ length: 20 }, (_, line) => `line ${line}`).join('\n'))).toBe('line 0\n'.length * 10 - 1);
});
