import { type Chance, chanceFrom } from '../paint/random.ts';
import { hairColorOf, type Looks, skinOf } from './people.ts';

type Kind = readonly [count: number, sex: 'man' | 'woman', age: Looks['age'], skinTone: Looks['skinTone']];

/** How many more are needed of whom, so that everybody in the world finds a face of their own kind. */
const kinds: readonly Kind[] = [
  [9, 'man', 'middle', 'light'],
  [5, 'man', 'middle', 'medium'],
  [17, 'man', 'old', 'light'],
  [4, 'man', 'old', 'medium'],
  [3, 'man', 'old', 'dark'],
  [2, 'man', 'young', 'light'],
  [10, 'man', 'young', 'medium'],
  [22, 'woman', 'middle', 'light'],
  [12, 'woman', 'middle', 'medium'],
  [14, 'woman', 'old', 'light'],
  [4, 'woman', 'old', 'medium'],
  [12, 'woman', 'young', 'light'],
  [11, 'woman', 'young', 'medium'],
  [5, 'woman', 'young', 'dark'],
];

/** Ways to wear hair (see head-glsl.ts), in the order in which the people of a kind get them. */
const hairs = {
  man: {
    young: [12, 18, 3, 1, 16, 2, 14, 7, 9, 4],
    middle: [7, 18, 6, 12, 0, 1, 9, 14, 3],
    old: [6, 0, 7, 12, 9, 1, 6, 2, 0, 14, 3],
  },
  woman: {
    young: [10, 11, 17, 13, 4, 3, 14, 18, 15, 8, 2, 5],
    middle: [10, 5, 15, 14, 3, 17, 8, 2, 4, 12, 13],
    old: [14, 15, 5, 3, 4, 10, 17, 1],
  },
} as const;
const darkHairs = [19, 16, 13, 11, 4, 3] as const;
/** What is worn on the head: mostly nothing. */
const hats = {
  man: [0, 0, 8, 0, 0, 10, 0, 0, 11, 0, 4, 0, 12, 0, 0, 3, 0],
  woman: [0, 7, 0, 0, 10, 0, 0, 12, 0, 0, 0, 11, 0, 5, 0, 4, 0, 7, 0],
} as const;
const glasses = [0, 1, 0, 2, 0, 0, 1, 0, 0, 2, 0, 3, 0] as const;
const beards = [0, 2, 0, 1, 3, 0, 2] as const;
const wears = {
  man: [6, 5, 0, 2, 8, 1, 7, 3, 5, 6, 0],
  woman: [8, 4, 7, 0, 2, 5, 3, 1, 4, 0],
} as const;
const places = [8, 3, 9, 1, 10, 2, 11, 5, 12, 7, 13, 6, 8, 4] as const;

function turn<Item>(items: readonly Item[], at: number, fallback: Item): Item {
  return items[at % items.length] ?? fallback;
}

function hairFor(sex: 'man' | 'woman', age: Looks['age'], tone: Looks['skinTone'], at: number): number {
  if (tone === 'dark' && age === 'young') return turn(darkHairs, at, 19);
  return turn<number>(hairs[sex][age], at, 1);
}

function hatFor([, sex, age, tone]: Kind, at: number, number: number): number {
  if (sex === 'woman' && tone === 'medium' && (at === 3 || at === 8)) return age === 'old' || at === 8 ? 9 : 1;
  if (sex === 'man' && tone === 'medium' && age !== 'young' && at === 2) return 2;
  return turn<number>(hats[sex], number, 0);
}

function looksOf(kind: Kind, at: number, number: number, chance: Chance): Looks {
  const [, sex, age, skinTone] = kind;
  const man = sex === 'man';
  const hat = hatFor(kind, at, number);
  const hair = hairFor(sex, age, skinTone, at);
  const underHelmet = hat === 10 || hat === 11 || hat === 5;
  return {
    man,
    age,
    skinTone,
    skin: skinOf(chance, skinTone),
    hair: underHelmet && [3, 4, 11, 12, 18, 19].includes(hair) ? (man ? 9 : 17) : hair,
    hairColor: hairColorOf(chance, skinTone, age === 'old' || (age === 'middle' && chance.likely(0.15))),
    hat,
    glasses: turn<number>(glasses, number, 0),
    beard: !man ? 0 : hat === 2 ? 3 : turn<number>(beards, number, 0),
    wear: hat === 1 ? 3 : turn<number>(wears[sex], number, 0),
    smile: chance.pick([0.35, 0.5, 0.7, 0.85, 1, 1, 0.6, 1.15]),
    earrings: man || hat === 1 || !chance.likely(0.55) ? 0 : chance.pick([1, 2]),
    freckles: skinTone === 'light' && age !== 'old' && chance.likely(0.3),
    behind: turn<number>(places, number, 0),
  };
}

/** The looks of all further portraits. */
export const moreLooks: readonly Looks[] = kinds
  .flatMap((kind) => Array.from({ length: kind[0] }, (_, at) => ({ kind, at })))
  .map(({ kind, at }, number) => looksOf(kind, at, number, chanceFrom(number * 6151 + 97)));
