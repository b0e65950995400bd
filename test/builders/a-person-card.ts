import type { PersonCard } from '../../src/shared/contract/people.ts';
import type { Person } from '../../src/shared/model/index.ts';
import { someEntities } from './a-window.ts';

/** What the core answers about somebody the account never spoke with. */
export function aPersonCard(person: Person, overrides: Partial<PersonCard> = {}): PersonCard {
  return {
    person,
    postIds: [],
    entities: someEntities(),
    contact: { conversations: 0, firstAt: null, lastAt: null },
    tags: [],
    hasNote: false,
    ...overrides,
  };
}
