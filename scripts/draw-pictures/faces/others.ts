import type { Picture } from '../paint/picture.ts';

/** What a quarter of the people use instead of their face: pets, plants, places and things. */
export const others: readonly Pick<Picture, 'tags' | 'draw'>[] = [];
