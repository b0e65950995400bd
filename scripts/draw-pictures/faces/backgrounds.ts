/// <reference lib="dom" />
import { blend, ellipse, glow, type Pen, sheet } from '../paint/canvas.ts';
import type { Chance } from '../paint/random.ts';

type Background = (pen: Pen, size: number, chance: Chance) => void;

function fill(pen: Pen, size: number, colors: readonly string[], slant = 0): void {
  pen.fillStyle = blend(pen, [0, 0], [size * slant, size], colors);
  pen.fillRect(0, 0, size, size);
}

const room: Background = (pen, size, chance) => {
  const wall = chance.pick(['#b9a48c', '#8f9a94', '#c9bca6', '#6f6a66', '#9aa7b0', '#a8755c']);
  fill(pen, size, [wall, `color-mix(in srgb, ${wall} 62%, #1a1410)`], 0.4);
  const left = chance.likely(0.5) ? 0 : size * 0.52;
  for (let row = 0; row < 4; row += 1) {
    const y = size * (0.12 + row * 0.2);
    pen.fillStyle = '#3f2d20';
    pen.fillRect(left, y + size * 0.15, size * 0.48, size * 0.02);
    for (let x = left + 4; x < left + size * 0.46; x += chance.between(6, 13)) {
      pen.fillStyle = chance.pick(['#7d3b2c', '#d8c7a6', '#2f4a5c', '#a98a3b', '#e8e0d0', '#4d5b3a', '#1f2530']);
      const tall = chance.between(0.09, 0.145) * size;
      pen.fillRect(x, y + size * 0.15 - tall, chance.between(5, 10), tall);
    }
  }
  glow(pen, left > 0 ? size * 0.15 : size * 0.85, size * 0.25, size * 0.4, '#ffe2ae', 0.8);
};

const window: Background = (pen, size, chance) => {
  fill(pen, size, ['#8c857c', '#5b544d']);
  const x = chance.between(0.02, 0.4) * size;
  fillRect(
    pen,
    x,
    size * 0.02,
    size * 0.56,
    size * 0.75,
    blend(pen, [0, 0], [0, size * 0.75], ['#f6fbff', '#dcebf2', '#b6cbb0']),
  );
  pen.fillStyle = '#d9d3c8';
  for (const at of [0, 0.28, 0.56]) pen.fillRect(x + size * at - 3, 0, 7, size * 0.78);
  pen.fillRect(x, size * 0.36, size * 0.56, 6);
};

function fillRect(pen: Pen, x: number, y: number, w: number, h: number, style: string | CanvasGradient): void {
  pen.fillStyle = style;
  pen.fillRect(x, y, w, h);
}

const foliage: Background = (pen, size, chance) => {
  fill(
    pen,
    size,
    chance.pick([
      ['#cfdc9c', '#5d7f3b', '#24401f'],
      ['#f0dca0', '#8a8a35', '#3c4a1c'],
      ['#a9c9a0', '#3f6a48', '#16301f'],
    ]),
  );
  for (let i = 0; i < 90; i += 1) {
    const tone = chance.pick(['#7fa64a', '#3c6a2c', '#a8c465', '#1f3d1c', '#d8e08a', '#5a8440']);
    ellipse(
      pen,
      chance.next() * size,
      chance.next() * size,
      chance.between(4, 15),
      chance.between(3, 11),
      tone,
      chance.between(0, 3),
    );
  }
  for (let i = 0; i < 12; i += 1)
    glow(pen, chance.next() * size, chance.next() * size * 0.6, chance.between(8, 20), '#fbffd8', 0.8);
};

const sky: Background = (pen, size, chance) => {
  fill(
    pen,
    size,
    chance.pick([
      ['#3f86c9', '#a7d1ee', '#f0f3ee'],
      ['#5f78a8', '#e7a98a', '#f8d7a4'],
      ['#8fb2cf', '#dbe6ea', '#c9c2ae'],
    ]),
  );
  for (let i = 0; i < 9; i += 1)
    ellipse(
      pen,
      chance.next() * size,
      chance.between(0.1, 0.7) * size,
      chance.between(20, 55),
      chance.between(5, 14),
      'rgba(255,255,255,.55)',
    );
  fillRect(
    pen,
    0,
    size * chance.between(0.72, 0.86),
    size,
    size,
    chance.pick(['#4f6f7c', '#7d7a58', '#38566b', '#b9a888']),
  );
};

const street: Background = (pen, size, chance) => {
  const night = chance.likely(0.5);
  fill(pen, size, night ? ['#141a2b', '#2a2638', '#3c2c2a'] : ['#d9dfe2', '#a59d94', '#66605a']);
  for (let i = 0; i < 9; i += 1) {
    const x = chance.between(-0.1, 1) * size;
    fillRect(
      pen,
      x,
      chance.between(0, 0.35) * size,
      chance.between(18, 50),
      size,
      night
        ? chance.pick(['#1d2334', '#2b2a3b', '#3a3038'])
        : chance.pick(['#9c8577', '#7e848a', '#b7a48f', '#6d5f58']),
    );
  }
  for (let i = 0; i < (night ? 34 : 10); i += 1) {
    const color = chance.pick(['#ffd28a', '#ff8f5a', '#8fd0ff', '#ff5a6a', '#fff1cf', '#7affc0']);
    pen.globalAlpha = night ? 0.75 : 0.35;
    ellipse(
      pen,
      chance.next() * size,
      chance.between(0.2, 0.9) * size,
      chance.between(4, 10),
      chance.between(4, 10),
      color,
    );
    pen.globalAlpha = 1;
  }
};

const studio: Background = (pen, size, chance) => {
  const tone = chance.pick([
    '#c8b7a6',
    '#7d8b99',
    '#d3a48f',
    '#94a48a',
    '#4b4f57',
    '#e3ddd2',
    '#b6c3cf',
    '#c99b4a',
    '#5a6f78',
    '#a2484a',
    '#2f5a56',
    '#e7c6c0',
  ]);
  fill(pen, size, [tone, `color-mix(in srgb, ${tone} 70%, #000)`]);
  glow(pen, size * chance.between(0.25, 0.75), size * 0.4, size * 0.6, `color-mix(in srgb, ${tone} 45%, #fff)`, 0.8);
};

const sea: Background = (pen, size, chance) => {
  fill(
    pen,
    size,
    chance.pick([
      ['#9cc7e6', '#e6eff0'],
      ['#f3b27a', '#f6d9a8'],
      ['#8ea6b8', '#ccd4d8'],
    ]),
  );
  const at = size * chance.between(0.4, 0.55);
  fillRect(pen, 0, at, size, size * 0.34, blend(pen, [0, at], [0, size * 0.85], ['#3d7f9e', '#7fb6bd', '#d9e5d8']));
  fillRect(pen, 0, size * 0.84, size, size * 0.2, '#d8c49c');
};

const bricks: Background = (pen, size, chance) => {
  const tone = chance.pick(['#9a4f3a', '#b8a48f', '#7f4a3c', '#c9c3b8']);
  fill(pen, size, [tone, `color-mix(in srgb, ${tone} 60%, #000)`], 0.5);
  for (let row = 0; row < 16; row += 1)
    for (let x = row % 2 === 0 ? 0 : -14; x < size; x += 29) {
      pen.fillStyle = `color-mix(in srgb, ${tone} ${chance.whole(55, 95)}%, ${chance.pick(['#fff', '#000', '#6a3020'])})`;
      pen.fillRect(x, row * 13, 27, 11);
    }
  glow(pen, size * chance.next(), size * 0.2, size * 0.6, '#ffe9c8', 0.6);
};

const peaks: Background = (pen, size, chance) => {
  fill(
    pen,
    size,
    chance.pick([
      ['#5f9ad0', '#d9e8f0'],
      ['#e9a87a', '#f6dfc0'],
    ]),
  );
  for (const [at, tone] of [
    [0.35, '#8fa0b8'],
    [0.5, '#5f7388'],
    [0.66, '#3f5a48'],
  ] as const) {
    pen.fillStyle = tone;
    pen.beginPath();
    pen.moveTo(0, size);
    for (let x = 0; x <= size; x += size / 6) pen.lineTo(x, size * (at + chance.between(-0.16, 0.12)));
    pen.lineTo(size, size);
    pen.fill();
  }
};

const lights: Background = (pen, size, chance) => {
  fill(pen, size, ['#241a16', '#3d2a1f', '#120d0b']);
  for (let row = 0; row < 4; row += 1)
    for (let i = 0; i < 9; i += 1) {
      const x = (i / 8) * size;
      ellipse(
        pen,
        x,
        size * (0.1 + row * 0.2) + 14 * Math.sin(i * 0.8 + row),
        5,
        5,
        chance.pick(['#ffd79a', '#ffc06a']),
      );
    }
  glow(pen, size * 0.5, size * 0.5, size * 0.7, '#b8682f', 0.5);
};

const kitchen: Background = (pen, size, chance) => {
  fill(pen, size, ['#e9e6dc', '#cfd6cf']);
  pen.fillStyle = chance.pick(['#5f7f7a', '#7a8f5f', '#b5695a', '#3f5570']);
  pen.fillRect(0, size * 0.66, size, size);
  pen.fillStyle = '#8a5f3c';
  pen.fillRect(0, size * 0.3, size, 6);
  for (let x = 6; x < size; x += chance.between(18, 34))
    fillRect(pen, x, size * 0.3 - 28, 16, 28, chance.pick(['#d8b04a', '#b8432f', '#5f8fa0', '#f3efe6', '#7f9a5a']));
  pen.fillStyle = '#a8733f';
  pen.fillRect(0, size * 0.62, size, 9);
};

const leaves: Background = (pen, size, chance) => {
  fill(pen, size, ['#f0c98a', '#b8642a', '#5f3018']);
  for (let i = 0; i < 110; i += 1)
    ellipse(
      pen,
      chance.next() * size,
      chance.next() * size,
      chance.between(4, 12),
      chance.between(3, 9),
      chance.pick(['#d8742a', '#f0b04a', '#9a3f1c', '#f6dc8a', '#6a4a20', '#c4532a']),
      chance.between(0, 3),
    );
};

const twoTones: Background = (pen, size, chance) => {
  const [wall = '', panel = ''] = chance.pick([
    ['#f0c85a', '#e08a3f'],
    ['#6fb3b0', '#2f6f7a'],
    ['#f2a39a', '#c4576a'],
    ['#a9c46a', '#5f8a3f'],
    ['#b7a3d8', '#6a5a9a'],
    ['#e9dcc4', '#b8593c'],
  ]);
  fill(pen, size, [wall, wall]);
  pen.save();
  pen.translate(size * 0.5, size * 0.5);
  pen.rotate(chance.between(-0.7, 0.7));
  fillRect(pen, size * chance.between(-0.3, 0.2), -size, size * 2, size * 2, panel);
  pen.restore();
  glow(pen, size * 0.3, size * 0.2, size * 0.7, '#fff6e0', 0.5);
};

/** The first eight are for everybody; pets and the first portraits choose among those alone. */
const backgrounds: readonly Background[] = [
  ...[studio, room, foliage, studio, window, sky, street, sea],
  ...[bricks, peaks, lights, kitchen, leaves, twoTones],
];

/** A background thrown out of focus behind a head; `pick` chooses the kind. */
export function backgroundFor(size: number, pick: number, chance: Chance): HTMLCanvasElement {
  const sharp = sheet(size, size);
  (backgrounds[pick % backgrounds.length] ?? studio)(sharp.pen, size, chance);
  const soft = sheet(size, size);
  soft.pen.filter = `blur(${size * chance.between(0.025, 0.045)}px)`;
  soft.pen.drawImage(sharp.canvas, -size * 0.08, -size * 0.08, size * 1.16, size * 1.16);
  return soft.canvas;
}
