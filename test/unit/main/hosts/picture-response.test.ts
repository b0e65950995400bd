import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureResponse } from '../../../../src/main/hosts/picture-response.ts';

const body = Buffer.from('0123456789');
const answer = (range: string | null) => pictureResponse({ ok: true, type: 'video/mp4', body }, range);

test.each([
  ['bytes=0-', '0123456789', 'bytes 0-9/10'],
  ['bytes=2-4', '234', 'bytes 2-4/10'],
  ['bytes=7-400', '789', 'bytes 7-9/10'],
  ['bytes=-3', '789', 'bytes 7-9/10'],
  ['bytes=-30', '0123456789', 'bytes 0-9/10'],
])('%s is a part of the file', (range, text, told) => {
  const { status, headers, body: part } = answer(range);
  expect([status, part.toString(), headers['Content-Range']]).toEqual([206, text, told]);
});

test.each(['bytes=10-', 'bytes=5-4', 'bytes=-0'])('%s is outside of it', (range) => {
  const { status, headers } = answer(range);
  expect([status, headers['Content-Range']]).toEqual([416, 'bytes */10']);
});

test.each([null, 'bytes=0-1,4-5', 'lines=1-2', 'bytes=-'])('%s is answered with the whole file', (range) => {
  const { status, headers, body: whole } = answer(range);
  expect([status, whole.length, headers['Accept-Ranges']]).toEqual([200, 10, 'bytes']);
});

test('whatever is asked, what is sent is as long as it is said to be', () => {
  fc.assert(
    fc.property(fc.option(fc.nat(30)), fc.option(fc.nat(30)), (from, to) => {
      const { status, headers, body: part } = answer(`bytes=${from ?? ''}-${to ?? ''}`);
      if (status !== 206) return;
      const [, first, last] = /^bytes (\d+)-(\d+)\/10$/.exec(headers['Content-Range'] ?? '') ?? [];
      expect(part.toString()).toBe(body.toString().slice(Number(first), Number(last) + 1));
      expect(part.length).toBeGreaterThan(0);
    }),
  );
});
