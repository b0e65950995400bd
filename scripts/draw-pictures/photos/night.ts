/// <reference lib="dom" />
import { blend, develop, ellipse, glow, layer, type Pen, shape } from '../paint/canvas.ts';
import type { Easel, Picture } from '../paint/picture.ts';
import { drawLand, type Land } from './land.ts';
import { turbine, wanderer } from './silhouettes.ts';

function street(easel: Easel, ground: readonly string[], walkers: number): void {
  const { context: pen, width: w, height: h, chance } = easel;
  const horizon = h * 0.56;
  pen.fillStyle = blend(pen, [0, 0], [0, horizon], ground);
  pen.fillRect(0, 0, w, h);
  layer(pen, { blur: 5 }, (on) => {
    for (const side of [0, 1]) {
      for (let i = 0; i < 6; i += 1) {
        const near = 1 - i / 6;
        const x0 = w * (0.5 - 0.56 * near ** 1.4);
        const x1 = w * (0.5 - 0.56 * Math.max(0.02, near - 1 / 6) ** 1.4);
        const top = horizon - h * (0.1 + 0.62 * near);
        const flip = (x: number) => (side === 0 ? x : w - x);
        shape(
          on,
          [
            [flip(x0), top - h * 0.05],
            [flip(x1), top + h * 0.05],
            [flip(x1), horizon + 8],
            [flip(x0), horizon + 26 * near],
          ],
          chance.pick(['#191c2a', '#221f2c', '#15202a', '#2a2326']),
        );
        for (let k = 0; k < 16; k += 1) {
          on.fillStyle = chance.pick(['#ffcf82', '#ffdfae', '#9fc8e8', '#e8a05a']);
          on.globalAlpha = chance.between(0.2, 0.9);
          const t = chance.next();
          on.fillRect(
            flip(x0 + (x1 - x0) * t),
            top + h * 0.06 + (horizon - top - h * 0.1) * chance.next(),
            9 * near + 2,
            12 * near + 2,
          );
        }
        on.globalAlpha = 1;
      }
    }
  });
  const lamps = Array.from({ length: 46 }, (): [number, number, number, string] => {
    const depth = chance.next();
    return [
      w * (0.5 + (chance.likely(0.5) ? -1 : 1) * (0.03 + 0.5 * depth * chance.next())),
      horizon - h * depth * chance.between(0.02, 0.4),
      5 + 24 * depth,
      chance.pick(['#ffb45a', '#ff6a4a', '#ffe0a4', '#5fc8ff', '#ff4f7a', '#6affc0', '#ffd27a']),
    ];
  });
  for (const [x, y, r, color] of lamps) {
    pen.globalAlpha = 0.55;
    ellipse(pen, x, y, r, r, color);
    pen.globalAlpha = 1;
    glow(pen, x, y, r * 3, color, 0.4);
  }
  pen.fillStyle = blend(pen, [0, horizon], [0, h], ['#23222c', '#0c0d13']);
  pen.fillRect(0, horizon, w, h);
  layer(pen, { blur: 9, alpha: 0.75, blend: 'screen' }, (on) => {
    for (const [x, y, r, color] of lamps) {
      on.fillStyle = blend(on, [0, horizon], [0, horizon + (horizon - y) * 1.6 + 120], [color, 'rgba(0,0,0,0)']);
      for (let k = 0; k < 6; k += 1)
        on.fillRect(
          x - r + chance.between(-8, 8),
          horizon + k * 26 + (horizon - y) * 0.4,
          r * chance.between(1, 2.2),
          20,
        );
    }
  });
  for (let i = 0; i < walkers; i += 1) {
    const depth = 0.35 + 0.65 * ((i + 0.5) / walkers);
    const x = w * (0.5 + (i % 2 === 0 ? -1 : 1) * chance.between(0.06, 0.3) * depth);
    const y = horizon + (h - horizon) * 0.62 * depth;
    const tall = h * 0.4 * depth;
    layer(pen, { blur: 3.2 - 2.4 * depth }, (on) => {
      wanderer(on, x, y, tall, '#0e1018', '#0e1018', '#0b0c12');
      ellipse(
        on,
        x + tall * 0.03,
        y - tall * 0.98,
        tall * 0.3,
        tall * 0.13,
        chance.pick(['#a8322c', '#12141c', '#c9a13a', '#1f3f5c']),
      );
      on.fillStyle = '#0e1018';
    });
    layer(pen, { blur: 9, alpha: 0.6 }, (on) =>
      shape(
        on,
        [
          [x - tall * 0.12, y],
          [x + tall * 0.12, y],
          [x + tall * 0.08, y + tall * 0.6],
          [x - tall * 0.08, y + tall * 0.6],
        ],
        '#05060a',
      ),
    );
  }
  layer(pen, { blur: 0.8, alpha: 0.28 }, (on) => {
    on.strokeStyle = '#dfe6f0';
    for (let i = 0; i < 320; i += 1) {
      const x = chance.between(0, w);
      const y = chance.between(0, h);
      on.lineWidth = chance.between(0.6, 1.6);
      on.beginPath();
      on.moveTo(x, y);
      on.lineTo(x - 5, y + chance.between(18, 46));
      on.stroke();
    }
  });
  develop(easel, { grain: 9, corners: 0.4 });
}

const starry: Land = {
  eye: [0, 1.2, -4],
  target: [0, 2.3, 5],
  lens: 1.4,
  sun: [0.6, -0.1, 0.7],
  sunColor: [0.06, 0.07, 0.12],
  zenith: '#0b1230',
  horizon: '#3a4666',
  amp: 2.6,
  scale: 0.2,
  stars: true,
  clouds: 0,
  haze: 0.03,
  grass: '#20261c',
  rock: '#2a2a30',
  exposure: 1.5,
  seed: 19,
  ridge: 0.4,
};
const dusk: Land = {
  eye: [0, 1.6, -4],
  target: [0, 1.5, 6],
  lens: 1.9,
  sun: [0.35, 0.06, 1],
  sunColor: [2.2, 1.0, 0.45],
  zenith: '#3c4d85',
  horizon: '#f0a873',
  amp: 2,
  scale: 0.18,
  ridge: 0.1,
  clouds: 0.45,
  cloudColor: '#8f6f86',
  haze: 0.05,
  grass: '#3a4026',
  seed: 5,
};

function dome(pen: Pen, x: number, y: number, r: number): void {
  const white = blend(pen, [x - r, 0], [x + r, 0], ['#8d97ad', '#4d566c', '#20263a']);
  pen.fillStyle = white;
  pen.fillRect(x - r * 0.94, y - r * 0.6, r * 1.88, r * 0.6);
  pen.beginPath();
  pen.arc(x, y - r * 0.6, r, Math.PI, 0);
  pen.fill();
  shape(
    pen,
    [
      [x + r * 0.12, y - r * 1.6],
      [x + r * 0.36, y - r * 1.54],
      [x + r * 0.5, y - r * 0.64],
      [x + r * 0.14, y - r * 0.64],
    ],
    '#0a0d18',
  );
  shape(
    pen,
    [
      [x + r * 0.22, y - r * 1.3],
      [x + r * 0.6, y - r * 1.9],
      [x + r * 0.74, y - r * 1.8],
      [x + r * 0.42, y - r * 1.1],
    ],
    blend(pen, [x, 0], [x + r, 0], ['#6d7890', '#2a3145']),
  );
  pen.fillStyle = '#ffb866';
  pen.fillRect(x - r * 0.4, y - r * 0.36, r * 0.16, r * 0.36);
  glow(pen, x - r * 0.32, y - r * 0.2, r * 0.7, '#ff9a4a', 0.45);
}

function telescope(pen: Pen, x: number, y: number, s: number): void {
  pen.strokeStyle = '#0a0c14';
  pen.lineCap = 'round';
  for (const dx of [-40, 4, 46]) {
    pen.lineWidth = 5 * s;
    pen.beginPath();
    pen.moveTo(x, y - 120 * s);
    pen.lineTo(x + dx * s, y);
    pen.stroke();
  }
  pen.lineWidth = 25 * s;
  pen.beginPath();
  pen.moveTo(x - 46 * s, y - 96 * s);
  pen.lineTo(x + 66 * s, y - 190 * s);
  pen.stroke();
  pen.lineWidth = 32 * s;
  pen.beginPath();
  pen.moveTo(x + 58 * s, y - 183 * s);
  pen.lineTo(x + 74 * s, y - 196 * s);
  pen.stroke();
}

type Size = readonly [number, number];
const photo = (
  name: string,
  [width, height]: Size,
  alt: string,
  tags: readonly string[],
  draw: Picture['draw'],
): Picture => ({ name, width, height, alt, tags, draw });

/** Nights and evenings: streets, stars and turbines. */
export const nights: readonly Picture[] = [
  photo(
    'rainy-street',
    [720, 960],
    'People with umbrellas on a wet street at night, lights mirrored in the road.',
    ['city'],
    (easel) => street(easel, ['#10131f', '#2a2433', '#4a3438'], 5),
  ),
  photo('city-lights-rain', [960, 640], 'Out-of-focus city lights on a rainy evening.', ['city'], (easel) =>
    street(easel, ['#131c2c', '#233247', '#41506a'], 3),
  ),
  photo('observatory', [960, 640], 'An observatory dome under the Milky Way.', ['night-sky', 'telescope'], (easel) => {
    drawLand(easel, starry);
    layer(easel.context, { blur: 0.8 }, (on) => dome(on, 690, 560, 92));
    develop(easel);
  }),
  photo(
    'milky-way-telescope',
    [720, 960],
    'Someone beside a telescope looks up at the Milky Way.',
    ['night-sky', 'telescope'],
    (easel) => {
      drawLand(easel, { ...starry, seed: 33, target: [0, 3, 5] });
      const pen = easel.context;
      shape(
        pen,
        [
          [0, 850],
          [240, 826],
          [520, 838],
          [720, 812],
          [720, 960],
          [0, 960],
        ],
        '#07090f',
      );
      telescope(pen, 430, 846, 0.95);
      wanderer(pen, 300, 850, 190, '#0b0e17', '#0b0e17', '#0b0e17');
      develop(easel);
    },
  ),
  photo(
    'stars-over-lake',
    [960, 540],
    'Stars above dark mountains, mirrored in a still lake.',
    ['night-sky', 'mountain'],
    (easel) => {
      drawLand(easel, {
        ...starry,
        amp: 4.6,
        level: 0,
        valley: 1,
        wave: 0.01,
        seed: 11,
        ridge: 1,
        eye: [0, 0.35, -5],
        target: [0, 1.5, 6],
        water: '#060a18',
      });
      develop(easel);
    },
  ),
  photo(
    'wind-turbines-dusk',
    [960, 540],
    'Wind turbines on a ridge at dusk, the sky orange behind them.',
    ['wind-turbine'],
    (easel) => {
      drawLand(easel, dusk);
      for (const [x, y, tall, turn] of [
        [150, 330, 150, 0.4],
        [300, 322, 120, 1.1],
        [520, 330, 170, 0.2],
        [905, 320, 130, 0.8],
      ] as const)
        layer(easel.context, { blur: 0.7 }, (on) => turbine(on, x, y, tall, turn, '#5d5266', '#3b3546'));
      layer(easel.context, { blur: 0.8 }, (on) => turbine(on, 740, 470, 380, 0.55, '#4a4356', '#28243a'));
      develop(easel);
    },
  ),
  photo(
    'wind-turbines-hills',
    [960, 720],
    'White wind turbines turn above green hills on a clear day.',
    ['wind-turbine'],
    (easel) => {
      drawLand(easel, {
        ...dusk,
        sun: [-0.6, 0.6, 0.1],
        sunColor: [1.5, 1.35, 1.1],
        zenith: '#3f83c4',
        horizon: '#cfe0ea',
        cloudColor: '#eef2f5',
        grass: '#6a8a3a',
        haze: 0.03,
        trees: 1.2,
      });
      for (const [x, y, tall, turn] of [
        [120, 420, 170, 0.9],
        [420, 430, 210, 0.1],
        [590, 415, 150, 0.7],
        [880, 420, 190, 1.5],
      ] as const)
        layer(easel.context, { blur: 0.6 }, (on) => turbine(on, x, y, tall, turn, '#f6f6f3', '#b3bcc4'));
      turbine(easel.context, 265, 560, 420, 0.35, '#f8f8f5', '#aeb7bf');
      develop(easel);
    },
  ),
  photo(
    'wind-turbines-winter',
    [960, 640],
    'Wind turbines above a snowy ridge in pale light.',
    ['wind-turbine', 'snow'],
    (easel) => {
      drawLand(easel, {
        ...dusk,
        sun: [0.6, 0.35, 0.3],
        sunColor: [0.85, 0.68, 0.55],
        zenith: '#4f7fae',
        horizon: '#bfc3cc',
        cloudColor: '#d9d8da',
        grass: '#aab6c4',
        rock: '#8a939c',
        snow: -9,
        trees: 0.5,
        haze: 0.03,
        seed: 46,
      });
      for (const [x, y, tall, turn] of [
        [180, 400, 180, 0.5],
        [350, 410, 140, 1.2],
        [520, 400, 200, 0.2],
        [860, 410, 160, 0.9],
      ] as const)
        layer(easel.context, { blur: 0.7 }, (on) => turbine(on, x, y, tall, turn, '#f3f3f1', '#a9b3bc'));
      turbine(easel.context, 705, 540, 430, 0.8, '#f6f6f4', '#9fabb5');
      develop(easel);
    },
  ),
  photo('stars-over-plain', [960, 640], 'The Milky Way above a dark, empty plain.', ['night-sky'], (easel) => {
    drawLand(easel, {
      ...starry,
      amp: 2.2,
      ridge: 0.3,
      scale: 0.16,
      seed: 57,
      eye: [0, 1.1, -5],
      target: [0.4, 2.3, 6],
    });
    develop(easel);
  }),
];
