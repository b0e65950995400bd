/// <reference lib="dom" />
import { blend, ellipse, glow, type Pen, shape } from '../paint/canvas.ts';
import type { Chance } from '../paint/random.ts';

/** A wind turbine; `tall` is the height of its mast, `turn` the angle of its blades in radians. */
export function turbine(pen: Pen, x: number, y: number, tall: number, turn: number, light: string, dark: string): void {
  const mast = blend(pen, [x - tall * 0.02, 0], [x + tall * 0.02, 0], [light, light, dark]);
  shape(
    pen,
    [
      [x - tall * 0.017, y],
      [x + tall * 0.017, y],
      [x + tall * 0.008, y - tall],
      [x - tall * 0.008, y - tall],
    ],
    mast,
  );
  for (let i = 0; i < 3; i += 1) {
    pen.save();
    pen.translate(x, y - tall);
    pen.rotate(turn + (i * Math.PI * 2) / 3);
    shape(
      pen,
      [
        [-tall * 0.006, 0],
        [-tall * 0.024, -tall * 0.14],
        [-tall * 0.004, -tall * 0.66],
        [tall * 0.004, -tall * 0.66],
        [tall * 0.008, -tall * 0.08],
        [tall * 0.006, 0],
      ],
      i === 1 ? dark : light,
    );
    pen.restore();
  }
  ellipse(pen, x, y - tall, tall * 0.02, tall * 0.02, dark);
}

/** A ship-to-shore crane with its boom out over the water on the left. */
export function crane(pen: Pen, x: number, y: number, s: number, color: string, loaded = true): void {
  pen.strokeStyle = color;
  pen.lineCap = 'round';
  const line = (w: number, ...points: readonly number[]) => {
    pen.lineWidth = w * s;
    pen.beginPath();
    for (let i = 0; i < points.length; i += 2) pen.lineTo(x + (points[i] ?? 0) * s, y - (points[i + 1] ?? 0) * s);
    pen.stroke();
  };
  line(5, -26, 0, -22, 110, -14, 168);
  line(5, 34, 0, 30, 110);
  line(4, -24, 44, 33, 44);
  line(3, -25, 2, 33, 44);
  line(7, -150, 112, 74, 112);
  line(4, -150, 104, 74, 104);
  for (let i = -150; i < 70; i += 14) line(1.4, i, 104, i + 7, 112, i + 14, 104);
  line(2, -14, 168, -148, 113);
  line(2, -14, 168, -80, 113);
  line(2, -14, 168, 72, 113);
  line(3, -14, 168, 30, 110);
  pen.fillStyle = color;
  pen.fillRect(x + 34 * s, y - 132 * s, 36 * s, 20 * s);
  if (!loaded) return;
  line(1.2, -70, 104, -70, 66);
  pen.fillRect(x - 82 * s, y - 68 * s, 24 * s, 10 * s);
}

const containerColors = [
  '#8f3a2c',
  '#2f5f7f',
  '#b8742f',
  '#3f6b4a',
  '#7d8489',
  '#c0b49a',
  '#5a2f3d',
  '#24405c',
] as const;

/** Stacked containers in a block of columns and at most `rows` rows; `dim` mixes them towards the air's colour. */
export function containers(
  pen: Pen,
  chance: Chance,
  x: number,
  y: number,
  columns: number,
  rows: number,
  w: number,
  h: number,
  air: string,
  dim: number,
): void {
  for (let c = 0; c < columns; c += 1) {
    const tall = chance.whole(Math.max(1, rows - 3), rows);
    for (let r = 0; r < tall; r += 1) {
      const color = `color-mix(in srgb, ${chance.pick(containerColors)}, ${air} ${dim * 100}%)`;
      const px = x + c * w;
      const py = y - (r + 1) * h;
      pen.fillStyle = blend(pen, [0, py], [0, py + h], [color, `color-mix(in srgb, ${color}, #000 30%)`]);
      pen.fillRect(px, py, w - 1.2, h - 1.2);
      pen.fillStyle = 'rgba(0,0,0,.16)';
      for (let i = 2; i < w - 2; i += Math.max(2.4, w / 22)) pen.fillRect(px + i, py + 1, 1, h - 3);
    }
  }
}

/** A container ship seen from the side, its waterline at `y`. */
export function containerShip(
  pen: Pen,
  chance: Chance,
  x: number,
  y: number,
  s: number,
  air: string,
  dim: number,
): void {
  containers(pen, chance, x + 40 * s, y - 26 * s, 13, 6, 22 * s, 9 * s, air, dim);
  const hull = `color-mix(in srgb, #27364a, ${air} ${dim * 100}%)`;
  shape(
    pen,
    [
      [x, y - 40 * s],
      [x + 12 * s, y],
      [x + 380 * s, y],
      [x + 392 * s, y - 30 * s],
      [x + 36 * s, y - 28 * s],
      [x + 28 * s, y - 40 * s],
    ],
    blend(pen, [0, y - 40 * s], [0, y], [hull, `color-mix(in srgb, ${hull}, #000 35%)`]),
  );
  pen.fillStyle = `color-mix(in srgb, #8a3b2e, ${air} ${dim * 100}%)`;
  pen.fillRect(x + 11 * s, y - 5 * s, 370 * s, 5 * s);
  pen.fillStyle = `color-mix(in srgb, #e8e4da, ${air} ${dim * 100}%)`;
  pen.fillRect(x + 334 * s, y - 96 * s, 30 * s, 70 * s);
  pen.fillStyle = `color-mix(in srgb, #1c2733, ${air} ${dim * 60}%)`;
  for (let i = 0; i < 6; i += 1) pen.fillRect(x + 337 * s, y - (90 - i * 10) * s, 24 * s, 3 * s);
  pen.fillRect(x + 370 * s, y - 70 * s, 12 * s, 40 * s);
}

/** A white ferry with three rows of windows; `lit` lights them. */
export function ferry(pen: Pen, x: number, y: number, s: number, lit: boolean): void {
  shape(
    pen,
    [
      [x, y - 30 * s],
      [x + 24 * s, y],
      [x + 300 * s, y],
      [x + 312 * s, y - 30 * s],
    ],
    blend(pen, [0, y - 30 * s], [0, y], ['#1f4f74', '#12304a']),
  );
  const white = blend(pen, [0, y - 100 * s], [0, y - 26 * s], ['#fbfaf5', '#cfd4d6']);
  shape(
    pen,
    [
      [x + 6 * s, y - 30 * s],
      [x + 36 * s, y - 58 * s],
      [x + 300 * s, y - 58 * s],
      [x + 308 * s, y - 30 * s],
    ],
    white,
  );
  shape(
    pen,
    [
      [x + 52 * s, y - 58 * s],
      [x + 64 * s, y - 80 * s],
      [x + 280 * s, y - 80 * s],
      [x + 286 * s, y - 58 * s],
    ],
    white,
  );
  shape(
    pen,
    [
      [x + 80 * s, y - 80 * s],
      [x + 88 * s, y - 98 * s],
      [x + 150 * s, y - 98 * s],
      [x + 154 * s, y - 80 * s],
    ],
    white,
  );
  pen.fillStyle = lit ? '#ffdf96' : '#2b4152';
  for (let i = 0; i < 24; i += 1) pen.fillRect(x + (46 + i * 10.4) * s, y - 48 * s, 6 * s, 7 * s);
  for (let i = 0; i < 19; i += 1) pen.fillRect(x + (74 + i * 10.6) * s, y - 73 * s, 6 * s, 7 * s);
  pen.fillRect(x + 90 * s, y - 94 * s, 56 * s, 7 * s);
  shape(
    pen,
    [
      [x + 210 * s, y - 80 * s],
      [x + 214 * s, y - 112 * s],
      [x + 240 * s, y - 112 * s],
      [x + 246 * s, y - 80 * s],
    ],
    '#b8442f',
  );
  if (lit) glow(pen, x + 170 * s, y - 50 * s, 170 * s, '#ffcf80', 0.3);
}

/** A lighthouse standing at `y`. */
export function lighthouse(pen: Pen, x: number, y: number, s: number): void {
  const body = blend(pen, [x - 14 * s, 0], [x + 14 * s, 0], ['#f0ebe0', '#cfc8ba', '#6d6a68']);
  shape(
    pen,
    [
      [x - 14 * s, y],
      [x + 14 * s, y],
      [x + 9 * s, y - 100 * s],
      [x - 9 * s, y - 100 * s],
    ],
    body,
  );
  for (const at of [22, 62])
    shape(
      pen,
      [
        [x - (13.4 - at * 0.05) * s, y - at * s],
        [x + (13.4 - at * 0.05) * s, y - at * s],
        [x + (12.4 - at * 0.05) * s, y - (at + 18) * s],
        [x - (12.4 - at * 0.05) * s, y - (at + 18) * s],
      ],
      blend(pen, [x - 14 * s, 0], [x + 14 * s, 0], ['#b5382d', '#93281f', '#4a1512']),
    );
  pen.fillStyle = '#22262b';
  pen.fillRect(x - 12 * s, y - 104 * s, 24 * s, 4 * s);
  pen.fillStyle = '#fff0b8';
  pen.fillRect(x - 6 * s, y - 118 * s, 12 * s, 14 * s);
  shape(
    pen,
    [
      [x - 9 * s, y - 118 * s],
      [x + 9 * s, y - 118 * s],
      [x, y - 130 * s],
    ],
    '#7d211a',
  );
}

/** A standing person from behind, `tall` high, feet at `y`; `coat` and `bag` are colours. */
export function wanderer(pen: Pen, x: number, y: number, tall: number, coat: string, bag: string, hair: string): void {
  const u = tall / 100;
  const dark = (color: string) =>
    blend(pen, [x - 14 * u, 0], [x + 14 * u, 0], [color, `color-mix(in srgb, ${color}, #000 45%)`]);
  shape(
    pen,
    [
      [x - 9 * u, y - 46 * u],
      [x + 9 * u, y - 46 * u],
      [x + 10 * u, y],
      [x + 3 * u, y],
      [x, y - 36 * u],
      [x - 4 * u, y],
      [x - 11 * u, y],
    ],
    dark('#2b2f38'),
  );
  shape(
    pen,
    [
      [x - 8 * u, y - 82 * u],
      [x + 8 * u, y - 82 * u],
      [x + 14 * u, y - 76 * u],
      [x + 17 * u, y - 50 * u],
      [x + 13 * u, y - 48 * u],
      [x + 11 * u, y - 42 * u],
      [x - 11 * u, y - 42 * u],
      [x - 13 * u, y - 48 * u],
      [x - 17 * u, y - 50 * u],
      [x - 14 * u, y - 76 * u],
    ],
    dark(coat),
  );
  pen.fillStyle = dark(bag);
  pen.beginPath();
  pen.roundRect(x - 10 * u, y - 80 * u, 20 * u, 32 * u, 5 * u);
  pen.fill();
  ellipse(pen, x, y - 90 * u, 6.4 * u, 8 * u, dark(hair));
}
