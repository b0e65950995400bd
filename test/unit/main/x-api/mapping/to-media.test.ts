import { expect, test } from 'vitest';
import { rawMedia } from '../../../../../src/main/x-api/mapping/answer-schema.ts';
import { toMedia } from '../../../../../src/main/x-api/mapping/to-media.ts';
import { pictureAddress } from '../../../../../src/shared/model/index.ts';

function mapped(raw: Readonly<Record<string, unknown>>) {
  return toMedia(rawMedia.parse({ media_key: '13_1', ...raw }), (url) => pictureAddress.parse(`/media/${url}`));
}

const mp4 = (url: string, bit_rate?: number) => ({ content_type: 'video/mp4', url, bit_rate });
const playlist = { content_type: 'application/x-mpegURL', url: 'list' };

test('of a video’s variants the sharpest MP4 plays, its still is shown', () => {
  const variants = [playlist, mp4('low', 288_000), mp4('high', 2_176_000), mp4('middle', 832_000)];
  expect(mapped({ type: 'video', preview_image_url: 'still', duration_ms: 30_000, variants })).toMatchObject({
    kind: 'video',
    picture: '/media/still',
    video: '/media/high',
    durationMs: 30_000,
  });
});

test('a long video plays in a smaller variant, the longest in the smallest', () => {
  const variants = [mp4('high', 10_368_000), mp4('low', 832_000)];
  expect(mapped({ type: 'video', duration_ms: 60_000, variants }).video).toBe('/media/low');
  expect(mapped({ type: 'video', duration_ms: 9_000_000, variants }).video).toBe('/media/low');
});

test('a GIF is its one MP4, whatever rate X gives it', () => {
  expect(mapped({ type: 'animated_gif', variants: [mp4('loop', 0)] })).toMatchObject({
    kind: 'gif',
    video: '/media/loop',
  });
  expect(mapped({ type: 'animated_gif', variants: [mp4('loop')] }).video).toBe('/media/loop');
});

test('where X sends no MP4 nothing plays, and a photo never does', () => {
  expect(mapped({ type: 'video', variants: [playlist, { url: 4 }] }).video).toBeNull();
  expect(mapped({ type: 'video' }).video).toBeNull();
  expect(mapped({ type: 'photo', url: 'a', variants: [mp4('b', 1)] })).toMatchObject({
    picture: '/media/a',
    video: null,
  });
});
