import type { WorldPost } from '../../src/simulator/world/types.ts';

/** The pictures a post shows: its own and that of its card. */
export function filesOf(post: WorldPost): readonly string[] {
  const card = post.link?.picture ?? null;
  return [...post.pictures, ...(card === null ? [] : [card])].map(({ file }) => file);
}
