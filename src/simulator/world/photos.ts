import { bucketOf, type Placed, WEEK_HOURS } from './calendar/buckets.ts';
import type { Draft } from './calendar/draft.ts';
import { topicsOfCard } from './card-topics.ts';
import index from './pictures/index.json' with { type: 'json' };
import { hashOf } from './random.ts';
import type { WorldPicture } from './types.ts';

type Photo = WorldPicture & { readonly tags: readonly string[] };

const photos: readonly Photo[] = index.photos;

/** Within so many posts of an audience no photo comes twice. */
const APART = 80;
/**
 * Who names a photo has it; who names a subject chooses among the photos this long after them, so as to leave those named soon to them,
 * and cards as long after that again.
 */
const LATER_HOURS = 12;
/** After the first. */
const ROUNDS = 2;

/** The photo of this name, which what is drawn for the world has. */
export function photoNamed(name: string): WorldPicture {
  const found = photos.find(({ file }) => file === `photos/${name}.webp`);
  if (found === undefined) throw new Error(`there is no photo ${name}`);
  return found;
}

/** The photos of a draft: for its pictures, or for its card alone. */
export type Photos = (draft: Draft) => readonly WorldPicture[];

/** What one audience comes across in a week: how many posts, and at which of them it sees each photo. */
type Audience = { posts: number; readonly uses: Map<Photo, readonly number[]> };
/** A post that has yet to choose; `at` is its place among the posts of its audience. */
type Waiting = { readonly draft: Draft; readonly audience: Audience; readonly at: number };

type Week = {
  next: number;
  readonly audiences: Map<string, Audience>;
  readonly seated: Map<number, readonly Waiting[]>;
};

/**
 * Gives every post its photos, on the topics it asks for (a tag, or the name of one photo) or that its card is about, and among those that fit the
 * one that is farthest from its other posts, so that a screen shows nothing twice. Each week is gone through in its order, whatever is asked for first.
 */
export function createPhotos(firstHour: number, inHour: (bucket: number) => readonly Placed[]): Photos {
  const chosen = new Map<Draft, readonly Photo[]>();
  const weeks = new Map<number, Week>();
  const fitting = new Map<string, readonly Photo[]>();
  // The world's weeks meet where a visitor comes in; those of the photos must not, or the first screen would show some twice.
  const firstWeek = firstHour - WEEK_HOURS / 2;

  function photosOn(topic: string): readonly Photo[] {
    const known = fitting.get(topic);
    if (known !== undefined) return known;
    const found = photos.filter(({ tags, file }) => tags.includes(topic) || file === `photos/${topic}.webp`);
    fitting.set(topic, found);
    return found;
  }

  /** To how many posts before or after this one a photo comes nearest. */
  function distance(photo: Photo, { audience, at }: Waiting): number {
    return Math.min(...(audience.uses.get(photo) ?? []).map((use) => Math.abs(use - at)), Number.POSITIVE_INFINITY);
  }

  /** The photo on one of the topics that is farthest from its other posts; those in `taken` are out of the question. */
  function farthest(topics: readonly string[], place: Waiting, taken: readonly Photo[] = []): Photo | null {
    let best: Photo | null = null;
    let bestDistance = -1;
    const candidates = topics.flatMap(photosOn);
    const start = hashOf(place.draft.key, topics.join()) % Math.max(1, candidates.length);
    for (const candidate of [...candidates.slice(start), ...candidates.slice(0, start)]) {
      const far = distance(candidate, place);
      if (far > bestDistance && !taken.includes(candidate)) [best, bestDistance] = [candidate, far];
    }
    return best;
  }

  /** The photo asked for, or one of its kind when the readers have just seen that. */
  function asked(topic: string, place: Waiting, taken: readonly Photo[]): Photo | null {
    const first = farthest([topic], place, taken);
    if (first === null || distance(first, place) >= APART) return first;
    const kin = farthest(first.tags.slice(0, 1), place, taken);
    if (kin === null || distance(kin, place) >= APART / 2) return kin;
    return farthest(first.tags, place, taken);
  }

  function chooseFor(place: Waiting): readonly Photo[] {
    const topics = place.draft.said.pictures;
    if (topics === undefined) {
      for (const guess of topicsOfCard(place.draft)) {
        const photo = farthest(guess, place);
        if (photo !== null && distance(photo, place) >= APART) return [photo];
      }
      return [];
    }
    const found: Photo[] = [];
    for (const topic of topics) {
      const photo = asked(topic, place, found);
      if (photo !== null) found.push(photo);
    }
    return found;
  }

  function settle(place: Waiting): void {
    const { draft, audience, at } = place;
    // A later version of a post keeps the photos of the first.
    const found = (draft.editOf === null ? undefined : chosen.get(draft.editOf)) ?? chooseFor(place);
    chosen.set(draft, found);
    for (const photo of found) audience.uses.set(photo, [...(audience.uses.get(photo) ?? []), at]);
  }

  /** In which round it chooses: by name, by subject, or as a card. */
  function roundOf({ said }: Draft): number {
    if (said.pictures === undefined) return 2;
    return said.pictures.some((topic) => photosOn(topic)[0]?.file === `photos/${topic}.webp`) ? 0 : 1;
  }

  /** Seats the posts of an hour among those of their audience. */
  function seat(bucket: number, { audiences }: Week): readonly Waiting[] {
    return inHour(bucket).flatMap(({ draft }) => {
      const name = draft.author.sector ?? draft.author.group;
      const audience = audiences.get(name) ?? { posts: 0, uses: new Map<Photo, readonly number[]>() };
      audiences.set(name, audience);
      if (draft.replyTo === null) audience.posts += 1;
      const chooses = draft.said.pictures !== undefined || draft.card !== null;
      return chooses ? [{ draft, audience, at: audience.posts }] : [];
    });
  }

  return (draft) => {
    if (draft.said.pictures === undefined && draft.card === null) return [];
    const bucket = bucketOf(draft.at);
    const number = Math.floor((bucket - firstWeek) / WEEK_HOURS);
    const start = firstWeek + number * WEEK_HOURS;
    const week: Week = weeks.get(number) ?? { next: start, audiences: new Map(), seated: new Map() };
    weeks.set(number, week);
    for (; week.next <= bucket + ROUNDS * LATER_HOURS; week.next += 1) {
      if (week.next < start + WEEK_HOURS) week.seated.set(week.next, seat(week.next, week));
      for (let round = 0; round <= ROUNDS; round += 1) {
        const places = week.seated.get(week.next - round * LATER_HOURS) ?? [];
        for (const place of places) if (roundOf(place.draft) === round) settle(place);
      }
      week.seated.delete(week.next - ROUNDS * LATER_HOURS);
    }
    return (chosen.get(draft) ?? []).map(({ file, width, height, alt }) => ({ file, width, height, alt }));
  };
}
