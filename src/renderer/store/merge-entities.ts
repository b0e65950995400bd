import type { Entities, Person, PersonId, Post, PostId } from '../../shared/model/index.ts';

/** Posts and people by id, each once; lists everywhere else hold ids. */
export type KnownEntities = {
  readonly posts: Readonly<Record<PostId, Post>>;
  readonly people: Readonly<Record<PersonId, Person>>;
};

/** What is known after an answer brought more; the newer copy wins. */
export function mergeEntities(known: KnownEntities, brought: Entities): KnownEntities {
  return { posts: withThese(known.posts, brought.posts), people: withThese(known.people, brought.people) };
}

function withThese<T extends { readonly id: string }>(
  known: Readonly<Record<string, T>>,
  brought: readonly T[],
): Readonly<Record<string, T>> {
  // Thousands may be known: what brings nothing is not worth a copy.
  if (brought.length === 0) return known;
  const merged = { ...known };
  for (const one of brought) merged[one.id] = one;
  return merged;
}
