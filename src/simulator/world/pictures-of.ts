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

/**
 * A face for each person and a mark for each organisation, in the order of `wishes` ("woman young light", "mark news", "mark 005"): the best one left for the
 * tags. Organisations for which no mark of their trade is left choose last, so that they take none from those who have one.
 */
export function avatarsFor(seed: number, wishes: readonly string[]): readonly string[] {
  const faces = shuffled(pictures.faces, seed, 'faces');
  const marks = shuffled(pictures.marks, seed, 'marks');
  const uses = new Map<string, number>();
  const chosen = new Map<number, string>();

  function choose(wish: string, isFitting: boolean): string | null {
    const [first = '', ...rest] = wish.split(' ');
    let best: Tagged | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const candidate of first === 'mark' ? marks : faces) {
      const shared = rest.filter(
        (tag) => candidate.tags.includes(tag) || candidate.file.endsWith(`/${tag}.webp`),
      ).length;
      const used = uses.get(candidate.file) ?? 0;
      if (isFitting && (shared === 0 || used > 0)) continue;
      // Nobody is shown as somebody of another kind: rather a cat or a landscape, and rather a picture twice than that.
      const kind = candidate.tags.includes(first) ? 10 : candidate.tags.includes('person') ? -30 : 3;
      // Of two marks that fit, the one that says nothing else.
      const score = kind + shared - (first === 'mark' ? candidate.tags.length / 10 : 0) - 12 * used;
      if (score > bestScore) [best, bestScore] = [candidate, score];
    }
    if (best !== null) uses.set(best.file, (uses.get(best.file) ?? 0) + 1);
    return best?.file ?? null;
  }

  for (const isFitting of [true, false]) {
    for (const [index, wish] of wishes.entries()) {
      if (chosen.has(index) || (isFitting && !wish.startsWith('mark '))) continue;
      const file = choose(wish, isFitting);
      if (file !== null) chosen.set(index, file);
    }
  }
  return wishes.map((wish, index) => {
    const file = chosen.get(index);
    if (file === undefined)
      throw new Error(`No picture for "${wish}": src/simulator/world/pictures/index.json is empty.`);
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
