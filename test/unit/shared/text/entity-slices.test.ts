import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeXText } from '../../../../src/shared/text/entity-slices.ts';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function lengthIn(unit: 'code points' | 'units', text: string): number {
  return unit === 'units' ? text.length : Array.from(text).length;
}

test('offsets in code points are taken as such after an emoji', () => {
  const text = '👩‍🚀 &amp; @ada &lt;3';
  const decoded = decodeXText(text, [{ start: 10, end: 14, check: ['@ada'], payload: 'ada' }]);
  expect(decoded).toEqual({ text: '👩‍🚀 & @ada <3', spans: [{ start: 8, end: 12, payload: 'ada' }] });
});

test('offsets in UTF-16 units are recognised by what they cover', () => {
  const decoded = decodeXText('😀😀 #Tag', [{ start: 5, end: 9, check: ['#tag'], payload: 1 }]);
  expect(decoded.spans).toEqual([{ start: 5, end: 9, payload: 1 }]);
});

test('an address with an escaped ampersand is compared as people read it', () => {
  const decoded = decodeXText('https://a.com/?b=1&amp;c=2 ok', [
    { start: 0, end: 26, check: ['https://a.com/?b=1&c=2'], payload: 'link' },
  ]);
  expect(decoded).toEqual({ text: 'https://a.com/?b=1&c=2 ok', spans: [{ start: 0, end: 22, payload: 'link' }] });
});

test('an escape is decoded once', () => {
  expect(decodeXText('&amp;lt;b&amp;gt;', []).text).toBe('&lt;b&gt;');
});

test('spans that overlap, lie outside or cover something else are dropped', () => {
  const decoded = decodeXText('@ada and @bob', [
    { start: 0, end: 4, check: ['@ada'], payload: 'first' },
    { start: 1, end: 4, check: ['ada'], payload: 'overlapping' },
    { start: 9, end: 99, check: ['@bob'], payload: 'outside' },
    { start: -4, end: 13, check: ['@bob'], payload: 'negative' },
    { start: 9, end: 13, check: ['@eve'], payload: 'someone else' },
    { start: Number.NaN, end: 13, check: ['@bob'], payload: 'no number' },
  ]);
  expect(decoded.spans).toEqual([{ start: 0, end: 4, payload: 'first' }]);
});

test('any text and any offsets give spans in order inside the text', () => {
  const offset = fc.oneof(fc.integer({ min: -5, max: 40 }), fc.double());
  const span = fc.record({
    start: offset,
    end: offset,
    check: fc.array(fc.string({ unit: 'binary', maxLength: 3 })),
    payload: fc.nat(),
  });
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(span), (text, spans) => {
      const decoded = decodeXText(text, spans);
      let position = 0;
      for (const one of decoded.spans) {
        expect(one.start).toBeGreaterThanOrEqual(position);
        position = one.end;
      }
      expect(position).toBeLessThanOrEqual(decoded.text.length);
    }),
  );
});

test('what was escaped and marked comes back unchanged, whichever unit the offsets count', () => {
  const pieces = fc.array(fc.record({ marked: fc.boolean(), text: fc.string({ unit: 'grapheme', minLength: 1 }) }));
  fc.assert(
    fc.property(pieces, fc.constantFrom('code points' as const, 'units' as const), (parts, unit) => {
      // Code points are tried first, so texts of which both readings cover the same spelling are told apart by a running number.
      const numbered = parts.map((part, index) => ({ ...part, text: `${part.text}:${index}:` }));
      let text = '';
      const reported = numbered.map((part) => {
        const start = lengthIn(unit, text);
        text += escaped(part.text);
        return { start, end: lengthIn(unit, text), check: part.marked ? [part.text] : [], payload: part.text };
      });
      const decoded = decodeXText(text, reported);
      expect(decoded.text).toBe(numbered.map((part) => part.text).join(''));
      expect(decoded.spans.map((one) => decoded.text.slice(one.start, one.end))).toEqual(
        numbered.filter((part) => part.marked).map((part) => part.text),
      );
    }),
  );
});
