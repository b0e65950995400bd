import { bucketOf, type Placed, WEEK_HOURS } from './calendar/buckets.ts';
import type { Draft } from './calendar/draft.ts';
import index from './pictures/index.json' with { type: 'json' };
import { hashOf } from './random.ts';
import type { WorldPicture } from './types.ts';

type Photo = WorldPicture & { readonly tags: readonly string[] };

const photos: readonly Photo[] = index.photos;

/** The photos of a draft: for its pictures, or for its card alone. */
export type Photos = (draft: Draft) => readonly WorldPicture[];

/**
 * Gives every post its photos, on the topics it asks for (a tag, or the name of one photo), and among those that fit the one its readers
 * have not seen for longest, so that a screen shows nothing twice. Each week is gone through in its order, whatever is asked for first.
 */
export function createPhotos(firstHour: number, inHour: (bucket: number) => readonly Placed[]): Photos {
  const chosen = new Map<Draft, readonly WorldPicture[]>();
  const weeks = new Map<number, { next: number; readonly seen: Map<string, number> }>();
  const fitting = new Map<string, readonly Photo[]>();
  let turn = 0;

  function photosOn(topic: string): readonly Photo[] {
    const known = fitting.get(topic);
    if (known !== undefined) return known;
    const found = photos.filter(({ tags, file }) => tags.includes(topic) || file === `photos/${topic}.webp`);
    fitting.set(topic, found);
    return found;
  }

  function choose(draft: Draft, seen: Map<string, number>): readonly WorldPicture[] {
    const audience = draft.author.sector ?? draft.author.group;
    const found: Photo[] = [];
    for (const topic of draft.said.pictures ?? []) {
      let best: Photo | null = null;
      let bestAge = Number.POSITIVE_INFINITY;
      const candidates = photosOn(topic);
      const start = hashOf(draft.key, topic) % Math.max(1, candidates.length);
      for (const candidate of [...candidates.slice(start), ...candidates.slice(0, start)]) {
        const age = seen.get(audience + candidate.file) ?? -1;
        if (age < bestAge && !found.includes(candidate)) [best, bestAge] = [candidate, age];
      }
      if (best === null) continue;
      turn += 1;
      seen.set(audience + best.file, turn);
      found.push(best);
    }
    return found.map(({ file, width, height, alt }) => ({ file, width, height, alt }));
  }

  return (draft) => {
    if (draft.said.pictures === undefined) return [];
    const bucket = bucketOf(draft.at);
    const number = Math.floor((bucket - firstHour) / WEEK_HOURS);
    const week = weeks.get(number) ?? { next: firstHour + number * WEEK_HOURS, seen: new Map<string, number>() };
    weeks.set(number, week);
    for (; week.next <= bucket; week.next += 1) {
      for (const { draft: other } of inHour(week.next)) {
        if (other.said.pictures !== undefined) chosen.set(other, choose(other, week.seen));
      }
    }
    return chosen.get(draft) ?? [];
  };
}
