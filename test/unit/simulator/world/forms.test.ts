import { describe, expect, it } from 'vitest';
import { sandboxMembers } from '../../../../src/shared/packs/sandbox-members.ts';
import { createWorld } from '../../../../src/simulator/world/create-world.ts';
import type { WorldPost } from '../../../../src/simulator/world/types.ts';

const DAY = 24 * 3_600_000;
const EPOCH = Date.UTC(2026, 10, 23, 9, 20, 0);
const world = createWorld({ seed: 1, epoch: EPOCH, speeds: [] });
const week = world.posts(0, EPOCH);
const known = new Map(week.map((post) => [post.id, post]));
const byHandle = new Map(world.people.map((person) => [person.handle, person]));
const byId = new Map(world.people.map((person) => [person.id, person]));

describe.each(world.personas)('the day before @$handle comes', (persona) => {
  const me = byHandle.get(persona.handle);
  const friends = persona.follows.filter((handle) => persona.followedBy.includes(handle));
  const inPacks = new Set(
    [...friends, ...sandboxMembers.news, ...sandboxMembers.celebrities].map((handle) => byHandle.get(handle)?.id),
  );
  const day = week.filter((post) => post.createdAt > EPOCH - DAY);
  const columns = day.filter((post) => inPacks.has(post.authorId) && !byId.get(post.authorId)?.protected);
  const mentions = day.filter((post) => post.text.includes(`@${persona.handle}`) && post.authorId !== me?.id);
  const isGone = (id: string | null) => {
    const deletedAt = id === null ? null : (known.get(id)?.deletedAt ?? null);
    return deletedAt !== null && deletedAt <= EPOCH;
  };

  it.each<[string, readonly WorldPost[], (post: WorldPost) => boolean]>([
    ['a thread', columns, (post) => known.get(post.replyTo ?? '')?.authorId === post.authorId],
    ['a GIF', columns, (post) => post.pictures[0]?.clip?.kind === 'gif'],
    ['a video', columns, (post) => post.pictures[0]?.clip?.kind === 'video'],
    ['an edited post', columns, (post) => post.editOf !== null],
    ['a quote of a deleted post', columns, (post) => isGone(post.quoteOf)],
    ['a post withheld somewhere', columns, (post) => post.withheldIn.includes('BE')],
    ['a post withheld everywhere', columns, (post) => post.withheldIn.includes('XY')],
    ['a quote of a quote', columns, (post) => (known.get(post.quoteOf ?? '')?.quoteOf ?? null) !== null],
    ['a protected friend’s words', mentions, (post) => byId.get(post.authorId)?.protected === true],
    ['a mention soon taken back', mentions, (post) => (post.deletedAt ?? 0) > EPOCH],
    ['an own post with replies', day, (post) => known.get(post.replyTo ?? '')?.authorId === me?.id],
  ])('brings %s', (_, posts, fits) => {
    expect(posts.some(fits)).toBe(true);
  });

  it('follows the protected friend, who else could not be read', () => {
    const authors = mentions.flatMap((post) => byId.get(post.authorId) ?? []);
    const closed = authors.filter((person) => person.protected).map((person) => person.handle);
    expect(closed.filter((handle) => !persona.follows.includes(handle))).toEqual([]);
  });
});
