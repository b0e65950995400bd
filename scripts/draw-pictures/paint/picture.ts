/// <reference lib="dom" />
import type { Chance } from './random.ts';

/** Pixels. */
export type Size = { readonly width: number; readonly height: number };

/** What a picture's drawing code works with: a canvas of the final size and its own chance. */
export type Easel = Size & { readonly context: CanvasRenderingContext2D; readonly chance: Chance };

/** One drawable picture: `name` is the file name without its ending. */
export type Picture = Size & {
  readonly name: string;
  readonly alt: string;
  readonly tags: readonly string[];
  readonly draw: (easel: Easel) => void;
};
