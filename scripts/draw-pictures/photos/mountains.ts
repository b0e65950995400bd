import { develop } from '../paint/canvas.ts';
import type { Picture } from '../paint/picture.ts';
import { drawLand, type Land } from './land.ts';

/** Named views, shared with the avatars that show a place. */
export const mountainViews = {
  lakeMorning: { eye: [0, 0.35, -5], target: [0, 0.75, 6], sun: [-0.7, 0.42, 0.25], sunColor: [1.5, 1.25, 0.95], zenith: '#4f86b8', horizon: '#c3d6de', amp: 5.2, snow: 1.35, level: 0, clouds: 0.35, valley: 1, seed: 11, water: '#0d2f36' },
  lakeEvening: { eye: [0.6, 0.3, -5], target: [0, 1, 6], lens: 1.7, sun: [0.75, 0.2, 0.3], sunColor: [1.9, 1.0, 0.5], zenith: '#46527f', horizon: '#e0a88a', amp: 5.6, snow: 1.5, level: 0, clouds: 0.5, cloudColor: '#b08a98', valley: 1, seed: 27, haze: 0.04 },
  snowPeak: { eye: [0, 3.2, -7], target: [0.4, 1.7, 7], lens: 1.9, sun: [-0.8, 0.5, -0.1], sunColor: [1.7, 1.55, 1.35], zenith: '#2f69ab', horizon: '#b9cfe2', amp: 5, scale: 0.17, snow: -0.3, clouds: 0.2, seed: 42, haze: 0.025 },
  valleyDawn: { eye: [0, 2.3, -6], target: [0, 0.9, 8], lens: 2, sun: [0.25, 0.14, 0.9], sunColor: [1.7, 1.05, 0.6], zenith: '#6f86ad', horizon: '#eec49c', amp: 4.2, clouds: 0.25, cloudColor: '#d9b6a8', seed: 8, haze: 0.07, grass: '#4a5a32' },
  winterRidge: { eye: [0, 1.9, -4], target: [-0.6, 1.4, 6], lens: 2.2, sun: [0.8, 0.3, 0.2], sunColor: [1.8, 1.35, 1.0], zenith: '#3d5f97', horizon: '#d8cfd6', amp: 5, snow: -0.6, clouds: 0.3, seed: 64, haze: 0.04 },
  greenHills: { eye: [0, 1.7, -4], target: [0, 0.7, 7], lens: 1.9, sun: [-0.6, 0.5, 0.2], sunColor: [1.5, 1.3, 1.0], zenith: '#4a8cc9', horizon: '#cfe1ea', amp: 2.6, scale: 0.2, ridge: 0.15, grass: '#5c7a34', trees: 1.6, clouds: 0.5, seed: 21, haze: 0.035 },
  fjord: { eye: [0.3, 1.2, -5], target: [0, 0.6, 7], lens: 1.6, sun: [-0.4, 0.6, 0.2], sunColor: [1.0, 1.0, 1.0], zenith: '#7e97ab', horizon: '#c7d2d6', amp: 6.4, level: 0, clouds: 0.7, cloudColor: '#c3cbd1', valley: 1, seed: 88, haze: 0.06, grass: '#48603a', snow: 2.1 },
  redDesert: { eye: [0, 1.2, -4], target: [0, 0.8, 7], lens: 1.8, sun: [-0.8, 0.35, 0.2], sunColor: [2, 1.35, 0.8], zenith: '#4c83c4', horizon: '#e3cdb4', amp: 3.6, scale: 0.19, ridge: 0.6, grass: '#a8653c', rock: '#8f4a30', trees: 0, clouds: 0.12, seed: 15, haze: 0.03 },
} as const satisfies Readonly<Record<string, Land>>;

function view(name: string, size: readonly [number, number], land: Land, alt: string, tags: readonly string[]): Picture {
  return {
    name, width: size[0], height: size[1], alt, tags,
    draw: (easel) => {
      drawLand(easel, land);
      develop(easel);
    },
  };
}

/** Mountains, lakes and hills. */
export const mountains: readonly Picture[] = [
  view('mountain-lake-morning', [960, 540], mountainViews.lakeMorning, 'A still mountain lake in the morning, snow-covered peaks mirrored in the water.', ['mountain']),
  view('mountain-lake-evening', [720, 960], mountainViews.lakeEvening, 'Last warm light on the ridges above a quiet alpine lake.', ['mountain']),
  view('snow-peak', [960, 720], mountainViews.snowPeak, 'A steep snow-covered summit under a deep blue sky.', ['mountain', 'snow']),
  view('valley-dawn', [960, 540], mountainViews.valleyDawn, 'Mist lies in the valleys as the sun comes up behind rows of hills.', ['mountain']),
  view('winter-ridge', [960, 960], mountainViews.winterRidge, 'Low winter sun across a snowy ridge.', ['mountain', 'snow']),
  view('green-hills', [960, 640], mountainViews.greenHills, 'Rolling green hills with cloud shadows on a summer day.', ['mountain']),
  view('fjord-rain', [960, 540], mountainViews.fjord, 'A grey fjord between steep green slopes, rain on its way.', ['mountain', 'sea']),
  view('red-desert', [960, 640], mountainViews.redDesert, 'Red rock hills in the desert in late afternoon light.', ['mountain']),
];
