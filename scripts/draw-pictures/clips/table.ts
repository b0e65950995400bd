/// <reference lib="dom" />
import { blend, ellipse, glow, layer, type Pen } from '../paint/canvas.ts';
import type { Clip } from '../paint/clip.ts';
import { food } from '../photos/food.ts';

const round = Math.PI * 2;

type Puff = { readonly x: number; readonly begins: number; readonly sway: number; readonly size: number };

function drawSteam(pen: Pen, puffs: readonly Puff[], at: number): void {
  layer(pen, { blur: 9, blend: 'screen' }, (over) => {
    for (const { x, begins, sway, size } of puffs) {
      const age = (at + begins) % 1;
      const y = 208 - age * 200;
      const drift = Math.sin((age * 1.6 + begins) * round) * sway * age;
      over.globalAlpha = Math.sin(age * Math.PI) ** 1.4 * 0.42;
      ellipse(over, x + drift, y, size * (0.45 + age), size * (0.9 + age * 1.2), '#f4ece0');
    }
  });
}

const steam: Clip = {
  name: 'coffee-steam',
  kind: 'gif',
  width: 640,
  height: 480,
  seconds: 3.5,
  alt: 'Steam rises from a cup of coffee on a wooden table.',
  tags: ['coffee', 'food', 'kitchen'],
  begin(easel) {
    const photo = food.find((one) => one.name === 'coffee-cup');
    if (photo === undefined) throw new Error('The photo of the coffee is gone: draw another one for its steam.');
    photo.draw(easel);
    const puffs = Array.from({ length: 13 }, (_, index) => ({
      x: easel.chance.between(290, 390),
      begins: index / 13,
      sway: easel.chance.between(14, 34),
      size: easel.chance.between(13, 24),
    }));
    return ({ context }, at) => drawSteam(context, puffs, at);
  },
};

const record: Clip = {
  name: 'record-spinning',
  kind: 'gif',
  width: 480,
  height: 480,
  seconds: 1.75,
  alt: 'A record spins on a turntable, seen from above, the needle in its groove.',
  tags: ['music', 'concert'],
  begin({ context: pen, chance }) {
    pen.fillStyle = blend(pen, [0, 0], [480, 480], ['#5a4636', '#3c2d22', '#2a1f19']);
    pen.fillRect(0, 0, 480, 480);
    for (let line = 0; line < 90; line += 1) {
      pen.fillStyle = `rgb(0 0 0 / ${chance.between(0.02, 0.09)})`;
      pen.fillRect(0, chance.between(0, 480), 480, chance.between(0.5, 2));
    }
    layer(pen, { blur: 14, alpha: 0.6 }, (over) => ellipse(over, 236, 252, 204, 204, '#000'));
    ellipse(pen, 228, 240, 206, 206, '#1c1b1d');
    return ({ context }, at) => {
      ellipse(context, 228, 240, 200, 200, '#101012');
      for (let groove = 0; groove < 34; groove += 1) {
        context.strokeStyle = `rgb(255 255 255 / ${groove % 9 === 0 ? 0.02 : 0.055})`;
        context.lineWidth = 0.8;
        context.beginPath();
        context.arc(228, 240, 84 + groove * 3.3, 0, round);
        context.stroke();
      }
      drawSheen(context);
      drawLabel(context, at * round);
      drawArm(context);
    };
  },
};

/** What shines on a record stands still while it turns. */
function drawSheen(pen: Pen): void {
  const sheen = pen.createConicGradient(-0.6, 228, 240);
  for (const [stop, alpha] of [
    [0, 0],
    [0.06, 0.2],
    [0.12, 0],
    [0.5, 0],
    [0.56, 0.13],
    [0.62, 0],
    [1, 0],
  ] as const)
    sheen.addColorStop(stop, `rgb(255 246 230 / ${alpha})`);
  pen.fillStyle = sheen;
  pen.beginPath();
  pen.arc(228, 240, 198, 0, round);
  pen.fill();
}

function drawLabel(pen: Pen, angle: number): void {
  pen.save();
  pen.translate(228, 240);
  pen.rotate(angle);
  ellipse(pen, 0, 0, 72, 72, '#d9a441');
  pen.fillStyle = '#b4472f';
  pen.beginPath();
  pen.arc(0, 0, 72, Math.PI * 0.06, Math.PI * 0.94);
  pen.fill();
  pen.fillStyle = '#2c2320';
  pen.font = '600 15px sans-serif';
  pen.textAlign = 'center';
  pen.fillText('LOW TIDE RADIO', 0, -30);
  pen.font = '11px sans-serif';
  pen.fillText('Side A · 33⅓', 0, -14);
  pen.fillStyle = '#f3dfc0';
  for (let line = 0; line < 4; line += 1) pen.fillRect(-34 + line * 4, 22 + line * 9, 68 - line * 8, 2.5);
  ellipse(pen, 0, 0, 5, 5, '#d8d4cc');
  pen.restore();
}

function drawArm(pen: Pen): void {
  layer(pen, { blur: 5, alpha: 0.5 }, (over) => drawTube(over, 6, 8, '#000', '#000'));
  drawTube(pen, 0, 0, '#d9d7d2', '#8d8b88');
  ellipse(pen, 436, 62, 24, 24, blend(pen, [412, 40], [460, 86], ['#f1efea', '#6f6d6a']));
  glow(pen, 430, 54, 14, '#ffffff', 0.6);
}

function drawTube(pen: Pen, x: number, y: number, light: string, dark: string): void {
  pen.save();
  pen.translate(x, y);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.strokeStyle = blend(pen, [420, 0], [446, 0], [light, dark]);
  pen.lineWidth = 7;
  pen.beginPath();
  pen.moveTo(436, 62);
  pen.lineTo(424, 262);
  pen.lineTo(366, 322);
  pen.stroke();
  pen.lineWidth = 14;
  pen.beginPath();
  pen.moveTo(374, 314);
  pen.lineTo(358, 330);
  pen.stroke();
  pen.restore();
}

/** Loops on a table. */
export const tableClips: readonly Clip[] = [steam, record];
