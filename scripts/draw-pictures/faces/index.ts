import type { Picture } from '../paint/picture.ts';
import { moreOthers } from './more-others.ts';
import { moreLooks } from './more-people.ts';
import { others } from './others.ts';
import { type Looks, looksOf, tagsOf } from './people.ts';
import { drawPortrait } from './portrait.ts';

const size = 200;
/** So many were drawn first: every fourth of them is no portrait. */
const mixed = 240;

type Avatar = Pick<Picture, 'tags' | 'draw'>;

function portrait(looks: Looks): Avatar {
  return { tags: tagsOf(looks), draw: (easel) => drawPortrait(easel, looks) };
}

const first = Array.from({ length: mixed }, (_, index) => index).flatMap((index): readonly Avatar[] => {
  const other = others[(index - 3) / 4];
  if (index % 4 === 3) return other === undefined ? [] : [other];
  return [portrait(looksOf(index - Math.floor((index + 1) / 4)))];
});

/** All avatars of the simulated people: portraits, and the pets, places and things people use instead. */
export const faces: readonly Picture[] = [...first, ...moreLooks.map(portrait), ...moreOthers].map((avatar, index) => ({
  name: String(index + 1).padStart(3, '0'),
  width: size,
  height: size,
  alt: '',
  ...avatar,
}));
