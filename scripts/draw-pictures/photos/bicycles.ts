/// <reference lib="dom" />
import { blend, develop, ellipse, glow, layer, type Pen } from '../paint/canvas.ts';
import type { Easel, Picture } from '../paint/picture.ts';

/** A bicycle seen from the side: wheels stand on `y`, `s` is 1 for a machine about 620 wide. */
function bicycle(pen: Pen, x: number, y: number, s: number, frame: string, basket: boolean): void {
  const at = (px: number, py: number): [number, number] => [x + px * s, y - py * s];
  const tube = (color: string, width: number, ...points: readonly (readonly [number, number])[]) => {
    for (const [w, c] of [
      [width, `color-mix(in srgb, ${color}, #000 45%)`],
      [width * 0.66, color],
      [width * 0.2, `color-mix(in srgb, ${color}, #fff 55%)`],
    ] as const) {
      pen.strokeStyle = c;
      pen.lineWidth = w * s;
      pen.lineJoin = 'round';
      pen.lineCap = 'round';
      pen.beginPath();
      for (const [px, py] of points) pen.lineTo(...at(px, py));
      pen.stroke();
    }
  };
  for (const wx of [120, 500]) {
    const [cx, cy] = at(wx, 118);
    pen.strokeStyle = 'rgba(200,200,200,.75)';
    pen.lineWidth = 1.1 * s;
    for (let i = 0; i < 18; i += 1) {
      pen.beginPath();
      pen.moveTo(cx, cy);
      pen.lineTo(cx + 106 * s * Math.cos(i * 0.349), cy + 106 * s * Math.sin(i * 0.349));
      pen.stroke();
    }
    for (const [r, w, c] of [
      [112, 12, '#17181a'],
      [104, 4, '#b9bcc0'],
    ] as const) {
      pen.beginPath();
      pen.arc(cx, cy, r * s, 0, Math.PI * 2);
      pen.strokeStyle = c;
      pen.lineWidth = w * s;
      pen.stroke();
    }
    ellipse(pen, cx, cy, 9 * s, 9 * s, '#6d7074');
  }
  tube('#2b2c2e', 5, [120, 122], [280, 116]);
  tube('#2b2c2e', 5, [120, 110], [280, 100]);
  tube(frame, 13, [120, 118], [232, 300], [278, 108], [120, 118]);
  tube(frame, 15, [278, 108], [440, 285], [232, 292]);
  tube(frame, 15, [432, 318], [446, 268], [500, 118]);
  tube('#b9bcc0', 9, [232, 300], [222, 336]);
  pen.fillStyle = blend(pen, at(0, 356), at(0, 330), ['#8a5a34', '#3f2616']);
  pen.beginPath();
  pen.moveTo(...at(166, 350));
  pen.quadraticCurveTo(...at(210, 340), ...at(276, 352));
  pen.quadraticCurveTo(...at(230, 330), ...at(176, 328));
  pen.closePath();
  pen.fill();
  tube('#b9bcc0', 9, [434, 316], [424, 356], [392, 362]);
  tube('#5a3a24', 12, [398, 362], [370, 358]);
  ellipse(pen, ...at(278, 108), 27 * s, 27 * s, '#3a3c3f');
  ellipse(pen, ...at(278, 108), 19 * s, 19 * s, '#8a8d91');
  tube('#8f9296', 7, [278, 108], [302, 56]);
  tube('#1c1d1f', 9, [286, 54], [320, 54]);
  if (!basket) return;
  pen.fillStyle = blend(pen, at(0, 330), at(0, 240), ['#b98a52', '#7a5228']);
  pen.beginPath();
  pen.moveTo(...at(446, 330));
  pen.lineTo(...at(548, 330));
  pen.lineTo(...at(534, 242));
  pen.lineTo(...at(460, 242));
  pen.closePath();
  pen.fill();
  pen.strokeStyle = 'rgba(50,28,10,.5)';
  pen.lineWidth = 2 * s;
  for (let i = 0; i < 8; i += 1) {
    pen.beginPath();
    pen.moveTo(...at(449 + i * 1.6, 320 - i * 10));
    pen.lineTo(...at(546 - i * 1.6, 320 - i * 10));
    pen.stroke();
  }
  for (let i = 0; i < 14; i += 1)
    ellipse(
      pen,
      ...at(456 + i * 6.6, 336 + 12 * Math.abs(Math.sin(i * 2.1))),
      9 * s,
      9 * s,
      ['#e9829a', '#f3d35c', '#6f9c4a', '#f1ece4'][i % 4] ?? '#fff',
    );
}

function wall({ context: pen, width, height, chance }: Easel, base: string, bricks: boolean, floor: number): void {
  pen.fillStyle = base;
  pen.fillRect(0, 0, width, height);
  if (bricks) {
    for (let row = 0; row * 26 < floor; row += 1) {
      for (let x = row % 2 === 0 ? 0 : -34; x < width; x += 68) {
        pen.fillStyle = `color-mix(in srgb, ${base}, ${chance.likely(0.5) ? '#000' : '#fff'} ${chance.between(0, 16)}%)`;
        pen.fillRect(x + 1.5, row * 26 + 1.5, 65, 23);
      }
    }
  } else {
    layer(pen, { blur: 12 }, (on) => {
      for (let i = 0; i < 240; i += 1)
        ellipse(
          on,
          chance.between(0, width),
          chance.between(0, floor),
          chance.between(10, 90),
          chance.between(4, 40),
          chance.likely(0.5) ? 'rgba(255,255,255,.05)' : 'rgba(0,0,0,.05)',
        );
    });
  }
  pen.fillStyle = blend(pen, [0, floor], [0, height], ['#6f6a63', '#a09a8f']);
  pen.fillRect(0, floor, width, height - floor);
  for (let row = 0; row < 5; row += 1) {
    const y = floor + 8 + row * row * 7;
    pen.fillStyle = 'rgba(40,36,30,.35)';
    pen.fillRect(0, y, width, 1.5 + row * 0.5);
    for (let x = chance.between(0, 60); x < width; x += 74 + row * 14) pen.fillRect(x, y, 1.5, 8 + row * 13);
  }
  layer(pen, { blur: 22, alpha: 0.6, blend: 'soft-light' }, (on) => {
    on.fillStyle = '#fff3d6';
    on.beginPath();
    on.moveTo(width * 0.1, 0);
    on.lineTo(width * 0.62, 0);
    on.lineTo(width * 0.98, height);
    on.lineTo(width * 0.36, height);
    on.fill();
  });
}

/** A bicycle leaning in front of a sunlit wall; fills any size. */
export function parked(easel: Easel, base: string, bricks: boolean, frame: string, basket: boolean): void {
  const { context: pen, width, height } = easel;
  const floor = height * 0.78;
  const s = Math.min(width / 760, height / 520);
  wall(easel, base, bricks, floor);
  const x = width / 2 - 310 * s;
  layer(pen, { blur: 9 * s, alpha: 0.4 }, (on) => {
    on.filter = 'brightness(0)';
    on.translate(46 * s, 0);
    bicycle(on, x, floor + 8 * s, s, '#000000', basket);
  });
  layer(pen, { blur: 8 * s, alpha: 0.55 }, (on) => {
    for (const wx of [120, 500]) ellipse(on, x + wx * s, floor + 36 * s, 100 * s, 9 * s, '#15120f');
  });
  bicycle(pen, x, floor + 36 * s, s, frame, basket);
  glow(pen, width * 0.2, 0, width * 0.5, '#ffeec8', 0.3);
}

/** Bicycles. */
export const bicycles: readonly Picture[] = [
  {
    name: 'bicycle-brick-wall',
    width: 960,
    height: 720,
    alt: 'A green town bicycle with a basket of flowers in front of a brick wall.',
    tags: ['bicycle', 'city'],
    draw: (easel) => {
      parked(easel, '#8f5440', true, '#3f7a5c', true);
      develop(easel);
    },
  },
  {
    name: 'bicycle-yellow-wall',
    width: 960,
    height: 640,
    alt: 'A red bicycle leaning against a sunlit yellow wall.',
    tags: ['bicycle', 'city'],
    draw: (easel) => {
      parked(easel, '#d3a149', false, '#b8342a', false);
      develop(easel);
    },
  },
];
