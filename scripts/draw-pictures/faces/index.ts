import type { Picture } from '../paint/picture.ts';
import { others } from './others.ts';
import { looksOf, tagsOf } from './people.ts';
import { drawPortrait } from './portrait.ts';

const size = 200;

/** All avatars of the simulated people: three of four are portraits, every fourth is what people use instead. */
export const faces: readonly Picture[] = Array.from({ length: 240 }, (_, index) => index).flatMap(
  (index): Picture[] => {
    const common = { name: String(index + 1).padStart(3, '0'), width: size, height: size, alt: '' };
    const other = index % 4 === 3 ? others[(index - 3) / 4] : undefined;
    if (index % 4 === 3) return other === undefined ? [] : [{ ...common, ...other }];
    const looks = looksOf(index - Math.floor((index + 1) / 4));
    return [{ ...common, tags: tagsOf(looks), draw: (easel) => drawPortrait(easel, looks) }];
  },
);
