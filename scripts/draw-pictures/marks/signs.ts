/// <reference lib="dom" />
import { ellipse, shape } from '../paint/canvas.ts';
import { arc, around, type Mark, type Point, rect, stroke } from './strokes.ts';

/** Emblems: clubs, museums, recruiters, banks, cities. */
export const signs = {
  shield: (pen, p) => {
    pen.beginPath();
    pen.moveTo(42, 38);
    pen.lineTo(158, 38);
    pen.bezierCurveTo(160, 110, 140, 152, 100, 174);
    pen.bezierCurveTo(60, 152, 40, 110, 42, 38);
    pen.fillStyle = p[1];
    pen.fill();
    pen.save();
    pen.clip();
    for (const x of [66, 112]) rect(pen, p[2], x, 30, 22, 150);
    pen.restore();
  },
  ball: (pen, p) => {
    ellipse(pen, 100, 100, 70, 70, p[1]);
    const five = (x: number, y: number, r: number, turn: number) =>
      shape(
        pen,
        Array.from(
          { length: 5 },
          (_, i): Point => [x + r * Math.sin(turn + i * 1.2566), y - r * Math.cos(turn + i * 1.2566)],
        ),
        p[2],
      );
    five(100, 100, 26, 0);
    pen.save();
    pen.beginPath();
    pen.arc(100, 100, 70, 0, Math.PI * 2);
    pen.clip();
    around(5, (angle) => {
      five(100 + 68 * Math.sin(angle), 100 - 68 * Math.cos(angle), 24, angle + Math.PI);
      stroke(pen, p[2], 6, [
        [100 + 24 * Math.sin(angle), 100 - 24 * Math.cos(angle)],
        [100 + 48 * Math.sin(angle), 100 - 48 * Math.cos(angle)],
      ]);
    });
    pen.restore();
  },
  temple: (pen, p) => {
    shape(
      pen,
      [
        [30, 78],
        [100, 36],
        [170, 78],
      ],
      p[1],
    );
    for (const x of [46, 77, 108, 139]) rect(pen, p[1], x, 86, 15, 58);
    rect(pen, p[2], 34, 150, 132, 14);
  },
  frame: (pen, p) => {
    pen.strokeStyle = p[1];
    pen.lineWidth = 14;
    pen.strokeRect(46, 46, 108, 108);
    ellipse(pen, 120, 82, 13, 13, p[2]);
    shape(
      pen,
      [
        [54, 146],
        [92, 92],
        [122, 132],
        [134, 118],
        [148, 146],
      ],
      p[2],
    );
  },
  people: (pen, p) => {
    for (const [x, s, color] of [
      [66, 0.9, p[2]],
      [134, 0.9, p[2]],
      [100, 1.12, p[1]],
    ] as const) {
      ellipse(pen, x, 82 - 12 * s, 22 * s, 22 * s, color);
      pen.beginPath();
      pen.arc(x, 160, 40 * s, Math.PI, 0);
      pen.fillStyle = color;
      pen.fill();
    }
  },
  arrow: (pen, p) => {
    stroke(pen, p[1], 20, [
      [48, 150],
      [140, 58],
    ]);
    stroke(pen, p[1], 20, [
      [82, 54],
      [144, 54],
      [144, 116],
    ]);
  },
  coins: (pen, p) => {
    for (const [y, color] of [
      [140, p[1]],
      [112, p[2]],
      [84, p[1]],
      [56, p[2]],
    ] as const)
      rect(pen, color, 42 + (140 - y) * 0.12, y - 10, 116 - (140 - y) * 0.24, 22, 11);
  },
  key: (pen, p) => {
    arc(pen, p[1], 18, 72, 84, 32);
    stroke(pen, p[1], 17, [
      [96, 106],
      [156, 162],
    ]);
    stroke(pen, p[2], 15, [
      [128, 136],
      [146, 118],
    ]);
  },
  skyline: (pen, p) => {
    for (const [x, h, color] of [
      [34, 60, p[1]],
      [64, 104, p[2]],
      [94, 78, p[1]],
      [124, 122, p[1]],
      [152, 48, p[2]],
    ] as const)
      rect(pen, color, x, 164 - h, 25, h);
  },
  bridge: (pen, p) => {
    rect(pen, p[1], 24, 128, 152, 12);
    for (const x of [58, 134]) rect(pen, p[1], x, 50, 9, 112);
    stroke(
      pen,
      p[2],
      6,
      Array.from({ length: 20 }, (_, i): Point => [62 + i * 4, 54 + 62 * (1 - ((i - 9.5) / 9.5) ** 2)]),
    );
    stroke(pen, p[2], 6, [
      [24, 116],
      [62, 54],
    ]);
    stroke(pen, p[2], 6, [
      [138, 54],
      [176, 116],
    ]);
  },
  orbit: (pen, p) => {
    pen.beginPath();
    pen.ellipse(100, 100, 78, 30, -0.5, 0, Math.PI * 2);
    pen.strokeStyle = p[2];
    pen.lineWidth = 7;
    pen.stroke();
    ellipse(pen, 100, 100, 40, 40, p[1]);
    ellipse(pen, 162, 62, 11, 11, p[2]);
  },
  hexagon: (pen, p) => {
    for (const [r, color] of [
      [76, p[1]],
      [48, p[0]],
      [26, p[2]],
    ] as const)
      shape(
        pen,
        Array.from(
          { length: 6 },
          (_, i): Point => [100 + r * Math.sin((i * Math.PI) / 3), 100 - r * Math.cos((i * Math.PI) / 3)],
        ),
        color,
      );
  },
  bars: (pen, p) => {
    for (const [i, h] of [48, 92, 132, 76, 112].entries())
      rect(pen, i === 2 ? p[2] : p[1], 36 + i * 27, 100 - h / 2, 18, h, 9);
  },
  record: (pen, p) => {
    ellipse(pen, 100, 100, 74, 74, p[1]);
    for (const r of [62, 52, 42]) arc(pen, p[0], 2, 100, 100, r);
    ellipse(pen, 100, 100, 28, 28, p[2]);
    ellipse(pen, 100, 100, 6, 6, p[0]);
  },
  anchor: (pen, p) => {
    arc(pen, p[1], 11, 100, 50, 15);
    stroke(pen, p[1], 13, [
      [100, 66],
      [100, 160],
    ]);
    stroke(pen, p[1], 12, [
      [70, 88],
      [130, 88],
    ]);
    arc(pen, p[2], 14, 100, 104, 56, 0.25, Math.PI - 0.25);
  },
  mountain: (pen, p) => {
    shape(
      pen,
      [
        [22, 156],
        [84, 50],
        [146, 156],
      ],
      p[1],
    );
    shape(
      pen,
      [
        [92, 156],
        [132, 88],
        [180, 156],
      ],
      p[2],
    );
    shape(
      pen,
      [
        [84, 50],
        [103, 83],
        [90, 92],
        [82, 82],
        [70, 92],
        [65, 83],
      ],
      p[0],
    );
  },
  book: (pen, p) => {
    shape(
      pen,
      [
        [100, 62],
        [34, 46],
        [34, 142],
        [100, 158],
      ],
      p[1],
    );
    shape(
      pen,
      [
        [100, 62],
        [166, 46],
        [166, 142],
        [100, 158],
      ],
      p[2],
    );
  },
  cup: (pen, p) => {
    shape(
      pen,
      [
        [52, 70],
        [136, 70],
        [126, 152],
        [62, 152],
      ],
      p[1],
    );
    arc(pen, p[1], 11, 136, 104, 20, -1.6, 1.7);
    for (const x of [76, 96, 116])
      stroke(
        pen,
        p[2],
        6,
        Array.from({ length: 8 }, (_, i): Point => [x + 4 * Math.sin(i * 0.9), 30 + i * 4]),
      );
  },
  cross: (pen, p) => {
    rect(pen, p[1], 80, 38, 40, 124, 6);
    rect(pen, p[1], 38, 80, 124, 40, 6);
    ellipse(pen, 100, 100, 15, 15, p[2]);
  },
} as const satisfies Readonly<Record<string, Mark>>;
