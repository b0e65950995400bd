import type { z } from 'zod';
import { type Person, person } from '../../src/shared/model/index.ts';

/** A person with overridable fields; ids may be given as plain strings. */
export function aPerson(overrides: Partial<z.input<typeof person>> = {}): Person {
  const id = overrides.id ?? '500';
  return person.parse({
    id,
    handle: `person${id}`,
    name: `Person ${id}`,
    avatar: null,
    banner: null,
    verified: 'none',
    protected: false,
    bio: '',
    location: '',
    url: null,
    createdAt: null,
    followers: 10,
    following: 10,
    posts: 10,
    connection: null,
    ...overrides,
  });
}
