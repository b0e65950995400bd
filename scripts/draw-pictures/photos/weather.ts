/// <reference lib="dom" />
import { blend, develop, ellipse, glow, layer, type Pen } from '../paint/canvas.ts';
import type { Easel, Picture } from '../paint/picture.ts';
import type { Chance } from '../paint/random.ts';
import { seaViews } from './coast.ts';
import { drawLand, type Land } from './land.ts';
import { mountainViews } from './mountains.ts';
import { containerShip, containers, crane, turbine } from './silhouettes.ts';

type Size = readonly [number, number];

function view(
  name: string,
  [width, height]: Size,
  alt: string,
  tags: readonly string[],
  land: Land,
  add: (easel: Easel) => void,
): Picture {
  return {
    name,
    width,
    height,
    alt,
    tags,
    draw: (easel) => {
      drawLand(easel, land);
      add(easel);
      develop(easel);
    },
  };
}

function wheat({ context: pen, width: w, height: h, chance }: Easel): void {
  for (let row = 0; row < 16; row += 1) {
    const near = row / 15;
    const tall = h * (0.05 + 0.4 * near ** 1.6);
    const base = h * (0.6 + 0.5 * near);
    layer(pen, { blur: near > 0.9 ? 3 : near > 0.6 ? 0.4 : 1 }, (on) => {
      for (let i = 0; i < 170 - row * 7; i += 1) {
        const x = chance.between(-20, w + 20);
        const lean = chance.between(-0.12, 0.3) * tall;
        const top = base - tall * chance.between(0.75, 1.05);
        const tone = chance.pick(['#d9a84a', '#c08a34', '#e8c472', '#a8742a', '#f0d48c']);
        on.strokeStyle = `color-mix(in srgb, ${tone}, #6a4a1c ${chance.whole(5, 45)}%)`;
        on.lineWidth = 0.8 + 2.4 * near;
        on.beginPath();
        on.moveTo(x, base + 20);
        on.quadraticCurveTo(x, top + tall * 0.3, x + lean, top);
        on.stroke();
        for (let grainAt = 0; grainAt < 6; grainAt += 1)
          ellipse(
            on,
            x + lean + (grainAt % 2 === 0 ? -1 : 1) * (0.8 + 2.2 * near),
            top + (grainAt - 3) * (1.5 + 5 * near),
            1 + 2.8 * near,
            1.8 + 5.4 * near,
            tone,
            grainAt % 2 === 0 ? 0.4 : -0.4,
          );
      }
    });
  }
}

function lamps(pen: Pen, chance: Chance, y: number, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const x = chance.between(0, 960);
    const color = chance.pick(['#ffd28a', '#ffb45a', '#fff1cf', '#8fd0ff', '#ff6a5a']);
    glow(pen, x, y - chance.between(2, 60), 26, color, 0.8);
    layer(pen, { blur: 3, alpha: 0.35, blend: 'screen' }, (on) => {
      on.fillStyle = blend(on, [0, y], [0, y + 150], [color, 'transparent']);
      on.fillRect(x - 3, y, 6, chance.between(50, 150));
    });
  }
}

/** Harbours, fields and wind farms in all weathers. */
export const weather: readonly Picture[] = [
  view(
    'wheat-field',
    [960, 540],
    'Ears of ripe wheat under a wide summer sky.',
    ['field', 'harvest', 'landscape'],
    { ...mountainViews.greenHills, eye: [0, 1.0, -4], grass: '#b98f3f', trees: 0.25, amp: 1.6, seed: 15 },
    wheat,
  ),
  view(
    'harbour-fog',
    [960, 640],
    'Cranes stand grey in the fog over a still harbour.',
    ['port', 'crane'],
    { ...seaViews.grey, wave: 0.08, clouds: 0.2, target: [0, 1.35, 6] },
    ({ context: pen, chance }) => {
      const row: readonly (readonly [number, number, string, number])[] = [
        [880, 1.1, '#b9c3c7', 2.4],
        [660, 1.35, '#a3afb5', 1.8],
        [420, 1.7, '#84939b', 1.2],
        [130, 2.2, '#5f717b', 0.8],
      ];
      for (const [x, s, color, blur] of row) layer(pen, { blur }, (on) => crane(on, x, 470, s, color));
      layer(pen, { blur: 1 }, (on) => containers(on, chance, 300, 474, 12, 3, 44, 18, '#b9c3c7', 0.62));
      pen.fillStyle = blend(pen, [0, 470], [0, 520], ['#7d878b', '#59656a']);
      pen.fillRect(0, 470, 960, 26);
      layer(pen, { blur: 46, alpha: 0.6 }, (on) => {
        for (let i = 0; i < 14; i += 1)
          ellipse(on, chance.between(0, 960), chance.between(330, 560), 200, 36, '#d3dadc');
      });
    },
  ),
  view(
    'harbour-night',
    [960, 540],
    'A container ship is unloaded at night, lamps mirrored in the water.',
    ['port', 'crane', 'ship'],
    {
      ...seaViews.dusk,
      zenith: '#101a36',
      horizon: '#5a4a66',
      sunColor: [0.4, 0.24, 0.2],
      wave: 0.12,
      target: [0, 1.15, 6],
    },
    ({ context: pen, chance }) => {
      layer(pen, { blur: 1.2 }, (on) => {
        crane(on, 250, 372, 1.5, '#39435c');
        crane(on, 520, 372, 1.7, '#434d68');
        crane(on, 800, 372, 1.5, '#363f58');
      });
      layer(pen, { blur: 0.6 }, (on) => containers(on, chance, 20, 372, 20, 3, 46, 18, '#141a2a', 0.55));
      layer(pen, { blur: 0.6 }, (on) => containerShip(on, chance, 300, 392, 0.9, '#141a2a', 0.35));
      pen.fillStyle = 'rgba(8,10,20,.12)';
      pen.fillRect(0, 0, 960, 540);
      lamps(pen, chance, 392, 52);
    },
  ),
  view(
    'offshore-wind-dawn',
    [960, 640],
    'Wind turbines in the sea, dark against a rising sun.',
    ['wind-turbine', 'sea'],
    { ...seaViews.sunset, sun: [-0.25, 0.07, 1], target: [0, 1.15, 6], clouds: 0.35, seed: 23 },
    ({ context: pen, chance }) => {
      const color = '#3a2a34';
      for (let i = 6; i >= 0; i -= 1) {
        const tall = 330 * 0.74 ** i;
        const faded = `color-mix(in srgb, ${color}, #d98a68 ${i * 11}%)`;
        layer(pen, { blur: 0.5 + i * 0.15 }, (on) =>
          turbine(on, 130 + 700 * (1 - 0.74 ** i), 442 + tall * 0.08, tall, chance.between(0, 2), faded, faded),
        );
      }
    },
  ),
];
