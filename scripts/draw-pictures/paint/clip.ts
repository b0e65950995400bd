/// <reference lib="dom" />
import type { Easel, Size } from './picture.ts';

/** Frames a second of every clip. */
export const frameRate = 24;

/** One drawable loop: `name` is the file name without its ending. */
export type Clip = Size & {
  readonly name: string;
  /** A GIF repeats without controls, a video has them. */
  readonly kind: 'gif' | 'video';
  readonly seconds: number;
  readonly alt: string;
  readonly tags: readonly string[];
  /** Draws what stands still, and answers what draws the rest over it at `at`, which runs from 0 to 1 and fits on at both ends. */
  readonly begin: (easel: Easel) => (easel: Easel, at: number) => void;
};
