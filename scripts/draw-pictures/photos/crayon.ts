/// <reference lib="dom" />
import { type Pen, shape } from '../paint/canvas.ts';
import type { Easel } from '../paint/picture.ts';

const crayons = {
  red: '#d8402f',
  blue: '#2f6fc0',
  green: '#3f9a45',
  yellow: '#f0b921',
  brown: '#7b4a2a',
  black: '#2a2725',
  pink: '#ea7fa8',
  orange: '#ee7f2d',
} as const;
/** Names of the sticks in the box. */
export type Crayon = keyof typeof crayons;
/** Place on the sheet in pixels. */
export type Point = readonly [number, number];

/** A wax stroke: several broken, wobbling passes. */
export function wax(easel: Easel, color: Crayon, points: readonly Point[], width = 9): void {
  const { context: pen, chance } = easel;
  pen.strokeStyle = crayons[color];
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (let pass = 0; pass < 5; pass += 1) {
    pen.globalAlpha = 0.42;
    pen.lineWidth = width * chance.between(0.25, 0.6);
    pen.beginPath();
    for (const [x, y] of points)
      pen.lineTo(x + chance.between(-width, width) * 0.38, y + chance.between(-width, width) * 0.38);
    pen.stroke();
  }
  pen.globalAlpha = 1;
}

/** A wobbly oval. */
export function ring(easel: Easel, color: Crayon, x: number, y: number, rx: number, ry: number): void {
  wax(
    easel,
    color,
    Array.from(
      { length: 22 },
      (_, i): Point => [
        x + rx * Math.cos(i * 0.31) * easel.chance.between(0.95, 1.05),
        y + ry * Math.sin(i * 0.31) * easel.chance.between(0.95, 1.05),
      ],
    ),
  );
}

/** Back-and-forth filling that leaves the edges open, as children do. */
export function scrub(easel: Easel, color: Crayon, x: number, y: number, w: number, h: number): void {
  const points: Point[] = [];
  for (let at = 0; at <= h; at += 9)
    points.push([x + easel.chance.between(-7, 9), y + at], [x + w + easel.chance.between(-9, 8), y + at + 5]);
  wax(easel, color, points, 12);
}

/** Lays a white sheet on a table and answers the pen. */
export function paper(easel: Easel): Pen {
  const { context: pen, width, height } = easel;
  pen.fillStyle = '#6b5a49';
  pen.fillRect(0, 0, width, height);
  pen.save();
  pen.shadowColor = 'rgba(0,0,0,.5)';
  pen.shadowBlur = 30;
  pen.shadowOffsetY = 8;
  shape(
    pen,
    [
      [34, 26],
      [width - 22, 38],
      [width - 36, height - 24],
      [22, height - 36],
    ],
    '#f6f1e6',
  );
  pen.restore();
  return pen;
}
