import { describe, expect, it } from 'vitest';
import { createWorld } from '../../../../src/simulator/world/create-world.ts';
import type { WorldPost } from '../../../../src/simulator/world/types.ts';
import { filesOf } from '../../../builders/files-of.ts';
import { columnPosts, columnsOf } from './columns.ts';

const MINUTE = 60_000;
/** A morning, and a night in which few are awake: what the first screens show does not depend on it. */
const EPOCHS = [Date.UTC(2026, 10, 23, 9, 20, 0), Date.UTC(2026, 6, 4, 2, 5, 0)];

const SECTORS = {
  loftpaper: 'paper-and-print',
  ninaokafor: 'product-design',
  tomasreyes_: 'renewable-energy',
  hannah_lind: 'paper-and-print',
} as const;

describe.each(EPOCHS)('what a newcomer sees first, at %i', (epoch) => {
  const world = createWorld({ seed: 1, epoch, speeds: [] });
  const day = world.posts(epoch - 24 * 60 * MINUTE, epoch);
  const known = new Map(day.map((post) => [post.id, post]));
  const columns = columnsOf(world);

  function newest(name: string): readonly WorldPost[] {
    return columnPosts(world, day, columns[name] ?? [])
      .slice(-10)
      .map((post) => (post.repostOf === null ? post : (known.get(post.repostOf) ?? post)));
  }

  it.each(Object.keys(columns))('is fresh and of several forms: %s', (name) => {
    const posts = columnPosts(world, day, columns[name] ?? []);
    expect(epoch - (posts.at(-1)?.createdAt ?? 0)).toBeLessThan(2 * MINUTE);
    expect(formsOf(newest(name)).size).toBeGreaterThanOrEqual(4);
  });

  it.each(Object.entries(SECTORS))('shows no picture twice in the deck of %s', (handle, sector) => {
    const shown = ['news', 'celebrities', sector, `friends of ${handle}`].flatMap((name) =>
      [...new Set(newest(name))].flatMap(filesOf),
    );
    expect(shown.filter((file, index) => shown.indexOf(file) !== index)).toEqual([]);
    expect(shown.length).toBeGreaterThanOrEqual(8);
  });

  it('shows the port with the news of the port', () => {
    const deal = day.find((post) => post.text.includes('reach a tentative deal'));
    expect(deal?.link?.picture?.alt).toMatch(/crane/);
  });
});

function formsOf(posts: readonly WorldPost[]): ReadonlySet<string> {
  const forms = posts.map((post) => {
    if (post.poll !== null) return 'poll';
    if (post.link !== null) return 'card';
    if (post.quoteOf !== null) return 'quote';
    if (post.pictures.length > 0) return post.pictures.length > 1 ? 'pictures' : 'picture';
    if (/\b1\/\d/.test(post.text)) return 'thread';
    if ([...post.text].length > 280) return 'long';
    return post.lang === 'en' ? 'words' : 'language';
  });
  return new Set(forms);
}
