import type { PictureAnswer } from '../media/picture-cache.ts';

/** A picture or a part of it as an answer over HTTP, without the headers that every answer has. */
export type PictureResponse = {
  readonly status: 200 | 206 | 416;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/** The whole file, or the one range of bytes asked for: players ask so when the reader jumps within a video (RFC 9110, section 14). */
export function pictureResponse(
  { type, body }: Extract<PictureAnswer, { readonly ok: true }>,
  range: string | null,
): PictureResponse {
  const headers = {
    'Content-Type': type,
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'private, max-age=604800, immutable',
  };
  const asked = range === null ? null : /^bytes=(\d*)-(\d*)$/.exec(range.trim());
  // Several ranges, or other units than bytes, may be answered with the whole.
  if (asked === null || (asked[1] === '' && asked[2] === '')) return { status: 200, headers, body };
  const { length } = body;
  const [from, to] = boundsOf(asked[1] ?? '', asked[2] ?? '', length);
  if (from > to) {
    return { status: 416, headers: { ...headers, 'Content-Range': `bytes */${length}` }, body: Buffer.alloc(0) };
  }
  return {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${from}-${to}/${length}` },
    body: body.subarray(from, to + 1),
  };
}

/** First and last byte; nothing before the dash counts from the end. */
function boundsOf(first: string, last: string, length: number): readonly [number, number] {
  if (first === '') return Number(last) === 0 ? [length, 0] : [Math.max(0, length - Number(last)), length - 1];
  return [Number(first), last === '' ? length - 1 : Math.min(Number(last), length - 1)];
}
