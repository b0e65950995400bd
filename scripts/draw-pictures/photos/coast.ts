/// <reference lib="dom" />
import { blend, develop, ellipse, glow, layer, type Pen, shape } from '../paint/canvas.ts';
import type { Easel, Picture } from '../paint/picture.ts';
import { drawLand, type Land } from './land.ts';
import { containerShip, containers, crane, ferry, lighthouse, turbine } from './silhouettes.ts';

/** Views of open water, shared with the avatars that show a place. */
export const seaViews = {
  sunset: {
    eye: [0, 0.7, 0],
    target: [0, 0.82, 6],
    sun: [0.1, 0.1, 1],
    sunColor: [2.4, 1.05, 0.38],
    zenith: '#3d4a80',
    horizon: '#f0a06a',
    amp: 0,
    level: 0,
    clouds: 0.5,
    cloudColor: '#8a6078',
    wave: 0.3,
    haze: 0.004,
    water: '#16303f',
  },
  morning: {
    eye: [0, 0.8, 0],
    target: [0, 0.9, 6],
    sun: [-0.7, 0.45, 0.4],
    sunColor: [1.3, 1.15, 0.95],
    zenith: '#5b97c9',
    horizon: '#d9e4e6',
    amp: 0,
    level: 0,
    clouds: 0.45,
    wave: 0.28,
    haze: 0.006,
    water: '#1c4f5f',
    seed: 9,
  },
  storm: {
    eye: [0, 0.75, 0],
    target: [0, 0.95, 6],
    sun: [-0.4, 0.5, 0.6],
    sunColor: [0.5, 0.52, 0.5],
    zenith: '#232b36',
    horizon: '#7d8a8c',
    amp: 0,
    level: 0,
    clouds: 0.95,
    cloudColor: '#39424c',
    wave: 0.95,
    haze: 0.012,
    water: '#0f2224',
    seed: 31,
  },
  dusk: {
    eye: [0, 0.7, 0],
    target: [0, 1.02, 6],
    sun: [-0.5, 0.03, 1],
    sunColor: [1.6, 0.7, 0.4],
    zenith: '#26365f',
    horizon: '#d98f6f',
    amp: 0,
    level: 0,
    clouds: 0.55,
    cloudColor: '#5f5570',
    wave: 0.16,
    haze: 0.004,
    water: '#0e1f2e',
    seed: 17,
  },
  grey: {
    eye: [0, 0.7, 0],
    target: [0, 0.98, 6],
    sun: [0.3, 0.6, 0.6],
    sunColor: [0.7, 0.72, 0.75],
    zenith: '#8d9dab',
    horizon: '#cdd4d6',
    amp: 0,
    level: 0,
    clouds: 0.7,
    cloudColor: '#aab3ba',
    wave: 0.2,
    haze: 0.01,
    water: '#28434a',
    seed: 51,
  },
} as const satisfies Readonly<Record<string, Land>>;

function mirrored(pen: Pen, horizon: number, draw: (pen: Pen) => void): void {
  layer(pen, { blur: 3, alpha: 0.4 }, (soft) => {
    soft.translate(0, horizon * 2);
    soft.scale(1, -1);
    draw(soft);
  });
  layer(pen, { blur: 0.6 }, draw);
}

function bolt(easel: Easel, x: number, top: number, bottom: number): void {
  const { context: pen, chance } = easel;
  const line = (width: number, color: string, blur: number) =>
    layer(pen, { blur, blend: 'screen' }, (over) => {
      over.strokeStyle = color;
      over.lineWidth = width;
      over.stroke(path);
    });
  const path = new Path2D();
  let at = x;
  path.moveTo(at, top);
  for (let y = top; y < bottom; y += (bottom - top) / 18) {
    at += chance.between(-16, 17);
    path.lineTo(at, y);
    if (chance.likely(0.16)) {
      path.lineTo(at + chance.between(-40, 44), y + 40);
      path.moveTo(at, y);
    }
  }
  line(14, '#8fa4e0', 12);
  line(2.2, '#f2f4ff', 0.5);
  glow(pen, x, top, 320, '#b9c4ea', 0.35);
}

function scene(
  name: string,
  size: readonly [number, number],
  land: Land,
  alt: string,
  tags: readonly string[],
  add: (easel: Easel) => void,
): Picture {
  return {
    name,
    width: size[0],
    height: size[1],
    alt,
    tags,
    draw: (easel) => {
      drawLand(easel, land);
      add(easel);
      develop(easel);
    },
  };
}

function quay(pen: Pen, y: number, height: number, color: string): void {
  pen.fillStyle = blend(pen, [0, y], [0, height], [color, `color-mix(in srgb, ${color}, #000 60%)`]);
  pen.fillRect(0, y, 960, height - y);
}

/** Sea, ships and harbours. */
export const coast: readonly Picture[] = [
  scene(
    'sunset-sea',
    [960, 640],
    seaViews.sunset,
    'The sun goes down over an open sea, its light a path on the waves.',
    ['sea'],
    () => undefined,
  ),
  scene(
    'sea-morning-ferry',
    [960, 540],
    seaViews.morning,
    'A white ferry crosses a calm sea on a bright morning.',
    ['sea', 'ship'],
    ({ context: pen }) => mirrored(pen, 292, (on) => ferry(on, 330, 292, 0.62, false)),
  ),
  scene(
    'ferry-at-dusk',
    [960, 720],
    seaViews.dusk,
    'A lit ferry on dark water just after sunset.',
    ['sea', 'ship'],
    ({ context: pen }) => mirrored(pen, 462, (on) => ferry(on, 250, 462, 0.95, true)),
  ),
  scene(
    'storm-over-harbour',
    [960, 540],
    seaViews.storm,
    'Lightning over a harbour wall and lighthouse in heavy seas.',
    ['storm', 'sea', 'port'],
    (easel) => {
      const { context: pen, chance } = easel;
      bolt(easel, 310, 0, 300);
      const rocks: [number, number][] = [[520, 350]];
      for (let x = 520; x <= 960; x += 16) rocks.push([x, 322 - (x - 520) * 0.05 + chance.between(-7, 5)]);
      shape(pen, [...rocks, [960, 420], [620, 410]], blend(pen, [0, 300], [0, 410], ['#4a4f50', '#14191b']));
      lighthouse(pen, 690, 318, 1.25);
      glow(pen, 690, 176, 120, '#fff2c0', 0.8);
      layer(pen, { blur: 14, alpha: 0.35, blend: 'screen' }, (on) =>
        shape(
          on,
          [
            [690, 172],
            [0, 60],
            [0, 150],
          ],
          '#fff0c0',
        ),
      );
      layer(pen, { blur: 5, alpha: 0.85 }, (on) => {
        for (let i = 0; i < 130; i += 1)
          ellipse(
            on,
            560 + Math.abs(chance.between(-1, 1)) * 300,
            350 + chance.between(-70, 40) * chance.next(),
            chance.between(2, 15),
            chance.between(2, 10),
            'rgba(225,232,232,.35)',
          );
      });
    },
  ),
  scene(
    'storm-waves',
    [960, 720],
    { ...seaViews.storm, seed: 77, eye: [0, 0.5, 0], horizon: '#93a09c' },
    'White-capped waves under a black line of cloud.',
    ['storm', 'sea'],
    (easel) => {
      layer(easel.context, { blur: 2, alpha: 0.35 }, (on) => {
        on.strokeStyle = '#c8d0d2';
        for (let i = 0; i < 260; i += 1) {
          const x = easel.chance.between(-60, 960);
          const y = easel.chance.between(0, 720);
          on.beginPath();
          on.moveTo(x, y);
          on.lineTo(x + 12, y + 44);
          on.stroke();
        }
      });
    },
  ),
  scene(
    'storm-freighter',
    [960, 540],
    { ...seaViews.storm, seed: 12, horizon: '#8a8f86', wave: 0.85 },
    'A container ship heads into rough water under dark clouds.',
    ['storm', 'ship', 'sea'],
    (easel) => {
      layer(easel.context, { blur: 0.9 }, (on) => {
        on.rotate(-0.03);
        containerShip(on, easel.chance, 360, 322, 0.95, '#6f797b', 0.35);
      });
      layer(easel.context, { blur: 6, alpha: 0.8 }, (on) => {
        for (let i = 0; i < 60; i += 1)
          ellipse(
            on,
            372 + easel.chance.between(-24, 40),
            306 + easel.chance.between(-26, 14),
            easel.chance.between(4, 16),
            easel.chance.between(3, 9),
            'rgba(228,233,232,.4)',
          );
        for (let i = 0; i < 80; i += 1)
          ellipse(on, easel.chance.between(370, 740), 313, easel.chance.between(6, 22), 3, 'rgba(228,233,232,.35)');
      });
    },
  ),
  scene(
    'container-ship',
    [960, 540],
    seaViews.grey,
    'A loaded container ship leaves port on a grey day.',
    ['ship', 'port', 'sea'],
    ({ context: pen, chance }) => {
      mirrored(pen, 340, (on) => containerShip(on, chance, 130, 340, 1.75, '#c3cbce', 0.16));
    },
  ),
  scene(
    'port-cranes-dusk',
    [960, 640],
    seaViews.dusk,
    'Port cranes stand dark against an orange evening sky above stacked containers.',
    ['port', 'crane', 'ship'],
    ({ context: pen, chance }) => {
      const rim = '#1b1e2a';
      for (const [x, s, blur, color] of [
        [700, 1.15, 1.6, '#5f5566'],
        [860, 1.2, 1.4, '#544c5e'],
        [330, 2.1, 0.7, rim],
        [610, 2.2, 0.7, rim],
      ] as const) {
        layer(pen, { blur }, (on) => crane(on, x, 470, s, color));
      }
      layer(pen, { blur: 0.8 }, (on) => {
        quay(on, 468, 520, '#1a1c25');
        containers(on, chance, 380, 470, 10, 5, 58, 22, '#2a2430', 0.55);
      });
      mirrored(pen, 520, (on) => {
        on.fillStyle = '#14161d';
        on.fillRect(0, 470, 960, 50);
      });
      for (let i = 0; i < 26; i += 1)
        glow(
          pen,
          chance.between(20, 940),
          chance.between(330, 470),
          chance.between(5, 22),
          chance.pick(['#ffd08a', '#ffeecc', '#ff9a5a']),
          0.8,
        );
    },
  ),
  scene(
    'port-containers',
    [960, 720],
    { ...seaViews.morning, target: [0, 1.6, 6] },
    'Rows of coloured containers below two blue port cranes.',
    ['port', 'crane'],
    ({ context: pen, chance }) => {
      layer(pen, { blur: 1.4 }, (on) => {
        crane(on, 300, 560, 2.3, '#6d8ba6');
        crane(on, 720, 560, 2.5, '#557a9c');
      });
      layer(pen, { blur: 0.8 }, (on) => containers(on, chance, -20, 600, 17, 5, 60, 26, '#d0d8dc', 0.25));
      pen.fillStyle = blend(pen, [0, 600], [0, 720], ['#8d8a84', '#5a5854']);
      pen.fillRect(0, 598, 960, 130);
      containers(pen, chance, 40, 668, 3, 4, 148, 62, '#000', 0.02);
      containers(pen, chance, 560, 676, 3, 3, 150, 64, '#000', 0);
      layer(pen, { blur: 7, alpha: 0.5 }, (on) => {
        on.fillStyle = '#1d1d1d';
        on.fillRect(30, 664, 470, 16);
        on.fillRect(550, 672, 470, 18);
      });
    },
  ),
  scene(
    'offshore-wind',
    [960, 540],
    { ...seaViews.grey, zenith: '#6d8fae', clouds: 0.5, sunColor: [1.1, 1.05, 0.95] },
    'A row of wind turbines standing in the open sea.',
    ['wind-turbine', 'sea'],
    ({ context: pen, chance }) => {
      for (let i = 9; i >= 0; i -= 1) {
        const tall = 230 * 0.8 ** i;
        const fade = i * 8;
        layer(pen, { blur: i * 0.12 + 0.4 }, (on) =>
          turbine(
            on,
            800 - 620 * (1 - 0.8 ** i),
            336 + tall * 0.09,
            tall,
            chance.between(0, 2),
            `color-mix(in srgb, #f7f7f3, #cdd4d6 ${fade}%)`,
            `color-mix(in srgb, #9aa4aa, #c3cbd0 ${fade}%)`,
          ),
        );
      }
    },
  ),
];
