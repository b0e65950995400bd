import type { PersonContent, SectorKey } from './content/types.ts';
import index from './pictures/index.json' with { type: 'json' };
import { hashOf, shuffled } from './random.ts';
import type { WorldPicture } from './types.ts';

type Tagged = { readonly file: string; readonly tags: readonly string[] };
type Clip = Tagged & {
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly still: string;
  readonly kind: string;
  readonly durationMs: number;
};

const pictures: {
  readonly faces: readonly Tagged[];
  readonly marks: readonly Tagged[];
  readonly banners: readonly Tagged[];
  readonly clips: readonly Clip[];
} = index;

/** What people are known by at a glance: worth more than how the hair is worn. */
const WEIGHTS: Readonly<Record<string, number>> = { young: 3, middle: 3, old: 5, light: 4, medium: 4, dark: 5 };
/** Nobody is given these without a wish for them. */
const CHOSEN_ONLY: readonly string[] = ['hijab', 'shawl', 'turban'];

/** How well a face fits a wish; below 0 it would be taken for somebody else. */
function fitOfFace(tags: readonly string[], wish: readonly string[]): number {
  const [kind = '', ...rest] = wish;
  // Nobody is shown as somebody of another kind: rather a cat or a landscape.
  const base = tags.includes(kind) ? 20 : tags.includes('person') && !wish.includes('from-behind') ? -40 : 3;
  const shared = rest.reduce((sum, tag) => sum + (tags.includes(tag) ? (WEIGHTS[tag] ?? 2) : 0), 0);
  const unasked = tags.filter((tag) => CHOSEN_ONLY.includes(tag) && !wish.includes(tag)).length;
  // Of two that fit, the one that says little else, so that glasses and hats are left for those who ask for them.
  return base + shared - 12 * unasked - tags.length / 10;
}

/** How well a mark fits: its trade, or the mark itself by its number. */
function fitOfMark({ tags, file }: Tagged, wish: readonly string[]): number {
  const shared = wish.filter((tag) => tags.includes(tag) || file.endsWith(`/${tag}.webp`)).length;
  return shared - tags.length / 10;
}

/** The one left that fits best, taken away from those left; null when nothing is. */
function takeBest(left: Set<Tagged>, rate: (candidate: Tagged) => number): string | null {
  let best: Tagged | null = null;
  let bestFit = Number.NEGATIVE_INFINITY;
  for (const candidate of left) {
    const value = rate(candidate);
    if (value > bestFit) [best, bestFit] = [candidate, value];
  }
  if (best !== null) left.delete(best);
  return best?.file ?? null;
}

/**
 * A face for each person and a mark for each organisation, in the order of `wishes` ("woman young light", "mark news", "mark 005"): the best one left for the
 * tags, and nobody has that of another. Who wishes for most chooses first, or those without a wish would take it. Organisations for which no mark of their trade is left choose last, so that they take none from those who have one.
 */
export function avatarsFor(seed: number, wishes: readonly string[]): readonly string[] {
  const faces = new Set(shuffled(pictures.faces, seed, 'faces'));
  const marks = new Set(shuffled(pictures.marks, seed, 'marks'));
  const chosen = new Map<number, string>();

  const inTurn = [...wishes.entries()]
    .map(([index, wish]) => ({ index, tags: wish.split(' ') }))
    .sort((a, b) => b.tags.length - a.tags.length);
  for (const isFitting of [true, false]) {
    for (const { index, tags } of inTurn) {
      if (chosen.has(index)) continue;
      const file =
        tags[0] === 'mark'
          ? takeBest(marks, (mark) => {
              const fit = fitOfMark(mark, tags.slice(1));
              return isFitting && fit < 0.5 ? Number.NEGATIVE_INFINITY : fit;
            })
          : takeBest(faces, (face) => fitOfFace(face.tags, tags));
      if (file !== null) chosen.set(index, file);
    }
  }
  return wishes.map((wish, index) => {
    const file = chosen.get(index);
    if (file === undefined)
      throw new Error(`No picture is left for "${wish}": draw more of them with scripts/draw-pictures.`);
    return file;
  });
}

const sectorBanners: Readonly<Record<SectorKey, string>> = {
  'paper-and-print': 'paper',
  'product-design': 'design',
  'renewable-energy': 'energy',
};

/** A banner that suits the person's trade, else any; one in four never chose one. */
export function bannerOf({ handle, group, sector }: PersonContent): string | null {
  const number = hashOf(handle, 'banner');
  if (number % 4 === 0 && group !== 'persona' && group !== 'newsroom') return null;
  const tag =
    sector === undefined ? { newsroom: 'news', celebrity: 'celebrity' }[String(group)] : sectorBanners[sector];
  const fitting = pictures.banners.filter(({ tags }) => tag === undefined || tags.includes(tag));
  return fitting[hashOf(handle, 'which banner') % Math.max(1, fitting.length)]?.file ?? null;
}

/** The GIF or video on a topic, alone as X has it; empty when there is none. */
export function clipOf(topic: string): readonly WorldPicture[] {
  const clip = pictures.clips.find(({ tags }) => tags.includes(topic));
  if (clip === undefined) return [];
  const { file, kind, durationMs, still, width, height, alt } = clip;
  return [{ file: still, width, height, alt, clip: { file, kind: kind === 'gif' ? 'gif' : 'video', durationMs } }];
}
