import { snowflake } from '../snowflake.ts';
import type { Id } from '../types.ts';
import { HOUR } from './activity.ts';
import type { Draft } from './draft.ts';
import { ECHO_HOURS, type Echoes } from './echoes.ts';
import type { NaturalTime } from './natural-time.ts';
import type { Stream } from './streams.ts';

/** The drafts of one hour of natural time, oldest first, each with its id and its real moment. */
export type Placed = { readonly draft: Draft; readonly id: Id; readonly createdAt: number };

export type Buckets = {
  inHour(bucket: number): readonly Placed[];
  placed(draft: Draft): Placed;
};

/** Answers to echoes come up to this many hours after the echo window. */
const ANSWER_HOURS = 1;
/** Within a week the world is made in the order of its hours. */
export const WEEK_HOURS = 7 * 24;
/** Ids within a millisecond are told apart by hour (11 bits) and place in the hour (11 bits). */
const PLACES = 2048;

export type BucketOptions = {
  readonly origin: number;
  readonly time: NaturalTime;
  readonly scripts: readonly Draft[];
  readonly streams: readonly Stream[];
  readonly echoes: Echoes;
};

/** Gathers hours of the world on demand and keeps them; an hour depends on the few hours before it and on nothing after it. */
export function createBuckets({ origin, time, scripts, streams, echoes }: BucketOptions): Buckets {
  const written = Map.groupBy(scripts, (draft) => bucketOf(draft.at));
  const sources = new Map<number, readonly Draft[]>();
  const usedWords = new Map<number, Set<string>>();
  const reactions = new Map<number, ReadonlyMap<number, readonly Draft[]>>();
  const hours = new Map<number, readonly Placed[]>();
  const known = new Map<Draft, Placed>();
  const firstHour = bucketOf(origin);

  function sourcesIn(bucket: number): readonly Draft[] {
    return remember(sources, bucket, () => {
      const byHand = written.get(bucket) ?? [];
      return bucket < firstHour ? byHand : [...byHand, ...streams.flatMap((stream) => stream.inHour(bucket))];
    });
  }
  /** Within a week nobody says what somebody has answered before: the hours of a week are therefore gone through in their order. */
  function reactionsTo(bucket: number): ReadonlyMap<number, readonly Draft[]> {
    const week = Math.floor((bucket - firstHour) / WEEK_HOURS);
    const used = remember(usedWords, week, () => new Set<string>());
    for (let hour = firstHour + week * WEEK_HOURS; hour <= bucket; hour += 1) {
      remember(reactions, hour, () =>
        Map.groupBy(
          sourcesIn(hour).flatMap((draft) => echoes(draft, used)),
          (draft) => bucketOf(draft.at),
        ),
      );
    }
    return reactions.get(bucket) ?? new Map();
  }
  function inHour(bucket: number): readonly Placed[] {
    return remember(hours, bucket, () => {
      const drafts = [...sourcesIn(bucket)];
      for (let from = Math.max(bucket - ECHO_HOURS - ANSWER_HOURS, firstHour); from <= bucket; from += 1) {
        drafts.push(...(reactionsTo(from).get(bucket) ?? []));
      }
      drafts.sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
      return drafts.map((draft, index) => {
        const createdAt = time.real(draft.at);
        // An hour that never comes (speed 0) has no ids; it is never asked for beyond its place in the order.
        const id = Number.isFinite(createdAt) ? snowflake(createdAt, (bucket % PLACES) * PLACES + index) : '';
        const placed = { draft, id, createdAt };
        known.set(draft, placed);
        return placed;
      });
    });
  }

  return {
    inHour,
    placed(draft) {
      const found = known.get(draft) ?? inHour(bucketOf(draft.at)).find((candidate) => candidate.draft === draft);
      if (found === undefined) throw new Error(`The draft ${draft.key} is in no hour.`);
      return found;
    },
  };
}

/** The hour a natural moment falls into, counted from 1970. */
export function bucketOf(natural: number): number {
  return Math.floor(natural / HOUR);
}

function remember<Value>(cache: Map<number, Value>, key: number, make: () => Value): Value {
  const found = cache.get(key);
  if (found !== undefined) return found;
  const made = make();
  cache.set(key, made);
  return made;
}
