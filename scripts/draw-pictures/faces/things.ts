/// <reference lib="dom" />
import { sheet } from '../paint/canvas.ts';
import { linear } from '../paint/color.ts';
import type { Easel, Picture } from '../paint/picture.ts';
import { parked } from '../photos/bicycles.ts';
import { children } from '../photos/children.ts';
import { coast } from '../photos/coast.ts';
import { desk } from '../photos/desk.ts';
import { food } from '../photos/food.ts';
import { drawStill } from '../photos/still.ts';
import { toysGlsl } from './toys-glsl.ts';

/** Something people show instead of themselves. */
export type Thing = Pick<Picture, 'tags' | 'draw'>;

/** A toy or a plant on a coloured ground; kinds as in toys-glsl.ts. */
export function toy(tags: readonly string[], kind: number, a: string, b: string, ground: string): Thing {
  return {
    tags,
    draw: (easel) =>
      drawStill(easel, {
        own: true,
        scene: toysGlsl,
        eye: [easel.chance.between(-2.2, 2.2), 3, 7.2],
        target: [0, 1.25, 0],
        lens: 3.9,
        aperture: 0.04,
        sun: [easel.chance.pick([-0.8, 0.8]), 0.9, 0.6],
        sunColor: [2.3, 2.15, 1.9],
        sky: [0.55, 0.58, 0.64],
        exposure: 0.6,
        extra: { uKind: kind, uA: linear(a), uB: linear(b), uC: linear(ground) },
      }),
  };
}

/** A square piece of one of the photos: `x`, `y` and `side` are shares of its width. */
export function piece(
  tags: readonly string[],
  from: readonly Picture[],
  name: string,
  x: number,
  y: number,
  side: number,
): Thing {
  return {
    tags,
    draw: (easel: Easel) => {
      const picture = from.find((one) => one.name === name);
      if (picture === undefined) throw new Error(`The avatar shows a photo called ${name}, but there is none.`);
      const { canvas, pen } = sheet(picture.width, picture.height);
      picture.draw({ width: picture.width, height: picture.height, context: pen, chance: easel.chance });
      const w = picture.width;
      easel.context.imageSmoothingQuality = 'high';
      easel.context.drawImage(canvas, x * w, y * w, side * w, side * w, 0, 0, easel.width, easel.height);
    },
  };
}

/** Things people show instead of themselves. */
export const things: readonly Thing[] = [
  toy(['plant', 'object'], 0, '#b5633f', '#3f7a45', '#e7c7a8'),
  piece(['object', 'food'], food, 'coffee-close', 0.16, 0.05, 0.78),
  { tags: ['bicycle', 'object'], draw: (easel) => parked(easel, '#d3a149', false, '#2f5f7f', false) },
  toy(['object', 'cartoon'], 2, '#e0633f', '#3a4450', '#a9c7c9'),
  toy(['plant', 'object'], 1, '#d8d2c6', '#3f7f4a', '#c9d2c4'),
  piece(['object', 'letterpress'], desk, 'letterpress-wood-type', 0.28, 0.04, 0.5),
  toy(['object', 'cartoon'], 3, '#eef0f2', '#ffffff', '#6a5b9a'),
  piece(['object', 'food'], food, 'ramen-bowl', 0.06, 0.06, 0.88),
  toy(['object', 'cartoon'], 4, '#f2c230', '#e0712a', '#5fa7b8'),
  piece(['object', 'drawing'], children, 'child-drawing-cat', 0.08, 0.12, 0.6),
  toy(['object', 'cartoon'], 5, '#c2331f', '#efe6d4', '#5a7a4a'),
  { tags: ['bicycle', 'object'], draw: (easel) => parked(easel, '#7d8f8a', true, '#d0563a', true) },
  toy(['plant', 'object'], 0, '#3f6a86', '#5f8f4a', '#f0d9b8'),
  toy(['object', 'cartoon'], 6, '#3a5a2a', '#6b3f22', '#f0b9a8'),
  piece(['object', 'notebook'], desk, 'notebook-red', 0.2, 0.04, 0.5),
  toy(['object', 'cartoon'], 7, '#f0eee8', '#d8412f', '#2a3566'),
  piece(['object', 'drawing'], children, 'child-drawing-rocket', 0.2, 0.1, 0.62),
  toy(['plant', 'object'], 1, '#c96f4a', '#5a8f4f', '#efe6da'),
  toy(['object', 'cartoon'], 2, '#3f7fae', '#e8e4da', '#f2d27a'),
  piece(['object', 'food'], food, 'milk-rolls', 0.12, 0.05, 0.62),
  toy(['object', 'cartoon'], 3, '#f3d9e4', '#ffffff', '#274c5e'),
  piece(['landscape', 'port'], coast, 'port-cranes-dusk', 0.1, 0.04, 0.6),
  toy(['plant', 'object'], 1, '#2f3a44', '#7a9f4a', '#d9a98f'),
  { tags: ['bicycle', 'object'], draw: (easel) => parked(easel, '#b8a99a', false, '#22262b', true) },
  toy(['object', 'cartoon'], 4, '#eef0ee', '#e0712a', '#d8644a'),
  piece(['object', 'drawing'], children, 'child-drawing-family', 0.44, 0.26, 0.46),
  toy(['plant', 'object'], 0, '#e0d9cc', '#2f6a55', '#b8604a'),
];
