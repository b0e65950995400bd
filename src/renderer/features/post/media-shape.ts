import type { Media } from '../../../shared/model/index.ts';

/** Width through height of the space kept for a post's pictures, so that late ones move nothing. */
export function mediaRatio(media: readonly Media[]): number {
  const [only, second] = media;
  if (only === undefined || second !== undefined) return 16 / 9;
  if (only.width === null || only.height === null || only.width <= 0 || only.height <= 0) return 16 / 9;
  // Taller than 4:5 or flatter than 5:2 is cropped: a column stays readable.
  return Math.min(Math.max(only.width / only.height, 4 / 5), 5 / 2);
}

/** Length of a video as people write it: 75,000 ms is "1:15". */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What a picture is called: its author's words, or that there are none. */
export function describe(media: Media): string {
  return media.alt ?? (media.kind === 'photo' ? 'Picture without a description' : 'Video without a description');
}
