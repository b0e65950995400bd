/// <reference lib="dom" />
import type { Pen } from '../paint/canvas.ts';

/** The colours of one mark: ground, main, second. */
export type Palette = readonly [string, string, string];
/** Draws a mark into a square of 200; `p` is the palette, `text` a monogram for those that carry one. */
export type Mark = (pen: Pen, p: Palette, text: string) => void;

/** Place in the square of 200. */
export type Point = readonly [number, number];

/** Repeats around a full turn; the angle is in radians. */
export function around(count: number, draw: (angle: number, index: number) => void): void {
  for (let i = 0; i < count; i += 1) draw((i / count) * Math.PI * 2, i);
}

/** A round-ended line through the points. */
export function stroke(pen: Pen, color: string, width: number, points: readonly Point[], close = false): void {
  pen.beginPath();
  for (const [x, y] of points) pen.lineTo(x, y);
  if (close) pen.closePath();
  pen.strokeStyle = color;
  pen.lineWidth = width;
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  pen.stroke();
}

/** Part of a circle; angles in radians. */
export function arc(
  pen: Pen,
  color: string,
  width: number,
  x: number,
  y: number,
  r: number,
  from = 0,
  to = Math.PI * 2,
): void {
  pen.beginPath();
  pen.arc(x, y, r, from, to);
  pen.strokeStyle = color;
  pen.lineWidth = width;
  pen.lineCap = 'butt';
  pen.stroke();
}

/** A filled box, its corners rounded by `r`. */
export function rect(pen: Pen, color: string, x: number, y: number, w: number, h: number, r = 0): void {
  pen.beginPath();
  pen.roundRect(x, y, w, h, r);
  pen.fillStyle = color;
  pen.fill();
}

/** Bold letters centred on the height `y`. */
export function letters(pen: Pen, text: string, size: number, y: number, color: string, font: string): void {
  pen.font = `bold ${size}px ${font}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = color;
  pen.fillText(text, 100, y, 172);
}
