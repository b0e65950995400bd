import { sandboxMembers } from '../../../../src/shared/packs/sandbox-members.ts';
import type { World, WorldPost } from '../../../../src/simulator/world/types.ts';

/** Handles in each column that the packs make: those everybody has, each sector's, and each persona's friends. */
export function columnsOf(world: World): Readonly<Record<string, readonly string[]>> {
  const { news, celebrities, jobs, industry } = sandboxMembers;
  return {
    news,
    celebrities,
    jobs,
    ...Object.fromEntries(Object.entries(industry).map(([sector, groups]) => [sector, Object.values(groups).flat()])),
    ...Object.fromEntries(
      world.personas.map(({ handle, follows, followedBy }) => [
        `friends of ${handle}`,
        follows.filter((other) => followedBy.includes(other)),
      ]),
    ),
  };
}

/** What the column of `handles` holds of `posts`, without answers; in their order. */
export function columnPosts(
  world: World,
  posts: readonly WorldPost[],
  handles: readonly string[],
): readonly WorldPost[] {
  const ids = new Set(world.people.filter(({ handle }) => handles.includes(handle)).map(({ id }) => id));
  return posts.filter((post) => ids.has(post.authorId) && post.replyTo === null);
}
