/// <reference lib="dom" />
import { grain } from '../paint/canvas.ts';
import type { Easel, Picture } from '../paint/picture.ts';

import { type Crayon, paper, ring, scrub, wax } from './crayon.ts';

function person(easel: Easel, x: number, y: number, s: number, shirt: Crayon, hair: Crayon, skirt: boolean): void {
  ring(easel, 'black', x, y - 118 * s, 34 * s, 34 * s);
  for (let i = -3; i <= 3; i += 1)
    wax(
      easel,
      hair,
      [
        [x + i * 9 * s, y - 146 * s],
        [x + i * 13 * s, y - (skirt ? 96 : 132) * s],
      ],
      7,
    );
  wax(
    easel,
    'black',
    [
      [x - 12 * s, y - 124 * s],
      [x - 11 * s, y - 121 * s],
    ],
    8,
  );
  wax(
    easel,
    'black',
    [
      [x + 12 * s, y - 124 * s],
      [x + 13 * s, y - 121 * s],
    ],
    8,
  );
  wax(
    easel,
    'red',
    [
      [x - 16 * s, y - 106 * s],
      [x, y - 97 * s],
      [x + 16 * s, y - 107 * s],
    ],
    6,
  );
  if (skirt)
    for (let i = 0; i < 9; i += 1)
      wax(
        easel,
        shirt,
        [
          [x, y - 82 * s],
          [x + (i - 4) * 10 * s, y - 18 * s],
        ],
        9,
      );
  else scrub(easel, shirt, x - 20 * s, y - 82 * s, 40 * s, 56 * s);
  wax(easel, 'black', [
    [x - 22 * s, y - 66 * s],
    [x - 62 * s, y - 84 * s],
  ]);
  wax(easel, 'black', [
    [x + 22 * s, y - 66 * s],
    [x + 62 * s, y - 88 * s],
  ]);
  wax(easel, 'black', [
    [x - 10 * s, y - 22 * s],
    [x - 14 * s, y + 34 * s],
    [x - 28 * s, y + 36 * s],
  ]);
  wax(easel, 'black', [
    [x + 10 * s, y - 22 * s],
    [x + 14 * s, y + 34 * s],
    [x + 30 * s, y + 35 * s],
  ]);
}

function sun(easel: Easel, x: number, y: number): void {
  ring(easel, 'yellow', x, y, 52, 50);
  scrub(easel, 'yellow', x - 32, y - 30, 62, 60);
  for (let i = 0; i < 11; i += 1)
    wax(
      easel,
      'orange',
      [
        [x + 68 * Math.cos(i * 0.571), y + 68 * Math.sin(i * 0.571)],
        [x + 108 * Math.cos(i * 0.571), y + 106 * Math.sin(i * 0.571)],
      ],
      8,
    );
}

function lawn(easel: Easel, y: number, width: number): void {
  for (let x = 60; x < width - 60; x += 13)
    wax(
      easel,
      'green',
      [
        [x, y + easel.chance.between(0, 30)],
        [x + easel.chance.between(-9, 12), y - easel.chance.between(24, 50)],
      ],
      9,
    );
}

function family(easel: Easel): void {
  paper(easel);
  wax(easel, 'brown', [
    [110, 560],
    [112, 360],
    [370, 356],
    [372, 560],
    [110, 562],
  ]);
  wax(easel, 'red', [
    [86, 362],
    [240, 236],
    [396, 358],
    [88, 364],
  ]);
  scrub(easel, 'red', 160, 300, 160, 52);
  wax(easel, 'blue', [
    [150, 410],
    [214, 408],
    [216, 470],
    [150, 470],
    [150, 410],
  ]);
  scrub(easel, 'brown', 268, 446, 56, 112);
  sun(easel, 820, 150);
  person(easel, 510, 532, 1.05, 'blue', 'black', false);
  person(easel, 650, 532, 1, 'pink', 'brown', true);
  person(easel, 772, 556, 0.68, 'green', 'orange', false);
  lawn(easel, 620, 960);
  grain(easel.context, easel.chance, 10);
}

function rocket(easel: Easel): void {
  paper(easel);
  scrub(easel, 'blue', 420, 330, 190, 330);
  wax(
    easel,
    'black',
    [
      [410, 680],
      [412, 330],
      [516, 170],
      [620, 330],
      [618, 680],
      [408, 682],
    ],
    11,
  );
  scrub(easel, 'red', 466, 235, 96, 84);
  ring(easel, 'yellow', 514, 420, 52, 50);
  wax(
    easel,
    'red',
    [
      [408, 560],
      [310, 700],
      [408, 672],
    ],
    11,
  );
  wax(
    easel,
    'red',
    [
      [620, 560],
      [722, 702],
      [622, 672],
    ],
    11,
  );
  for (let i = 0; i < 9; i += 1)
    wax(
      easel,
      i % 2 === 0 ? 'orange' : 'yellow',
      [
        [446 + i * 18, 690],
        [430 + i * 22, 760 + (i % 3) * 46],
      ],
      13,
    );
  for (const [x, y] of [
    [160, 190],
    [260, 420],
    [800, 220],
    [850, 520],
    [170, 720],
    [760, 820],
    [330, 130],
  ] as const) {
    wax(
      easel,
      'yellow',
      [
        [x - 22, y],
        [x + 22, y],
      ],
      8,
    );
    wax(
      easel,
      'yellow',
      [
        [x, y - 22],
        [x, y + 22],
      ],
      8,
    );
    wax(
      easel,
      'yellow',
      [
        [x - 15, y - 15],
        [x + 15, y + 15],
      ],
      7,
    );
  }
  ring(easel, 'orange', 800, 360, 60, 58);
  wax(
    easel,
    'brown',
    [
      [700, 390],
      [800, 372],
      [900, 330],
    ],
    10,
  );
  grain(easel.context, easel.chance, 10);
}

function cat(easel: Easel): void {
  paper(easel);
  scrub(easel, 'orange', 330, 390, 300, 150);
  ring(easel, 'orange', 480, 460, 180, 95);
  ring(easel, 'orange', 250, 350, 105, 92);
  wax(
    easel,
    'orange',
    [
      [168, 296],
      [176, 204],
      [234, 262],
    ],
    11,
  );
  wax(
    easel,
    'orange',
    [
      [270, 262],
      [328, 206],
      [334, 300],
    ],
    11,
  );
  ring(easel, 'green', 212, 342, 13, 15);
  ring(easel, 'green', 288, 342, 13, 15);
  wax(
    easel,
    'pink',
    [
      [240, 378],
      [262, 378],
      [250, 392],
      [240, 378],
    ],
    9,
  );
  for (const y of [380, 394, 408]) {
    wax(
      easel,
      'black',
      [
        [226, y],
        [120, y - 14 + (y - 380)],
      ],
      4,
    );
    wax(
      easel,
      'black',
      [
        [276, y],
        [382, y - 14 + (y - 380)],
      ],
      4,
    );
  }
  for (const x of [360, 430, 550, 620])
    wax(
      easel,
      'orange',
      [
        [x, 530],
        [x - 4, 620],
      ],
      15,
    );
  wax(
    easel,
    'orange',
    [
      [655, 440],
      [750, 400],
      [780, 300],
      [740, 260],
    ],
    17,
  );
  for (const x of [420, 480, 540])
    wax(
      easel,
      'brown',
      [
        [x, 385],
        [x + 8, 480],
      ],
      11,
    );
  sun(easel, 800, 140);
  lawn(easel, 670, 960);
  grain(easel.context, easel.chance, 10);
}

/** Children's drawings in wax crayon. */
export const children: readonly Picture[] = [
  {
    name: 'child-drawing-family',
    width: 960,
    height: 720,
    alt: 'A child’s crayon drawing of a family of three beside a house with a red roof.',
    tags: ['child-drawing', 'paper'],
    draw: family,
  },
  {
    name: 'child-drawing-rocket',
    width: 960,
    height: 960,
    alt: 'A child’s drawing of a blue rocket among yellow stars.',
    tags: ['child-drawing', 'paper'],
    draw: rocket,
  },
  {
    name: 'child-drawing-cat',
    width: 960,
    height: 720,
    alt: 'A child’s drawing of an orange cat with very long whiskers.',
    tags: ['child-drawing', 'cat', 'paper'],
    draw: cat,
  },
];
