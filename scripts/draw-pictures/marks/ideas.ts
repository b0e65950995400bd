/// <reference lib="dom" />
import { ellipse, shape } from '../paint/canvas.ts';
import { arc, around, letters, type Mark, type Point, rect, stroke } from './strokes.ts';

/** Letters and simple forms: newsrooms, studios, energy. */
export const ideas = {
  serif: (pen, p, text) => letters(pen, text, text.length > 2 ? 84 : 124, 106, p[1], 'Liberation Serif'),
  masthead: (pen, p, text) => {
    rect(pen, p[1], 24, 34, 152, 8);
    rect(pen, p[1], 24, 158, 152, 8);
    letters(pen, text, 88, 103, p[1], 'Liberation Serif');
  },
  block: (pen, p, text) => {
    text.split('').forEach((letter, index) => {
      const w = 152 / text.length;
      rect(pen, p[1], 24 + index * w + 2, 62, w - 4, 76);
      pen.font = 'bold 56px Liberation Sans';
      pen.textAlign = 'center';
      pen.textBaseline = 'middle';
      pen.fillStyle = p[0];
      pen.fillText(letter, 24 + (index + 0.5) * w, 103);
    });
  },
  sans: (pen, p, text) => {
    letters(pen, text, 118, 98, p[1], 'Liberation Sans');
    rect(pen, p[2], 40, 152, 120, 12);
  },
  globe: (pen, p) => {
    for (const rx of [66, 32]) {
      pen.beginPath();
      pen.ellipse(100, 100, rx, 66, 0, 0, Math.PI * 2);
      pen.strokeStyle = p[1];
      pen.lineWidth = 8;
      pen.stroke();
    }
    for (const y of [72, 100, 128])
      rect(pen, p[1], 100 - Math.sqrt(66 ** 2 - (y - 100) ** 2), y - 3.5, 2 * Math.sqrt(66 ** 2 - (y - 100) ** 2), 7);
    ellipse(pen, 150, 52, 15, 15, p[2]);
  },
  signal: (pen, p) => {
    ellipse(pen, 62, 138, 17, 17, p[2]);
    for (const r of [46, 78, 110]) arc(pen, p[1], 16, 62, 138, r, -Math.PI / 2, 0);
  },
  sheets: (pen, p) => {
    shape(
      pen,
      [
        [48, 50],
        [118, 36],
        [140, 140],
        [70, 156],
      ],
      p[2],
    );
    shape(
      pen,
      [
        [66, 56],
        [138, 60],
        [132, 166],
        [60, 160],
      ],
      p[1],
    );
    for (const y of [86, 106, 126])
      stroke(pen, p[0], 6, [
        [80, y],
        [118, y + 2],
      ]);
  },
  fold: (pen, p) => {
    shape(
      pen,
      [
        [44, 40],
        [118, 40],
        [156, 78],
        [156, 160],
        [44, 160],
      ],
      p[1],
    );
    shape(
      pen,
      [
        [118, 40],
        [156, 78],
        [118, 78],
      ],
      p[2],
    );
  },
  petals: (pen, p) => {
    around(8, (angle, index) => {
      ellipse(
        pen,
        100 + 38 * Math.cos(angle),
        100 + 38 * Math.sin(angle),
        34,
        15,
        index % 2 === 0 ? p[1] : p[2],
        angle,
      );
    });
  },
  overlap: (pen, p) => {
    ellipse(pen, 78, 100, 48, 48, p[1]);
    pen.globalCompositeOperation = 'multiply';
    ellipse(pen, 122, 100, 48, 48, p[2]);
    pen.globalCompositeOperation = 'source-over';
  },
  tiles: (pen, p) => {
    const colors = [p[1], p[2], p[1], p[2], p[1], p[1], p[1], p[2], p[2]];
    colors.forEach((color, index) => {
      const x = 37 + (index % 3) * 44;
      const y = 37 + Math.floor(index / 3) * 44;
      if (index % 2 === 0) rect(pen, color, x, y, 38, 38, 4);
      else ellipse(pen, x + 19, y + 19, 19, 19, color);
    });
  },
  quarter: (pen, p) => {
    for (const [x, y, from, color] of [
      [100, 100, 0, p[1]],
      [100, 100, 1, p[2]],
      [100, 100, 2, p[1]],
    ] as const) {
      pen.beginPath();
      pen.moveTo(x, y);
      pen.arc(x, y, 66, (from * Math.PI) / 2, ((from + 1) * Math.PI) / 2);
      pen.closePath();
      pen.fillStyle = color;
      pen.fill();
    }
    rect(pen, p[2], 106, 34, 60, 60);
  },
  bolt: (pen, p) =>
    shape(
      pen,
      [
        [116, 24],
        [52, 112],
        [96, 112],
        [82, 178],
        [150, 84],
        [104, 84],
      ],
      p[1],
    ),
  rays: (pen, p) => {
    ellipse(pen, 100, 100, 32, 32, p[1]);
    around(12, (angle) =>
      stroke(pen, p[2], 9, [
        [100 + 48 * Math.cos(angle), 100 + 48 * Math.sin(angle)],
        [100 + 70 * Math.cos(angle), 100 + 70 * Math.sin(angle)],
      ]),
    );
  },
  blades: (pen, p) => {
    around(3, (angle) => {
      pen.save();
      pen.translate(100, 92);
      pen.rotate(angle + 0.3);
      shape(
        pen,
        [
          [-4, 4],
          [-15, -16],
          [-3, -74],
          [6, -72],
          [8, 0],
        ],
        p[1],
      );
      pen.restore();
    });
    shape(
      pen,
      [
        [95, 100],
        [105, 100],
        [109, 180],
        [91, 180],
      ],
      p[2],
    );
    ellipse(pen, 100, 92, 9, 9, p[2]);
  },
  leaf: (pen, p) => {
    pen.beginPath();
    pen.moveTo(46, 154);
    pen.bezierCurveTo(36, 66, 92, 40, 160, 42);
    pen.bezierCurveTo(164, 116, 128, 164, 46, 154);
    pen.fillStyle = p[1];
    pen.fill();
    stroke(pen, p[0], 7, [
      [40, 164],
      [82, 114],
      [128, 74],
    ]);
  },
  waves: (pen, p) => {
    for (const [row, y] of [62, 96, 130].entries()) {
      stroke(
        pen,
        row === 1 ? p[2] : p[1],
        14,
        Array.from({ length: 40 }, (_, i): Point => [30 + i * 3.6, y + 11 * Math.sin(i * 0.32 + row)]),
      );
    }
  },
} as const satisfies Readonly<Record<string, Mark>>;
