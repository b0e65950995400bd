import { describe, expect, it } from 'vitest';
import { sandboxMembers } from '../../../../src/shared/packs/sandbox-members.ts';
import { people } from '../../../../src/simulator/world/content/people/index.ts';
import { says } from '../../../../src/simulator/world/content/says/index.ts';
import { scripts } from '../../../../src/simulator/world/content/scripts.ts';
import type { Response, Said } from '../../../../src/simulator/world/content/types.ts';
import { voices } from '../../../../src/simulator/world/content/voices/index.ts';
import { createWorld } from '../../../../src/simulator/world/create-world.ts';
import type { WorldPost } from '../../../../src/simulator/world/types.ts';
import { columnPosts, columnsOf } from './columns.ts';

const HOUR = 3_600_000;
const EPOCH = Date.UTC(2026, 10, 23, 9, 20, 0);
const world = createWorld({ seed: 1, epoch: EPOCH, speeds: [] });
const week = world.posts(0, EPOCH);
const own = week.filter((post) => post.repostOf === null);
const columns = columnsOf(world);

describe('what is said', () => {
  it('was mostly not put together: more than 1,500 posts are written by hand', () => {
    const answers = (list: readonly Response[] = []): number =>
      list.reduce((sum, { replies }) => sum + 1 + answers(replies), 0);
    const written = (said: string | Said): number =>
      typeof said === 'string' ? 1 : 1 + (said.thread?.length ?? 0) + answers(said.replies) + answers(said.quotes);
    const all = [...people.flatMap((person) => person.says), ...scripts];
    expect(all.reduce((sum, said) => sum + written(said), 0)).toBeGreaterThanOrEqual(1500);
  });

  it('is said by somebody there is', () => {
    const handles = new Set(people.map(({ handle }) => handle));
    expect(Object.keys(says).filter((handle) => !handles.has(handle))).toEqual([]);
  });

  it('is hardly ever nearly the same as before', () => {
    expect(nearDuplicates(own.map((post) => post.text))).toBeLessThan(0.01);
  });

  it.each(Object.entries(columns))('never has one frame twice within 200 posts in the column: %s', (_, handles) => {
    expect(repeatsWithin(200, columnPosts(world, own, handles))).toEqual([]);
  });
});

describe('behind the backs of brands', () => {
  it('at least forty posts of the week name the shop or a competitor without its handle', () => {
    const names = /\b(loft ?paper|nordkladde|folio haus|quire keeper|ruled & plain|papelaria azul)\b/i;
    const brands = new Set(['loftpaper', ...sandboxMembers.brandCompetitors]);
    const outsiders = new Set(world.people.filter(({ handle }) => !brands.has(handle)).map(({ id }) => id));
    const talk = own.filter(
      ({ text, authorId }) =>
        outsiders.has(authorId) && names.test(text.replace(/@\w+/g, '')) && !text.includes('@loftpaper'),
    );
    expect(talk.length).toBeGreaterThanOrEqual(40);
    expect(talk.some(({ text }) => /loftpaper/i.test(text))).toBe(true);
  });

  it('the shop hears from somebody every 20 to 40 minutes of a day in the first two days', () => {
    const shop = world.people.find(({ handle }) => handle === 'loftpaper')?.id;
    const heard = world
      .posts(EPOCH, EPOCH + 2 * 24 * HOUR)
      .filter((post) => post.authorId !== shop && post.repostOf === null && post.text.includes('@loftpaper'));
    const minutesBetween = (2 * 16 * 60) / heard.length;
    expect(minutesBetween).toBeGreaterThan(20);
    expect(minutesBetween).toBeLessThan(40);
  });
});

describe('columns', () => {
  it.each([
    ['news', 200, 400],
    ['celebrities', 40, 75],
    ['jobs', 25, 45],
    ['paper-and-print', 40, 75],
    ['product-design', 25, 45],
    ['renewable-energy', 40, 75],
    ['friends of loftpaper', 70, 170],
    ['friends of hannah_lind', 70, 170],
  ])('are as busy as somebody can read: %s', (name, least, most) => {
    const perDay = columnPosts(world, week, columns[name] ?? []).length / 7;
    expect(perDay).toBeGreaterThan(least);
    expect(perDay).toBeLessThan(most);
  });

  it('hardly ever show a picture twice among twelve posts', () => {
    let shown = 0;
    let repeated = 0;
    for (const handles of Object.values(columns)) {
      const files = columnPosts(world, own, handles).map((post) =>
        [...post.pictures, ...(post.link?.picture ? [post.link.picture] : [])].map(({ file }) => file),
      );
      for (const [index, now] of files.entries()) {
        const before = files.slice(Math.max(0, index - 11), index).flat();
        shown += now.length;
        repeated += now.filter((file) => before.includes(file)).length;
      }
    }
    expect(shown).toBeGreaterThan(300);
    expect(repeated / shown).toBeLessThan(0.01);
  });

  it('of friends are their own words: at most a quarter is passed on', () => {
    for (const { handle } of world.personas) {
      const posts = columnPosts(world, week, columns[`friends of ${handle}`] ?? []);
      expect(posts.filter((post) => post.repostOf !== null).length / posts.length).toBeLessThan(0.25);
    }
  });
});

/** Frames that come back among fewer than `distance` posts, as the two posts' texts. */
function repeatsWithin(distance: number, posts: readonly WorldPost[]): readonly (readonly [string, string])[] {
  const last = new Map<RegExp, number>();
  const found: [string, string][] = [];
  for (const [index, { text }] of posts.entries()) {
    const frame = frames.find((candidate) => candidate.test(text));
    if (frame === undefined) continue;
    const before = last.get(frame);
    if (before !== undefined && index - before < distance) found.push([posts[before]?.text ?? '', text]);
    last.set(frame, index);
  }
  return found;
}

const SLOT = /\{(?:[^{}]|\{[^{}]*\})*\}/g;

/** The frames of all voices, with a gap for every slot; those that are little but slots would fit anything. */
const frames: readonly RegExp[] = voices.flatMap(({ frames: own }) =>
  own
    .map((frame) => (typeof frame === 'string' ? frame : frame.text))
    .filter((text) => text.replace(SLOT, '').length > 24)
    .map((text) => {
      const fixed = text.split(SLOT).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      return new RegExp(`^${fixed.join('.{1,60}?')}`, 'iu');
    }),
);

/** Share of texts that have more than 60 % of their word triples in common with an earlier one. */
function nearDuplicates(texts: readonly string[]): number {
  const shingles = texts.map((text) => {
    const words = text
      .toLowerCase()
      .replace(/https?:\S+/g, '')
      .match(/[\p{L}\p{N}\p{M}’]+/gu);
    const units = words === null || words.length < 4 ? [...text] : words;
    return new Set(units.map((_, index) => units.slice(index, index + 3).join(' ')));
  });
  const seen = new Map<string, number[]>();
  let duplicates = 0;
  for (const [index, shingle] of shingles.entries()) {
    const common = new Map<number, number>();
    for (const triple of shingle)
      for (const other of seen.get(triple) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
    if ([...common].some(([other, count]) => count / (shingle.size + (shingles[other]?.size ?? 0) - count) > 0.6))
      duplicates += 1;
    for (const triple of shingle) {
      const places = seen.get(triple);
      if (places === undefined) seen.set(triple, [index]);
      else places.push(index);
    }
  }
  return duplicates / texts.length;
}
