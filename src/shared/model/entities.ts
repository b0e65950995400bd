import type { AccountId } from './ids.ts';
import type { Person } from './person.ts';
import type { Post } from './post.ts';

/** Everything a list of ids refers to (authors, quoted and reposted posts, replied-to people), each once. */
export type Entities = {
  readonly accountId: AccountId;
  readonly posts: readonly Post[];
  readonly people: readonly Person[];
};
