/// <reference lib="dom" />
import { ellipse, type Pen, sheet } from '../paint/canvas.ts';
import type { Easel } from '../paint/picture.ts';

const ink = '#2c3038';

function rough(pen: Pen, easel: Easel, points: readonly (readonly [number, number])[], close = true): void {
  const wobble = () => easel.chance.between(-1.6, 1.6);
  for (let pass = 0; pass < 2; pass += 1) {
    pen.beginPath();
    for (const [x, y] of points) pen.lineTo(x + wobble(), y + wobble());
    if (close) pen.closePath();
    pen.stroke();
  }
}

function roughBox(pen: Pen, easel: Easel, x: number, y: number, w: number, h: number): void {
  rough(pen, easel, [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ]);
}

/** Lines that read as handwriting from a distance. */
function scribble(pen: Pen, easel: Easel, x: number, y: number, width: number, size: number): void {
  pen.beginPath();
  let at = x;
  while (at < x + width) {
    const word = easel.chance.between(size * 1.5, size * 5);
    pen.moveTo(at, y);
    for (let dx = 0; dx < word && at + dx < x + width; dx += size * 0.36)
      pen.lineTo(at + dx, y - easel.chance.between(0, size * (easel.chance.likely(0.18) ? 1.3 : 0.6)));
    at += word + size * 0.7;
  }
  pen.stroke();
}

function screen(pen: Pen, easel: Easel, x: number, y: number, w: number, h: number, kind: number): void {
  pen.strokeStyle = ink;
  pen.lineWidth = 2.4;
  roughBox(pen, easel, x, y, w, h);
  rough(
    pen,
    easel,
    [
      [x, y + h * 0.09],
      [x + w, y + h * 0.09],
    ],
    false,
  );
  pen.lineWidth = 1.6;
  if (kind === 0) {
    for (let c = 0; c < 3; c += 1) {
      roughBox(pen, easel, x + w * (0.04 + c * 0.32), y + h * 0.14, w * 0.28, h * 0.8);
      for (let r = 0; r < 4; r += 1) {
        ellipse(pen, x + w * (0.075 + c * 0.32), y + h * (0.2 + r * 0.19), w * 0.018, w * 0.018, 'rgba(40,60,90,.5)');
        scribble(pen, easel, x + w * (0.11 + c * 0.32), y + h * (0.2 + r * 0.19), w * 0.18, 5);
        scribble(pen, easel, x + w * (0.11 + c * 0.32), y + h * (0.245 + r * 0.19), w * 0.19, 5);
      }
    }
  } else if (kind === 1) {
    roughBox(pen, easel, x + w * 0.08, y + h * 0.14, w * 0.84, h * 0.3);
    rough(
      pen,
      easel,
      [
        [x + w * 0.08, y + h * 0.14],
        [x + w * 0.92, y + h * 0.44],
      ],
      false,
    );
    rough(
      pen,
      easel,
      [
        [x + w * 0.92, y + h * 0.14],
        [x + w * 0.08, y + h * 0.44],
      ],
      false,
    );
    for (let r = 0; r < 6; r += 1) scribble(pen, easel, x + w * 0.08, y + h * (0.53 + r * 0.055), w * 0.8, 5);
    pen.fillStyle = 'rgba(214,96,60,.55)';
    pen.fillRect(x + w * 0.3, y + h * 0.87, w * 0.4, h * 0.07);
  } else {
    for (let r = 0; r < 5; r += 1) {
      roughBox(pen, easel, x + w * 0.08, y + h * (0.14 + r * 0.165), w * 0.84, h * 0.13);
      ellipse(pen, x + w * 0.19, y + h * (0.205 + r * 0.165), w * 0.05, w * 0.05, 'rgba(70,110,150,.4)');
      scribble(pen, easel, x + w * 0.3, y + h * (0.2 + r * 0.165), w * 0.5, 5);
    }
  }
}

/** Hand-drawn screens on paper; kind 0 one wide screen, 1 a row of telephones. */
export function sketchPaper(kind: 0 | 1 | 2 | 3): (easel: Easel) => HTMLCanvasElement {
  return (easel) => {
    const { canvas, pen } = sheet(1024, 768);
    pen.fillStyle = '#f4f0e6';
    pen.fillRect(0, 0, 1024, 768);
    pen.fillStyle = 'rgba(60,90,130,.28)';
    for (let x = 24; x < 1024; x += 26) for (let y = 24; y < 768; y += 26) pen.fillRect(x, y, 2, 2);
    pen.strokeStyle = ink;
    if (kind === 0) {
      screen(pen, easel, 90, 120, 640, 470, 0);
      screen(pen, easel, 780, 150, 180, 340, 2);
    } else if (kind === 1)
      for (let i = 0; i < 4; i += 1) screen(pen, easel, 60 + i * 238, 150, 195, 400, i % 2 === 0 ? 1 : 2);
    else if (kind === 2)
      for (let i = 0; i < 10; i += 1)
        screen(pen, easel, 70 + (i % 5) * 184, 130 + Math.floor(i / 5) * 258, 128, 214, i % 3 === 0 ? 2 : 1);
    else {
      screen(pen, easel, 80, 130, 400, 300, 0);
      screen(pen, easel, 540, 130, 400, 300, 0);
      screen(pen, easel, 330, 470, 360, 140, 2);
    }
    pen.strokeStyle = '#b5452f';
    pen.lineWidth = 2.6;
    scribble(pen, easel, 110, 70, 320, 13);
    rough(
      pen,
      easel,
      [
        [700, 640],
        [640, 610],
        [560, 612],
      ],
      false,
    );
    scribble(pen, easel, 710, 660, 220, 10);
    pen.strokeStyle = ink;
    scribble(pen, easel, 100, 680, 260, 9);
    return canvas;
  };
}

/** A whiteboard after a meeting: boxes, arrows, notes. */
export function whiteboard(easel: Easel): HTMLCanvasElement {
  const { canvas, pen } = sheet(1280, 720);
  pen.fillStyle = '#eef1f1';
  pen.fillRect(0, 0, 1280, 720);
  const boxes: [number, number][] = [
    [130, 180],
    [470, 130],
    [470, 380],
    [830, 260],
  ];
  pen.lineWidth = 5;
  pen.strokeStyle = '#23479a';
  for (const [x, y] of boxes) {
    roughBox(pen, easel, x, y, 220, 120);
    scribble(pen, easel, x + 26, y + 56, 165, 13);
    scribble(pen, easel, x + 26, y + 92, 110, 13);
  }
  pen.strokeStyle = '#b8322c';
  rough(
    pen,
    easel,
    [
      [350, 240],
      [455, 190],
      [436, 184],
      [455, 190],
      [446, 206],
    ],
    false,
  );
  rough(
    pen,
    easel,
    [
      [350, 240],
      [455, 430],
      [436, 422],
      [455, 430],
      [456, 410],
    ],
    false,
  );
  rough(
    pen,
    easel,
    [
      [690, 190],
      [815, 300],
      [795, 296],
      [815, 300],
      [812, 280],
    ],
    false,
  );
  rough(
    pen,
    easel,
    [
      [690, 440],
      [815, 340],
      [795, 345],
      [815, 340],
      [810, 360],
    ],
    false,
  );
  pen.strokeStyle = '#1f7a4a';
  scribble(pen, easel, 130, 90, 330, 20);
  for (let i = 0; i < 4; i += 1) scribble(pen, easel, 850, 470 + i * 44, 290, 13);
  rough(
    pen,
    easel,
    [
      [160, 640],
      [160, 450],
      [160, 640],
      [400, 640],
    ],
    false,
  );
  rough(
    pen,
    easel,
    [
      [165, 620],
      [215, 590],
      [265, 600],
      [320, 540],
      [390, 480],
    ],
    false,
  );
  for (const [x, y, color] of [
    [1010, 70, '#f3d65c'],
    [1110, 92, '#f2a0a8'],
    [1040, 160, '#9fd0e6'],
  ] as const) {
    pen.fillStyle = color;
    pen.fillRect(x, y, 84, 80);
    pen.strokeStyle = ink;
    pen.lineWidth = 2.5;
    scribble(pen, easel, x + 10, y + 32, 60, 7);
    scribble(pen, easel, x + 10, y + 54, 50, 7);
  }
  return canvas;
}

/** Faces of wooden or metal type, letters reversed as they are in a printer's forme. */
export function typeFaces(wooden: boolean): (easel: Easel) => HTMLCanvasElement {
  return (easel) => {
    const { canvas, pen } = sheet(1024, 1024);
    const cells = wooden ? 5 : 8;
    const cell = 1024 / cells;
    const letters = [...'AERGSTOMBNKWDPHLUCF&QJYV?RZ25gaRnSk'];
    for (let r = 0; r < cells; r += 1) {
      for (let c = 0; c < cells; c += 1) {
        pen.fillStyle = wooden
          ? easel.chance.pick(['#8a5a33', '#9c6a3e', '#774a28', '#a87a4c'])
          : easel.chance.pick(['#7c8084', '#8d9195', '#6d7175']);
        pen.fillRect(c * cell, r * cell, cell, cell);
        pen.save();
        pen.translate((c + 0.5) * cell, (r + 0.53) * cell);
        pen.scale(-1, 1);
        pen.font = `bold ${cell * 0.82}px ${easel.chance.pick(['Liberation Serif', 'DejaVu Serif', 'Liberation Sans'])}`;
        pen.textAlign = 'center';
        pen.textBaseline = 'middle';
        pen.fillStyle = wooden ? easel.chance.pick(['#20140d', '#3a1410', '#161a22', '#2c1c12']) : '#d5d8da';
        pen.fillText(easel.chance.pick(letters), 0, 0);
        pen.restore();
      }
    }
    return canvas;
  };
}

/** Two pages of an open notebook: writing on the left, a small drawing on the right. */
export function openPages(easel: Easel): HTMLCanvasElement {
  const { canvas, pen } = sheet(1024, 700);
  pen.fillStyle = '#f3ecdc';
  pen.fillRect(0, 0, 1024, 700);
  pen.strokeStyle = 'rgba(90,120,160,.35)';
  pen.lineWidth = 1.4;
  for (let y = 70; y < 680; y += 36)
    rough(
      pen,
      easel,
      [
        [0, y],
        [1024, y],
      ],
      false,
    );
  pen.strokeStyle = '#20305a';
  pen.lineWidth = 2.4;
  for (let i = 0; i < 13; i += 1)
    scribble(pen, easel, 60, 96 + i * 36, i % 5 === 4 ? 180 : easel.chance.between(330, 400), 11);
  pen.lineWidth = 3;
  roughBox(pen, easel, 600, 130, 330, 230);
  rough(
    pen,
    easel,
    [
      [600, 320],
      [690, 220],
      [740, 270],
      [810, 180],
      [930, 330],
    ],
    false,
  );
  rough(
    pen,
    easel,
    Array.from({ length: 16 }, (_, i) => [870 + 24 * Math.cos(i * 0.4), 180 + 24 * Math.sin(i * 0.4)] as const),
  );
  for (let i = 0; i < 6; i += 1) scribble(pen, easel, 600, 420 + i * 36, easel.chance.between(240, 330), 11);
  return canvas;
}

/** A printed sheet, four posters to the page, as it comes off a press. */
export function printedSheet(easel: Easel): HTMLCanvasElement {
  const { canvas, pen } = sheet(1024, 768);
  pen.fillStyle = '#f2eadb';
  pen.fillRect(0, 0, 1024, 768);
  for (const [i, words] of [
    ['GOOD', 'PAPER'],
    ['SLOW', 'MAIL'],
    ['MAKE', 'THINGS'],
    ['INK &', 'HONEY'],
  ].entries()) {
    const x = 52 + (i % 2) * 480;
    const y = 44 + Math.floor(i / 2) * 355;
    pen.fillStyle = ['#c2472f', '#1f3f5c', '#22302a', '#b9862c'][i] ?? '#222';
    pen.fillRect(x, y, 440, 320);
    pen.fillStyle = '#f2eadb';
    pen.font = 'bold 104px Liberation Serif';
    pen.textAlign = 'center';
    words.forEach((word, row) => {
      pen.fillText(word, x + 220, y + 140 + row * 110, 400);
    });
    pen.fillRect(x + 60, y + 275, 320, 5);
    ellipse(pen, x + 220, y + 277, 12, 12, '#f2eadb');
  }
  for (let i = 0; i < 1500; i += 1) {
    pen.fillStyle = easel.chance.likely(0.5) ? 'rgba(242,234,219,.5)' : 'rgba(0,0,0,.06)';
    pen.fillRect(easel.chance.between(0, 1024), easel.chance.between(0, 768), 2, 2);
  }
  return canvas;
}
