import { develop } from '../paint/canvas.ts';
import type { Easel, Picture } from '../paint/picture.ts';
import { seaViews } from '../photos/coast.ts';
import { drawLand, type Land } from '../photos/land.ts';
import { mountainViews } from '../photos/mountains.ts';
import { wanderer } from '../photos/silhouettes.ts';
import { drawPet, type Pet } from './pets.ts';
import { things } from './things.ts';

type Other = Pick<Picture, 'tags' | 'draw'>;

const cats: readonly Pet[] = [
  ['#c9853f', '#8a4a1c', '#f2e6d4', '#8fae3f'],
  ['#8d8a86', '#4a4744', '#e6e3de', '#c9a83a'],
  ['#23201f', '#151312', '#2b2726', '#d9b53a'],
  ['#e9e4da', '#cfc6b6', '#f4f1ea', '#5f9cc4'],
  ['#a58a6a', '#4f3a28', '#efe4d2', '#7fa04a'],
  ['#2b2725', '#1a1716', '#f1eee8', '#9dbb4a'],
  ['#d9b98a', '#5a3f2c', '#f3e9d9', '#4f8fb8'],
  ['#74787f', '#5c6067', '#8a8e95', '#e0a53a'],
].map(([fur = '', marking = '', bib = '', iris = '']) => ({ dog: false, fur, marking, bib, iris, ears: 1, patch: 0 }));

const dogs: readonly Pet[] = (
  [
    ['#d3a564', '#b98544', '#ead3a8', 0, 0],
    ['#3a2a20', '#1f1611', '#a8703f', 0, 0],
    ['#f0ebe2', '#3a2d26', '#f7f4ee', 0, 1],
    ['#c07a3c', '#8f5426', '#f3e7d5', 1, 0],
    ['#1d1b1b', '#121111', '#f1eee9', 1, 0],
    ['#7d5433', '#553720', '#cdb08c', 0, 1],
    ['#9a9892', '#5b5955', '#eceae5', 1, 0],
  ] as const
).map(([fur, marking, bib, ears, patch]) => ({ dog: true, fur, marking, bib, iris: '#3a2212', ears, patch }));

const walkers: readonly (readonly [Land, string, string, string])[] = [
  [mountainViews.lakeMorning, '#c8432f', '#3a3f47', '#3a2618'],
  [mountainViews.valleyDawn, '#e0a53a', '#2f4a5c', '#1b1512'],
  [mountainViews.winterRidge, '#2f6f9c', '#b5532f', '#8a5a2c'],
  [mountainViews.fjord, '#e8c23a', '#3d4a3c', '#c9a05a'],
  [mountainViews.redDesert, '#3f6f6a', '#8a5a34', '#15110f'],
  [seaViews.sunset, '#5a3f5c', '#2b2f38', '#2a1a12'],
  [mountainViews.snowPeak, '#d8552f', '#23343f', '#57331c'],
  [seaViews.morning, '#d9d2c4', '#6f7f5f', '#8f8b88'],
];
const landscapes: readonly Land[] = [
  mountainViews.lakeEvening,
  mountainViews.greenHills,
  mountainViews.snowPeak,
  mountainViews.lakeMorning,
  mountainViews.valleyDawn,
  mountainViews.winterRidge,
  seaViews.sunset,
  seaViews.dusk,
  seaViews.storm,
  mountainViews.redDesert,
];

function landscape(easel: Easel, land: Land): void {
  drawLand(easel, { ...land, seed: (land.seed ?? 3) + easel.chance.between(1, 9) });
  develop(easel, { grain: 4 });
}

const of = (tags: readonly string[], draw: Other['draw']): Other => ({ tags, draw });

const kinds: readonly (readonly Other[])[] = [
  cats.map((pet) => of(['cat'], (easel) => drawPet(easel, pet))),
  walkers.map(([land, coat, bag, hair]) =>
    of(['person', 'landscape', 'from-behind'], (easel) => {
      drawLand(easel, { ...land, seed: (land.seed ?? 3) + 0.4 });
      wanderer(
        easel.context,
        easel.width * easel.chance.between(0.38, 0.62),
        easel.height * 1.06,
        easel.height * easel.chance.between(0.56, 0.74),
        coat,
        bag,
        hair,
      );
      develop(easel, { grain: 4 });
    }),
  ),
  dogs.map((pet) => of(['dog'], (easel) => drawPet(easel, pet))),
  landscapes.map((land) => of(['landscape'], (easel) => landscape(easel, land))),
  things.map(({ tags, draw }) =>
    of(tags, (easel) => {
      draw(easel);
      develop(easel, { grain: 4, corners: 0.2 });
    }),
  ),
];

/** What a quarter of the people use instead of their face: pets, places and things, in turn. */
export const others: readonly Other[] = Array.from({ length: 27 }, (_, round) =>
  kinds.flatMap((kind) => kind.slice(round, round + 1)),
).flat();
