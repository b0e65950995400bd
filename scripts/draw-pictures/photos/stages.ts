/// <reference lib="dom" />
import { blend, develop, ellipse, glow, layer, type Pen, shape } from '../paint/canvas.ts';
import type { Easel, Picture } from '../paint/picture.ts';
import { wanderer } from './silhouettes.ts';

/** Heads and raised arms along the lower edge, nearest last. */
function crowd({ chance, width, height }: Easel, pen: Pen, rows: number, far: string, near: string): void {
  for (let row = 0; row < rows; row += 1) {
    const depth = row / Math.max(1, rows - 1);
    const size = (9 + 26 * depth) * (width / 960);
    const y = height * (0.72 + 0.24 * depth);
    const color = `color-mix(in srgb, ${near} ${depth * 100}%, ${far})`;
    pen.fillStyle = color;
    pen.fillRect(0, y + size * 1.3, width, height);
    for (let x = -size; x < width + size; x += size * chance.between(1.5, 2.6)) {
      const top = y + chance.between(-0.6, 0.6) * size;
      ellipse(pen, x, top, size * 0.62, size * 0.8, color);
      ellipse(pen, x, top + size * 1.9, size * 1.25, size * 1.2, color);
      if (!chance.likely(0.24)) continue;
      pen.strokeStyle = color;
      pen.lineWidth = size * 0.42;
      pen.lineCap = 'round';
      pen.beginPath();
      pen.moveTo(x + size * 0.9, top + size * 1.6);
      pen.lineTo(x + size * chance.between(0.7, 1.5), top - size * chance.between(0.8, 2));
      pen.stroke();
    }
  }
}

function ray(pen: Pen, x: number, y: number, angle: number, length: number, spread: number, color: string): void {
  const end = (turn: number): [number, number] => [x + Math.sin(turn) * length, y + Math.cos(turn) * length];
  const gradient = pen.createRadialGradient(x, y, 0, x, y, length);
  gradient.addColorStop(0, color);
  gradient.addColorStop(1, `color-mix(in srgb, ${color} 0%, transparent)`);
  shape(pen, [[x, y], end(angle - spread), end(angle + spread)], gradient);
}

function concert(easel: Easel, colors: readonly string[], screen: boolean): void {
  const { context: pen, width: w, height: h, chance } = easel;
  pen.fillStyle = blend(pen, [0, 0], [0, h], ['#07060c', '#12101f', '#1b1424']);
  pen.fillRect(0, 0, w, h);
  if (screen) {
    layer(pen, { blur: 5 }, (on) => {
      on.fillStyle = blend(on, [w * 0.3, 0], [w * 0.7, 0], colors);
      on.fillRect(w * 0.27, h * 0.2, w * 0.46, h * 0.34);
      for (let i = 0; i < 14; i += 1)
        ellipse(
          on,
          w * chance.between(0.28, 0.72),
          h * chance.between(0.2, 0.54),
          w * 0.05,
          w * chance.between(0.01, 0.05),
          'rgba(255,255,255,.12)',
        );
    });
  }
  glow(pen, w / 2, h * 0.62, w * 0.6, colors[0] ?? '#fff', 0.8);
  layer(pen, { blur: 7, blend: 'screen' }, (on) => {
    for (let i = 0; i < 13; i += 1)
      ray(
        on,
        w * (0.06 + i * 0.073),
        h * 0.06,
        chance.between(-0.75, 0.75),
        h * 1.05,
        chance.between(0.025, 0.075),
        chance.pick(colors),
      );
  });
  layer(pen, { blur: 2 }, (on) => {
    on.strokeStyle = '#040406';
    on.lineWidth = 5;
    for (const y of [0.045, 0.085]) {
      on.beginPath();
      on.moveTo(0, h * y);
      on.lineTo(w, h * y);
      on.stroke();
    }
    on.lineWidth = 2;
    for (let x = 0; x < w; x += 26) {
      on.beginPath();
      on.moveTo(x, h * 0.045);
      on.lineTo(x + 13, h * 0.085);
      on.lineTo(x + 26, h * 0.045);
      on.stroke();
    }
    on.fillStyle = '#050508';
    on.fillRect(0, h * 0.69, w, h * 0.1);
    for (const [x, tall] of [
      [0.36, 0.17],
      [0.5, 0.2],
      [0.64, 0.17],
    ] as const) {
      wanderer(on, w * x, h * 0.7, h * tall, '#0a090e', '#0a090e', '#0a090e');
      on.fillRect(w * x + h * 0.05, h * (0.7 - tall * 0.8), 2.5, h * tall * 0.8);
    }
    for (const x of [0.42, 0.58])
      for (const [dx, r] of [
        [-0.03, 0.045],
        [0.035, 0.035],
        [0, 0.055],
      ] as const)
        ellipse(on, w * (x + dx), h * 0.655, h * r, h * r * 0.8, '#08070c');
  });
  for (let i = 0; i < 13; i += 1) glow(pen, w * (0.06 + i * 0.073), h * 0.075, w * 0.03, '#ffffff', 0.95);
  layer(pen, { blur: 1.3 }, (on) => crowd(easel, on, 4, '#1b1526', '#030305'));
  layer(pen, { blur: 30, alpha: 0.22, blend: 'screen' }, (on) => {
    for (let i = 0; i < 26; i += 1)
      ellipse(
        on,
        chance.between(0, w),
        chance.between(h * 0.35, h * 0.75),
        chance.between(60, 170),
        chance.between(20, 60),
        chance.pick(colors),
      );
  });
  develop(easel, { grain: 11, corners: 0.5 });
}

function stadium(easel: Easel, fog: boolean, day = false): void {
  const { context: pen, width: w, height: h, chance } = easel;
  pen.fillStyle = blend(
    pen,
    [0, 0],
    [0, h],
    day ? ['#4f8fc9', '#a9cfe6', '#e6ecea'] : ['#0a1226', '#182544', '#27314a'],
  );
  pen.fillRect(0, 0, w, h);
  shape(
    pen,
    [
      [0, h * 0.24],
      [w * 0.5, h * 0.34],
      [w, h * 0.24],
      [w, h * 0.62],
      [0, h * 0.62],
    ],
    day ? '#4a4f58' : '#12151d',
  );
  layer(pen, { blur: 0.8 }, (on) => {
    for (let i = 0; i < 9000; i += 1) {
      const x = chance.next();
      const edge = 0.27 + 0.09 * (1 - Math.abs(x - 0.5) * 2);
      const y = edge + chance.next() * (0.585 - edge);
      on.fillStyle = chance.pick([
        '#8c2a2a',
        '#b7392f',
        '#d8d2c6',
        '#3b3f4a',
        '#20242e',
        '#6b5a50',
        '#a83a30',
        '#20242e',
      ]);
      on.globalAlpha = 0.85;
      on.fillRect(x * w, y * h, 3.2, 3.6);
    }
  });
  shape(
    pen,
    [
      [0, h * 0.2],
      [w * 0.5, h * 0.3],
      [w, h * 0.2],
      [w, h * 0.25],
      [w * 0.5, h * 0.345],
      [0, h * 0.25],
    ],
    day ? '#dfe3e4' : '#2c3444',
  );
  pen.fillStyle = '#0d1018';
  pen.fillRect(0, h * 0.585, w, h * 0.035);
  for (let x = 0; x < w; x += w / 7) {
    pen.fillStyle = chance.pick(['#1d4f9c', '#b8322c', '#e3b53a', '#2f7d4a']);
    pen.fillRect(x + 3, h * 0.59, w / 7 - 6, h * 0.026);
  }
  const bottom = h * 0.62;
  pen.fillStyle = day ? '#4f9a3f' : '#2d7a37';
  pen.fillRect(0, bottom, w, h - bottom);
  for (let i = 0; i < 12; i += 1) {
    const at = (share: number, y: number) => w / 2 + (share - 0.5) * w * (0.9 + ((y - bottom) / (h - bottom)) * 1.7);
    if (i % 2 === 0)
      shape(
        pen,
        [
          [at(i / 12, bottom), bottom],
          [at((i + 1) / 12, bottom), bottom],
          [at((i + 1) / 12, h), h],
          [at(i / 12, h), h],
        ],
        'rgba(120,200,90,.22)',
      );
  }
  pen.strokeStyle = 'rgba(245,250,245,.9)';
  pen.lineWidth = 3;
  pen.strokeRect(-40, bottom + h * 0.03, w + 80, h);
  pen.beginPath();
  pen.moveTo(w * 0.5, bottom + h * 0.03);
  pen.lineTo(w * 0.5, h);
  pen.moveTo(w * 0.64, h * 0.8);
  pen.ellipse(w * 0.5, h * 0.8, w * 0.17, h * 0.085, 0, 0, Math.PI * 2);
  pen.stroke();
  const [home, away] = day ? ['#2f5fb8', '#e8c23a'] : ['#b8322c', '#e8e4da'];
  for (const [x, y, s, shirt] of [
    [0.2, 0.72, 46, away],
    [0.33, 0.79, 58, home],
    [0.46, 0.75, 50, away],
    [0.6, 0.85, 72, home],
    [0.72, 0.74, 48, home],
    [0.82, 0.8, 60, away],
    [0.53, 0.68, 36, home],
    [0.12, 0.86, 70, home],
  ] as const) {
    for (const dx of [-1, 1])
      layer(pen, { blur: 3, alpha: 0.3 }, (on) =>
        shape(
          on,
          [
            [w * x, h * y],
            [w * x + dx * s * 0.9, h * y + s * 0.3],
            [w * x + dx * s * 0.7, h * y + s * 0.34],
          ],
          '#041206',
        ),
      );
    wanderer(pen, w * x, h * y, s, shirt, shirt, '#2a1a12');
  }
  ellipse(pen, w * 0.655, h * 0.875, 7, 7, '#f6f4ee');
  if (day)
    layer(pen, { blur: 14, alpha: 0.34, blend: 'multiply' }, (on) =>
      shape(
        on,
        [
          [0, h * 0.6],
          [w, h * 0.6],
          [w, h * 0.72],
          [w * 0.3, h * 0.68],
          [0, h * 0.8],
        ],
        '#1c3a2a',
      ),
    );
  for (const x of day ? [] : [0.1, 0.36, 0.64, 0.9]) {
    const y = h * (0.1 + 0.09 * (1 - Math.abs(x - 0.5) * 2));
    for (let i = 0; i < 8; i += 1) glow(pen, w * x + (i - 3.5) * 13, y, 20, '#ffffff');
    glow(pen, w * x, y, w * 0.25, '#cfe0ff', 0.55);
    layer(pen, { blur: 18, alpha: 0.16, blend: 'screen' }, (on) =>
      ray(on, w * x, y, (0.5 - x) * 0.9, h * 0.9, 0.33, '#dfeaff'),
    );
  }
  if (fog)
    layer(pen, { blur: 40, alpha: 0.4, blend: 'screen' }, (on) => {
      for (let i = 0; i < 18; i += 1)
        ellipse(
          on,
          chance.between(0, w),
          chance.between(h * 0.3, h * 0.75),
          160,
          40,
          chance.pick(['#b8382f', '#d9a0a0', '#8f9ab0']),
        );
    });
  develop(easel, { grain: 9, corners: 0.4 });
}

type Size = readonly [number, number];
const photo = (
  name: string,
  [width, height]: Size,
  alt: string,
  tags: readonly string[],
  draw: Picture['draw'],
): Picture => ({ name, width, height, alt, tags, draw });

/** Concerts and football matches. */
export const stages: readonly Picture[] = [
  photo(
    'concert-red',
    [960, 640],
    'A band on stage in red light, hands raised in the crowd.',
    ['concert', 'stage', 'music'],
    (easel) => concert(easel, ['#e0263a', '#ff6a3a', '#a8123f'], false),
  ),
  photo(
    'concert-blue',
    [960, 540],
    'Blue and violet beams over a festival crowd in front of a big screen.',
    ['concert', 'stage', 'music'],
    (easel) => concert(easel, ['#2f5fe0', '#7a3ae8', '#2fb8e8'], true),
  ),
  photo(
    'concert-gold',
    [720, 960],
    'Golden stage light falls over the heads of the audience.',
    ['concert', 'stage', 'music'],
    (easel) => concert(easel, ['#f0a030', '#ffd890', '#d0602a'], false),
  ),
  photo(
    'festival-pink',
    [960, 720],
    'Pink and green light at an open-air concert.',
    ['concert', 'stage', 'music'],
    (easel) => concert(easel, ['#f03f9a', '#3fe0a8', '#a03ff0'], true),
  ),
  photo(
    'concert-white',
    [960, 640],
    'White beams over a dark hall, the band only outlines.',
    ['concert', 'stage', 'music'],
    (easel) => concert(easel, ['#dfe8f0', '#9fb4c8', '#f0e2c0'], false),
  ),
  photo(
    'concert-green',
    [960, 540],
    'Green light and a bright screen behind three musicians.',
    ['concert', 'stage', 'music'],
    (easel) => concert(easel, ['#2fc07a', '#b8e04a', '#1f8fa0'], true),
  ),
  photo(
    'stadium-night',
    [960, 540],
    'A full football stadium under floodlights, players on the pitch.',
    ['football'],
    (easel) => stadium(easel, false),
  ),
  photo('stadium-day', [960, 540], 'A football match under a blue sky, the stands full.', ['football'], (easel) =>
    stadium(easel, false, true),
  ),
  photo('stadium-smoke', [960, 640], 'Red smoke drifts over the pitch before a night match.', ['football'], (easel) =>
    stadium(easel, true),
  ),
];
