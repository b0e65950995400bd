import type { Entities, Person, PersonId, Post, PostId } from '../../shared/model/index.ts';

/** Posts and people by id, each once; lists everywhere else hold ids. */
export type KnownEntities = {
  readonly posts: Readonly<Record<PostId, Post>>;
  readonly people: Readonly<Record<PersonId, Person>>;
};

/** What is known after an answer brought more; the newer copy wins. */
export function mergeEntities(known: KnownEntities, brought: Entities): KnownEntities {
  if (brought.posts.length === 0 && brought.people.length === 0) return known;
  const posts = { ...known.posts };
  for (const post of brought.posts) posts[post.id] = post;
  const people = { ...known.people };
  for (const person of brought.people) people[person.id] = person;
  return { posts, people };
}
