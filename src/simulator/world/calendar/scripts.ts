import type { PersonContent, Response, Said, Script } from '../content/types.ts';
import { createRandom } from '../random.ts';
import { activityAt, DAY, HOUR } from './activity.ts';
import { createDrafts, createRepost, type Draft } from './draft.ts';

const MINUTE = 60_000;
/** What floats is spread from a week before the epoch to a day after it: the first day of a visit is written by hand too. */
const WEEK: Span = { from: -6.95 * DAY, length: 7.95 * DAY };
/** What is kept for later comes after all of that, in its order, for much of it goes on from there. */
const LATER: Span = { from: DAY, length: 4 * DAY };
/** Hours nobody's hand-written post is put at: below this share of their mean. */
const AWAKE = 0.6;

/** A stretch of time, counted from the epoch. */
type Span = { readonly from: number; readonly length: number };

export type Cast = ReadonlyMap<string, PersonContent>;

/** Everything written by hand, placed in time: what people say, the stories, the mentions of the personas, and all answers to them. */
export function placeScripts(seed: number, epoch: number, cast: Cast, scripts: readonly Script[]): readonly Draft[] {
  const drafts: Draft[] = [];

  function respond(parent: Draft, responses: readonly Response[] | undefined, how: 'reply' | 'quote'): void {
    for (const [index, response] of (responses ?? []).entries()) {
      const { by, after, replies, quotes, ...said } = response;
      const [first] = createDrafts(seed, {
        key: `${parent.key}>${how}${index}`,
        at: parent.at + after * MINUTE,
        author: personOf(cast, by),
        said,
        ...(how === 'reply' ? { replyTo: parent } : { quoteOf: parent }),
      });
      drafts.push(first);
      respond(first, replies, 'reply');
      respond(first, quotes, 'quote');
    }
  }

  function place(key: string, author: PersonContent, said: Said, at: number): void {
    const { replies, quotes, repostedBy, thread, ...own } = said;
    const source = { key, at, author, said: { ...own, ...(thread === undefined ? {} : { thread }) } };
    const { edited } = own;
    const before =
      edited === undefined
        ? []
        : createDrafts(seed, { key: `${key}~1`, at, author, said: { ...own, text: edited.before }, isReplaced: true });
    const [editOf] = before;
    drafts.push(...before);
    const [first, ...rest] = createDrafts(
      seed,
      edited === undefined || editOf === undefined ? source : { ...source, at: at + edited.after * MINUTE, editOf },
    );
    drafts.push(first, ...rest);
    respond(first, replies, 'reply');
    respond(first, quotes, 'quote');
    for (const handle of repostedBy ?? []) {
      const random = createRandom(seed, key, 'repost', handle);
      const author = personOf(cast, handle);
      drafts.push(createRepost(first, { key: `${key}>rt${handle}`, at: at + random.between(4, 170) * MINUTE, author }));
    }
  }

  for (const [index, script] of scripts.entries()) {
    const { by, ...said } = script;
    const author = personOf(cast, by);
    const key = `script:${by}:${index}`;
    place(
      key,
      author,
      said,
      said.at === undefined ? floatingTime(seed, epoch, WEEK, author, key, 0, 1) : epoch - said.at * HOUR,
    );
  }
  for (const author of cast.values()) {
    for (const [kind, entries, span] of [
      ['says', author.says, WEEK],
      ['later', author.saysLater ?? [], LATER],
    ] as const) {
      for (const [index, entry] of entries.entries()) {
        const said = typeof entry === 'string' ? { text: entry } : entry;
        const key = `${kind}:${author.handle}:${index}`;
        const at =
          said.at === undefined
            ? floatingTime(seed, epoch, span, author, key, index, entries.length)
            : epoch - said.at * HOUR;
        place(key, author, said, at);
      }
    }
  }
  return drafts;
}

/** A moment in the author's waking hours, in the `index`th of `count` equal parts of `span`; over the week everybody begins in another part. */
function floatingTime(
  seed: number,
  epoch: number,
  span: Span,
  author: PersonContent,
  key: string,
  index: number,
  count: number,
): number {
  const random = createRandom(seed, key, 'time');
  const turn = span === WEEK ? createRandom(seed, author.handle, 'turn').between(0, count - 1) : 0;
  const part = span.length / count;
  const from = epoch + span.from + ((index + turn) % count) * part;
  let at = from;
  for (let attempt = 0; attempt < 24; attempt += 1) {
    at = from + random.next() * part;
    if (activityAt(at, author.zone) >= AWAKE) break;
  }
  return Math.floor(at);
}

function personOf(cast: Cast, handle: string): PersonContent {
  const person = cast.get(handle);
  if (person === undefined) throw new RangeError(`Nobody in the world is called @${handle}.`);
  return person;
}
