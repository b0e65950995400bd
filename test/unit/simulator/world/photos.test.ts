import { describe, expect, it } from 'vitest';
import { cardTopics } from '../../../../src/simulator/world/card-topics.ts';
import { createWorld } from '../../../../src/simulator/world/create-world.ts';
import index from '../../../../src/simulator/world/pictures/index.json' with { type: 'json' };
import { filesOf } from '../../../builders/files-of.ts';
import { columnPosts, columnsOf } from './columns.ts';

const DAY = 86_400_000;
/** Posts a reader scrolls past before the same photo may come again. */
const APART = 40;

describe.each([
  [1, Date.UTC(2026, 10, 23, 9, 20)],
  [5, Date.UTC(2026, 6, 4, 2, 5)],
])('the photos of the world with seed %i', (seed, epoch) => {
  const world = createWorld({ seed, epoch, speeds: [] });
  const posts = world.posts(epoch - 7 * DAY, epoch + DAY);
  const columns = columnsOf(world);

  it.each(Object.keys(columns))('do not come twice within forty posts of the column: %s', (name) => {
    const seen = new Map<string, number>();
    const soon: string[] = [];
    for (const [place, post] of columnPosts(world, posts, columns[name] ?? []).entries()) {
      if (post.repostOf !== null || post.editOf !== null) continue;
      for (const file of filesOf(post)) {
        if (place - (seen.get(file) ?? Number.NEGATIVE_INFINITY) < APART) soon.push(`${file}: ${post.text}`);
        seen.set(file, place);
      }
    }
    expect(soon).toEqual([]);
  });

  it('stand on most link cards of the newsrooms', () => {
    const cards = columnPosts(world, posts, columns.news ?? []).filter(({ link }) => link !== null);
    const pictured = cards.filter(({ link }) => link?.picture !== null);
    expect(cards.length).toBeGreaterThan(300);
    expect(pictured.length / cards.length).toBeGreaterThan(0.75);
    expect(pictured.length / cards.length).toBeLessThan(0.97);
  });

  it('stay the same when a post is edited', () => {
    const byId = new Map(posts.map((post) => [post.id, post]));
    const edited = posts.filter(({ editOf }) => editOf !== null);
    expect(edited.length).toBeGreaterThan(0);
    for (const post of edited) expect(filesOf(post)).toEqual(filesOf(byId.get(post.editOf ?? '') ?? post));
  });

  it('are the same whichever hour is asked for first', () => {
    const late = createWorld({ seed, epoch, speeds: [] }).posts(epoch - DAY / 4, epoch);
    const from = posts.findIndex(({ id }) => id === late[0]?.id);
    expect(late.map(filesOf)).toEqual(posts.slice(from, from + late.length).map(filesOf));
  });
});

it('knows a photo for every topic that a card may ask for', () => {
  const unknown = cardTopics.filter(
    (topic) => !index.photos.some(({ tags, file }) => tags.includes(topic) || file === `photos/${topic}.webp`),
  );
  expect(unknown).toEqual([]);
});
