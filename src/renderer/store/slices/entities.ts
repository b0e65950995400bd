import type { KnownEntities } from '../merge-entities.ts';

/** The active account's posts and people by id; filled by answers and events through `mergeEntities`. */
export type EntitiesSlice = KnownEntities;

/** Nothing is known before the snapshot. */
export function createEntitiesSlice(): EntitiesSlice {
  return { posts: {}, people: {} };
}
