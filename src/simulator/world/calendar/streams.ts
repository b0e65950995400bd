import type { PersonContent, Said, Voice } from '../content/types.ts';
import { createRandom, shuffled } from '../random.ts';
import type { Lists } from '../text/expand.ts';
import { activityAt, HOUR } from './activity.ts';
import { createDrafts, type Draft } from './draft.ts';

/**
 * An endless source of posts about one subject. Its posts are numbered by a fixed rate, so the nth post is known without the ones before it,
 * and the frames are used in turn: one comes back only after all others.
 */
export type Stream = {
  /** What it says in the hour `bucket` (hours since 1970, natural time), in no order. */
  inHour(bucket: number): readonly Draft[];
};

export type StreamOptions = {
  readonly seed: number;
  readonly voice: Voice;
  /** Who speaks, with their posts a day on this subject. */
  readonly authors: readonly { readonly person: PersonContent; readonly pace: number }[];
  readonly lists: Lists;
  readonly epoch: number;
};

/** The stream of `voice` as its authors speak it over the hours of their days. */
export function createStream({ seed, voice, authors, lists, epoch }: StreamOptions): Stream {
  const frames = shuffled(voice.frames, seed, voice.key, 'frames').map((frame) =>
    typeof frame === 'string' ? { text: frame } : frame,
  );
  const words: Lists = { ...lists, ...voice.lists };
  const weights = Array.from({ length: 24 }, (_, hour) =>
    authors.map(({ person, pace }) => pace * activityAt(hour * HOUR, person.zone)),
  );
  const perHour = weights.map((hour) => hour.reduce((sum, weight) => sum + weight, 0) / 24);
  const before = perHour.map((_, hour) => perHour.slice(0, hour).reduce((sum, rate) => sum + rate, 0));
  const perDay = perHour.reduce((sum, rate) => sum + rate, 0);
  const phase = createRandom(seed, voice.key, 'phase').next();
  const turnsPerWeek = Math.max(1, Math.ceil((perDay * 7) / frames.length));
  // A frame in which little changes would be recognised: without a tail it is said in one turn of a week only.
  const everyTurns = frames.map(({ text }) =>
    isFixed(text) && (voice.tails === undefined || !text.includes(`{${voice.tailSlot ?? ''}`)) ? turnsPerWeek : 1,
  );

  function countUntil(bucket: number): number {
    return Math.floor(bucket / 24) * perDay + (before[bucket % 24] ?? 0) + phase;
  }

  function authorOf(bucket: number, share: number): PersonContent | undefined {
    const hour = weights[bucket % 24] ?? [];
    let left = share * 24 * (perHour[bucket % 24] ?? 0);
    for (const [index, weight] of hour.entries()) {
      left -= weight;
      if (left <= 0) return authors[index]?.person;
    }
    return authors.at(-1)?.person;
  }

  return {
    inHour(bucket) {
      const drafts: Draft[] = [];
      const end = Math.ceil(countUntil(bucket + 1));
      for (let number = Math.ceil(countUntil(bucket)); number < end; number += 1) {
        const key = `${voice.key}:${number}`;
        const random = createRandom(seed, key);
        const author = authorOf(bucket, random.next());
        const turn = Math.floor(number / frames.length);
        const place = number % frames.length;
        const frame = frames[place];
        const every = everyTurns[place] ?? 1;
        if (author === undefined || frame === undefined || turn % every !== place % every) continue;
        const said = withTail(frame, voice, place * 7 + turn);
        const at = bucket * HOUR + Math.floor(random.next() * HOUR);
        if (voice.since === 'epoch' && at <= epoch) continue;
        drafts.push(...createDrafts(seed, { key, at, author, said, lists: words, topic: voice.key }));
      }
      return drafts;
    },
  };
}

/** A short report gets a second sentence from the voice's tails, another one each time the frame comes round. */
function withTail(said: Said, voice: Voice, number: number): Said {
  const tail = voice.tails?.[number % Math.max(1, voice.tails.length)];
  const fits = voice.tailSlot === undefined || said.text.includes(`{${voice.tailSlot}`);
  // A colon leads to the card.
  return tail === undefined || said.poll !== undefined || !fits || said.text.endsWith(':')
    ? said
    : { ...said, text: `${said.text} ${tail}` };
}

/** Whether so little of a frame changes from one time to the next that it would be recognised. */
function isFixed(text: string): boolean {
  const slots = text.match(/\{[^{}]*\}/g)?.length ?? 0;
  const rest = text.replace(/\{[^{}]*\}/g, '');
  // Japanese has no spaces: two characters count as a word there.
  const words = /[\u3040-\u30ff]/.test(rest) ? rest.length / 2 : rest.split(/\s+/).length;
  return slots * 5 < words;
}
