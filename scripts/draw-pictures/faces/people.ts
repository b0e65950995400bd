import { type Chance, chanceFrom } from '../paint/random.ts';

/** Everything that makes one simulated person look like nobody else. */
export type Looks = {
  readonly man: boolean;
  readonly age: 'young' | 'middle' | 'old';
  readonly skinTone: 'light' | 'medium' | 'dark';
  readonly skin: string;
  readonly hair: number;
  readonly hairColor: string;
  readonly hat: number;
  readonly glasses: number;
  readonly beard: number;
  readonly wear: number;
  readonly smile: number;
  /** 0 none, 1 studs, 2 rings. */
  readonly earrings?: number;
  readonly freckles?: boolean;
  /** Which background (see backgrounds.ts) is behind; without it any of the first eight. */
  readonly behind?: number;
};

const skins = {
  light: ['#ecb897', '#e3a683', '#efc4a8', '#d99c76'],
  medium: ['#c98e66', '#b87c55', '#d49e78', '#a96f4b'],
  dark: ['#8a583b', '#6f4530', '#9a6443', '#5c3827'],
} as const;
const hairColors = {
  light: ['#3a2416', '#6b4527', '#b98a4a', '#8a3f1c', '#1b1512', '#d9b87a', '#4b3222'],
  medium: ['#120d0b', '#1f1510', '#2e1d14', '#3a2416'],
  dark: ['#0b0807', '#120d0b', '#1a110d', '#2a1810'],
} as const;
const grey = ['#8f8b88', '#b9b5b0', '#d8d5d0', '#6f6b68'] as const;
const hairNames = [
  ...['bald', 'short', 'long', 'curly', 'bun', 'bob', 'balding', 'short', 'ponytail', 'cropped'],
  ...['long', 'bun', 'short', 'braids', 'cropped', 'bun', 'locks', 'bob', 'short', 'curly'],
] as const;
const hatNames = [
  ...['', 'hijab', 'turban', 'cap', 'beanie', 'headphones', 'sun hat'],
  ...['headband', 'cap', 'shawl', 'beanie', 'helmet', 'sun hat'],
] as const;

/** A skin of the tone. */
export function skinOf(chance: Chance, tone: Looks['skinTone']): string {
  return chance.pick(skins[tone]);
}

/** A colour of hair, now and then one from a bottle. */
export function hairColorOf(chance: Chance, tone: Looks['skinTone'], greyed: boolean): string {
  if (greyed) return chance.pick(grey);
  return chance.likely(0.04) ? chance.pick(['#c4577a', '#3f6f9c', '#5f8f6a']) : chance.pick(hairColors[tone]);
}

/** The looks of portrait number `index`; ages, tones and men and women are spread evenly, the rest is chance. */
export function looksOf(index: number): Looks {
  const chance = chanceFrom(index * 7919 + 13);
  const man = index % 2 === 0;
  const age =
    (['young', 'middle', 'young', 'old', 'middle', 'young', 'middle', 'young', 'young', 'middle'] as const)[
      (index >> 1) % 10
    ] ?? 'young';
  const skinTone = (['light', 'medium', 'dark', 'light', 'medium', 'light', 'dark'] as const)[index % 7] ?? 'medium';
  const hat = hatFor(chance, man, skinTone);
  const hair = man
    ? chance.pick(age === 'old' ? [0, 6, 1, 7, 6, 1] : age === 'middle' ? [1, 7, 9, 0, 1, 6, 3] : [1, 7, 3, 9, 1, 7, 2])
    : chance.pick([2, 3, 4, 5, 2, 8, 5, age === 'young' ? 2 : 1]);
  const flat = hat === 5 && (hair === 3 || hair === 4) ? 9 : hair;
  const greyed = age === 'old' || (age === 'middle' && chance.likely(0.12));
  return {
    man,
    age,
    skinTone,
    skin: skinOf(chance, skinTone),
    hair: flat,
    hairColor: hairColorOf(chance, skinTone, greyed),
    hat,
    glasses: chance.likely(age === 'young' ? 0.24 : 0.42) ? (chance.likely(0.12) ? 3 : chance.pick([1, 2])) : 0,
    beard: man ? (hat === 2 ? 3 : chance.pick([0, 0, 0, 2, 2, 1, 3])) : 0,
    wear: hat === 1 ? 3 : chance.pick([0, 1, 2, 3, 0, man ? 1 : 4]),
    smile: chance.pick([0.35, 0.5, 0.7, 0.85, 1, 1, 0.6, 1.15]),
  };
}

function hatFor(chance: Chance, man: boolean, tone: Looks['skinTone']): number {
  const roll = chance.next();
  if (!man && tone !== 'light' && roll < 0.17) return 1;
  if (man && tone === 'medium' && roll < 0.14) return 2;
  if (roll > 0.94) return 5;
  if (roll > 0.89) return man ? 3 : 6;
  return roll > 0.845 ? 4 : 0;
}

/** The tags colleagues choose avatars by. */
export function tagsOf(looks: Looks): readonly string[] {
  const tags: string[] = [looks.man ? 'man' : 'woman', 'person', looks.age, looks.skinTone];
  const hat = hatNames[looks.hat] ?? '';
  if (hat !== '') tags.push(hat);
  if (looks.hat !== 1 && looks.hat !== 2) tags.push(hairNames[looks.hair] ?? 'short');
  if (looks.glasses > 0) tags.push(looks.glasses > 2 ? 'sunglasses' : 'glasses');
  if (looks.beard > 0) tags.push(looks.beard === 1 ? 'moustache' : 'beard');
  return tags;
}
