/// <reference lib="dom" />
import { blend, develop, glow, layer, type Pen, shape } from '../paint/canvas.ts';
import type { Clip } from '../paint/clip.ts';
import type { Easel } from '../paint/picture.ts';
import { seaViews } from '../photos/coast.ts';
import { drawLand } from '../photos/land.ts';
import { containerShip, crane, lighthouse, turbine } from '../photos/silhouettes.ts';

const round = Math.PI * 2;

const turbines: Clip = {
  name: 'turbines-turning',
  kind: 'gif',
  width: 640,
  height: 400,
  seconds: 5,
  alt: 'Five white wind turbines stand in a calm morning sea and turn slowly.',
  tags: ['wind-turbine', 'energy', 'sea'],
  begin(easel) {
    drawLand(easel, seaViews.morning);
    develop(easel, { grain: 4 });
    const phases = Array.from({ length: 5 }, () => easel.chance.between(0, 2));
    return ({ context: pen }, at) => {
      for (let i = 4; i >= 0; i -= 1) {
        const tall = 188 * 0.78 ** i;
        const fade = i * 9;
        turbine(
          pen,
          512 - 430 * (1 - 0.78 ** i) * 1.15,
          214 + tall * 0.16,
          tall,
          (phases[i] ?? 0) + at * round,
          `color-mix(in srgb, #fbfbf8, #cfdadd ${fade}%)`,
          `color-mix(in srgb, #98a4ab, #c3cbd0 ${fade}%)`,
        );
      }
    };
  },
};

type Drop = { readonly x: number; readonly y: number; readonly length: number; readonly turns: number };

function drawRain(pen: Pen, drops: readonly Drop[], at: number): void {
  const { width, height } = pen.canvas;
  pen.lineCap = 'round';
  for (const drop of drops) {
    const y = (((drop.y + at * drop.turns) % 1) * 1.3 - 0.15) * height;
    const x = ((((drop.x - at * drop.turns * 0.18) % 1) + 1) % 1) * width * 1.1;
    pen.strokeStyle = `rgb(214 226 236 / ${0.1 + drop.length * 0.012})`;
    pen.lineWidth = drop.length > 20 ? 1.4 : 0.8;
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(x - drop.length * 0.22, y + drop.length);
    pen.stroke();
  }
}

/** How bright a flash is that begins at `from`: two beats, the second weaker. */
function flash(at: number, from: number): number {
  const since = at - from;
  if (since < 0 || since > 0.07) return 0;
  return since < 0.02 ? 1 - since * 20 : Math.max(0, 0.55 - (since - 0.02) * 11);
}

function bolt(easel: Easel, x: number): Path2D {
  const path = new Path2D();
  let at = x;
  path.moveTo(at, 0);
  for (let y = 0; y < 190; y += 11) {
    at += easel.chance.between(-10, 11);
    path.lineTo(at, y);
  }
  return path;
}

const storm: Clip = {
  name: 'storm-at-sea',
  kind: 'video',
  width: 640,
  height: 360,
  seconds: 6,
  alt: 'Rain drives over a dark sea; lightning strikes far out, twice.',
  tags: ['storm', 'sea', 'weather'],
  begin(easel) {
    drawLand(easel, seaViews.storm);
    develop(easel, { grain: 3 });
    const { chance } = easel;
    const drops = Array.from({ length: 170 }, () => ({
      x: chance.next(),
      y: chance.next(),
      length: chance.between(8, 30),
      turns: chance.whole(7, 13),
    }));
    const strikes = [
      { from: 0.22, path: bolt(easel, 420) },
      { from: 0.68, path: bolt(easel, 170) },
    ];
    return ({ context: pen, width, height }, at) => {
      for (const { from, path } of strikes) {
        const light = flash(at, from);
        if (light === 0) continue;
        pen.fillStyle = `rgb(190 205 240 / ${light * 0.3})`;
        pen.fillRect(0, 0, width, height);
        layer(pen, { blur: 5, alpha: light, blend: 'screen' }, (over) => {
          over.strokeStyle = '#9db2ee';
          over.lineWidth = 7;
          over.stroke(path);
        });
        pen.strokeStyle = `rgb(246 248 255 / ${light})`;
        pen.lineWidth = 1.6;
        pen.stroke(path);
      }
      drawRain(pen, drops, at);
    };
  },
};

function beam(pen: Pen, x: number, y: number, angle: number): void {
  // Seen from the side, a turning light is long and thin across, and short and blinding towards the eye.
  const across = Math.cos(angle);
  const towards = Math.sin(angle);
  const reach = across * 620;
  layer(pen, { blur: 6, blend: 'screen', alpha: 0.7 }, (over) => {
    shape(
      over,
      [
        [x, y - 2],
        [x + reach, y - 46 - 20 * Math.abs(across)],
        [x + reach, y + 30],
        [x, y + 2],
      ],
      blend(over, [x, y], [x + reach, y], ['#fff1c9', '#6b5a3a', '#00000000']),
    );
  });
  glow(pen, x, y, 26 + 90 * Math.max(0, towards) ** 6, '#fff3cf', 0.9);
}

const beacon: Clip = {
  name: 'lighthouse-dusk',
  kind: 'video',
  width: 640,
  height: 400,
  seconds: 6,
  alt: 'A lighthouse at dusk; its beam sweeps over the water and once straight into the eye.',
  tags: ['sea', 'night-sky'],
  begin(easel) {
    drawLand(easel, seaViews.dusk);
    const { context: pen } = easel;
    shape(
      pen,
      [
        [330, 262],
        [392, 236],
        [455, 226],
        [530, 231],
        [640, 214],
        [640, 300],
        [352, 276],
      ],
      blend(pen, [0, 214], [0, 296], ['#2a2632', '#15141c']),
    );
    lighthouse(pen, 482, 232, 1.05);
    pen.globalCompositeOperation = 'multiply';
    pen.fillStyle = blend(pen, [0, 0], [0, 400], ['#39446f', '#5d5a86', '#3d4468']);
    pen.fillRect(0, 0, 640, 400);
    pen.globalCompositeOperation = 'source-over';
    develop(easel, { grain: 3 });
    return ({ context }, at) => beam(context, 482, 118, at * round);
  },
};

/** Slow at both ends, as a crane driver moves. */
function ease(at: number): number {
  const within = Math.min(Math.max(at, 0), 1);
  return within * within * (3 - 2 * within);
}

const loading: Clip = {
  name: 'crane-loading',
  kind: 'video',
  width: 640,
  height: 360,
  seconds: 8,
  alt: 'A harbour crane lifts a red container from the quay, carries it over the ship and comes back empty.',
  tags: ['port', 'crane', 'ship'],
  begin(easel) {
    drawLand(easel, seaViews.sunset);
    const { context: pen, chance } = easel;
    pen.save();
    pen.translate(376, 0);
    pen.scale(-1, 1);
    containerShip(pen, chance, 0, 258, 1, '#e0a07a', 0.25);
    pen.restore();
    pen.fillStyle = blend(pen, [0, 262], [0, 360], ['#33262a', '#120f14']);
    pen.fillRect(392, 262, 248, 98);
    crane(pen, 520, 264, 1.32, '#3a2a33', false);
    develop(easel, { grain: 3 });
    return ({ context }, at) => {
      const rail = 264 - 104 * 1.32;
      const there = at < 0.55 ? ease((at - 0.18) / 0.3) : 1 - ease((at - 0.68) / 0.3);
      const x = 446 - 112 * there;
      const lowered =
        at < 0.2
          ? 1 - ease((at - 0.02) / 0.16)
          : at > 0.5 && at < 0.7
            ? bump((at - 0.5) / 0.2)
            : at > 0.9
              ? ease((at - 0.9) / 0.1)
              : 0;
      const deck = there > 0.5 ? 20 : 88;
      const hook = rail + 16 + lowered * deck;
      const carries = at < 0.6;
      context.strokeStyle = '#2b2028';
      context.lineWidth = 1.4;
      context.beginPath();
      for (const side of [-9, 9]) {
        context.moveTo(x + side * 0.6, rail);
        context.lineTo(x + side, hook);
      }
      context.stroke();
      context.fillStyle = '#241b22';
      context.fillRect(x - 9, rail - 3, 18, 6);
      context.fillRect(x - 18, hook - 2, 36, 4);
      if (!carries) return;
      context.fillStyle = blend(context, [0, hook], [0, hook + 17], ['#c2493a', '#7c2a26']);
      context.fillRect(x - 21, hook + 2, 42, 16);
      context.fillStyle = 'rgb(0 0 0 / 0.18)';
      for (let rib = -18; rib < 20; rib += 5) context.fillRect(x + rib, hook + 3, 1.5, 14);
    };
  },
};

/** Down and up again. */
function bump(at: number): number {
  return at < 0.5 ? ease(at * 2) : ease((1 - at) * 2);
}

/** Loops at the water. */
export const seaClips: readonly Clip[] = [turbines, storm, beacon, loading];
