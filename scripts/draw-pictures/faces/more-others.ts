/// <reference lib="dom" />
import { develop } from '../paint/canvas.ts';
import { parked } from '../photos/bicycles.ts';
import { children } from '../photos/children.ts';
import { seaViews } from '../photos/coast.ts';
import { desk } from '../photos/desk.ts';
import { food } from '../photos/food.ts';
import { indoor } from '../photos/indoor.ts';
import { drawLand, type Land } from '../photos/land.ts';
import { mountainViews } from '../photos/mountains.ts';
import { nights } from '../photos/night.ts';
import { places } from '../photos/places.ts';
import { stages } from '../photos/stages.ts';
import { piece, type Thing, toy } from './things.ts';

function view(tags: readonly string[], land: Land, seed: number): Thing {
  return { tags: ['landscape', ...tags], draw: (easel) => drawLand(easel, { ...land, seed }) };
}

const things: readonly Thing[] = [
  toy(['object', 'coffee', 'food'], 8, '#e7e0d2', '#3f6f9c', '#c98a5f'),
  toy(['object', 'coffee', 'food'], 8, '#2f5a56', '#e8c25a', '#e9d9c0'),
  toy(['object', 'cartoon', 'gnome', 'garden'], 9, '#3f6f9c', '#c2331f', '#8fae6a'),
  toy(['object', 'cartoon', 'drawing'], 10, '#1a2028', '#f0a030', '#b7d3e0'),
  toy(['food', 'object'], 11, '#f2a3b0', '#7a4a2f', '#f4e2c0'),
  toy(['object', 'city', 'transport', 'train'], 12, '#c2331f', '#f3efe6', '#9fb6b0'),
  toy(['object', 'city', 'transport', 'train'], 12, '#e8b52f', '#2f6f7a', '#d8cfc0'),
  toy(['object', 'club', 'cartoon'], 13, '#f0eee8', '#15171a', '#4f8a4a'),
  toy(['object', 'club', 'cartoon'], 13, '#f2d23a', '#1f4f9c', '#d9653f'),
  toy(['object', 'garden', 'cartoon', 'plant'], 14, '#f0b82a', '#000000', '#a9cbb7'),
  toy(['plant', 'garden'], 15, '#d9d2c4', '#d8344a', '#b9c9d6'),
  toy(['plant', 'object'], 15, '#3f6a86', '#f0b42a', '#efd9d0'),
  toy(['object', 'food', 'drawing'], 16, '#e9e4da', '#3f6fae', '#c9a08a'),
  toy(['object', 'food'], 16, '#b5433a', '#f0e0c0', '#7fa3a0'),
  toy(['object', 'cartoon', 'snow'], 17, '#c2331f', '#ffffff', '#8fb0c9'),
  toy(['object', 'cartoon', 'drawing'], 18, '#7a5535', '#e3cfa8', '#3f5a6a'),
  piece(['food', 'object'], food, 'bread-loaf', 0.18, 0.06, 0.6),
  piece(['food', 'plant', 'garden'], food, 'garden-tomatoes', 0.14, 0.04, 0.66),
  piece(['object', 'kitchen'], indoor, 'kitchen-shelf', 0.04, 0.3, 0.44),
  piece(['music', 'object'], indoor, 'record-player', 0.1, 0.04, 0.68),
  piece(['chess', 'object'], indoor, 'chess-endgame', 0.3, 0.02, 0.62),
  piece(['book', 'object'], indoor, 'book-stack', 0.16, 0.02, 0.7),
  piece(['book', 'object', 'drawing'], indoor, 'book-spines', 0.05, 0.05, 0.6),
  piece(['object', 'running'], indoor, 'running-shoes', 0.16, 0.02, 0.64),
  piece(['train', 'landscape'], indoor, 'train-window', 0.3, 0.04, 0.66),
  piece(['notebook', 'object'], desk, 'notebook-blue', 0.14, 0.08, 0.74),
  piece(['museum', 'object'], places, 'museum-hall', 0.18, 0.04, 0.66),
  piece(['museum', 'object'], places, 'museum-gallery', 0.2, 0, 0.6),
  piece(['forest', 'landscape'], places, 'forest-path', 0.14, 0.02, 0.7),
  piece(['city', 'landscape'], places, 'city-dusk', 0.22, 0, 0.56),
  piece(['city', 'landscape'], places, 'city-night', 0, 0.2, 1),
  piece(['night-sky', 'landscape'], nights, 'observatory', 0.38, 0.02, 0.54),
  piece(['night-sky', 'landscape'], nights, 'milky-way-telescope', 0, 0.3, 1),
  piece(['music', 'object'], stages, 'concert-gold', 0, 0.2, 1),
  { tags: ['bicycle', 'object'], draw: (easel) => parked(easel, '#6f8f6a', true, '#d0a02f', false) },
  { tags: ['bicycle', 'object'], draw: (easel) => parked(easel, '#c9bba6', false, '#8a2f3a', true) },
  view(['sea'], seaViews.morning, 58),
  view(['sea'], { ...seaViews.dusk, sun: [0.2, 0.05, 1] }, 44),
  view([], { ...mountainViews.greenHills, eye: [0, 1.1, -4] }, 27),
  view(['plant'], mountainViews.valleyDawn, 63),
  view(['snow'], mountainViews.winterRidge, 92),
  view([], mountainViews.fjord, 35),
  piece(['food', 'object'], food, 'bread-crust', 0.2, 0, 0.56),
  piece(['food'], food, 'market-tomatoes', 0.16, 0.04, 0.62),
  piece(['food'], food, 'garden-aubergines', 0.1, 0.04, 0.68),
  piece(['food', 'garden'], food, 'garden-green', 0.2, 0.02, 0.62),
  toy(['food', 'drawing'], 11, '#c9e0a8', '#f2c25a', '#b9c9e0'),
  piece(['drawing'], children, 'child-drawing-family', 0.06, 0.22, 0.42),
  piece(['drawing'], children, 'child-drawing-cat', 0.5, 0.02, 0.46),
  toy(['drawing', 'cartoon'], 10, '#5a3f2c', '#e8a040', '#e3c9a8'),
  toy(['plant', 'garden'], 15, '#e9d9c0', '#8a4fa8', '#a9b89a'),
  toy(['plant'], 0, '#c9a05f', '#4a7a5a', '#a8c0c9'),
  toy(['plant'], 1, '#8a4a5a', '#5f9a5f', '#e6dcc4'),
  toy(['object', 'cartoon'], 18, '#5f6a72', '#c9d2d8', '#2f3f4a'),
];

/** Further things, rooms and places that people use instead of their face. */
export const moreOthers: readonly Thing[] = things.map(({ tags, draw }) => ({
  tags,
  draw: (easel) => {
    draw(easel);
    develop(easel, { grain: 4, corners: 0.2 });
  },
}));
