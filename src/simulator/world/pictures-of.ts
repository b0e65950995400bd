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

/** Gives each person a face (or each organisation a mark) of their own, the best one left for the tags asked for. */
export function createAvatars(seed: number): (tags: string) => string {
  const faces = shuffled(pictures.faces, seed, 'faces');
  const marks = shuffled(pictures.marks, seed, 'marks');
  const uses = new Map<string, number>();
  return (tags) => {
    const [first = '', ...rest] = tags.split(' ');
    const pool = first === 'mark' ? marks : faces;
    let best: Tagged | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const candidate of pool) {
      // Nobody is shown as somebody of another kind: rather a cat or a landscape, and rather a picture twice than that.
      const kind = candidate.tags.includes(first) ? 10 : candidate.tags.includes('person') ? -30 : 3;
      const score =
        kind + rest.filter((tag) => candidate.tags.includes(tag)).length - 12 * (uses.get(candidate.file) ?? 0);
      if (score > bestScore) [best, bestScore] = [candidate, score];
    }
    if (best === null) throw new Error('No pictures of people: src/simulator/world/pictures/index.json is empty.');
    uses.set(best.file, (uses.get(best.file) ?? 0) + 1);
    return best.file;
  };
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
