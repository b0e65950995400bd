import { banners } from './banners/index.ts';
import { faces } from './faces/index.ts';
import { marks } from './marks/index.ts';
import type { Picture } from './paint/picture.ts';
import { photos } from './photos/index.ts';

/** Folder below `world/pictures`. */
export type Folder = 'faces' | 'marks' | 'photos' | 'banners';

/** Every picture of the simulated world, in the order of the index. */
export const pictures: readonly { readonly folder: Folder; readonly picture: Picture }[] = [
  ...faces.map((picture) => ({ folder: 'faces' as const, picture })),
  ...marks.map((picture) => ({ folder: 'marks' as const, picture })),
  ...banners.map((picture) => ({ folder: 'banners' as const, picture })),
  ...photos.map((picture) => ({ folder: 'photos' as const, picture })),
];
