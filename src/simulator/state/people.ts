import type { EntryOf } from '../journal/entries.ts';
import type { Persona, World, WorldPerson } from '../world/types.ts';

/** Everybody in the world, and who follows whom as far as the personas are concerned. */
export type People = {
  readonly byId: (id: string) => WorldPerson | undefined;
  /** Handles are compared without regard to case, as X does. */
  readonly byHandle: (handle: string) => WorldPerson | undefined;
  readonly personas: readonly { readonly persona: Persona; readonly person: WorldPerson }[];
  readonly isPersona: (id: string) => boolean;
  /** X has closed the account: looked up, it is named as suspended, and its posts are hidden. */
  readonly isSuspended: (id: string) => boolean;
  readonly follows: (follower: string, followed: string) => boolean;
  /** Ids of those a persona follows, the latest follow first. */
  readonly followedBy: (follower: string) => readonly string[];
  readonly setFollow: (follower: string, followed: string, on: boolean) => void;
  /** What became of an account since the world began. */
  readonly change: (change: PersonChange) => void;
};

/** A new handle, other protection, suspended or readmitted, deleted for good; what is absent stays as it was. */
export type PersonChange = Pick<EntryOf<'person'>, 'id' | 'handle' | 'protected' | 'suspended' | 'gone'>;

/** Indexes the world's people and seeds the follows of its personas. */
export function createPeople(world: World): People {
  const byId = new Map(world.people.map((person) => [person.id, person]));
  const byHandle = new Map(world.people.map((person) => [person.handle.toLowerCase(), person]));
  const follows = new Map<string, Set<string>>();

  const setFollow = (follower: string, followed: string, on: boolean) => {
    const set = follows.get(follower) ?? new Set();
    follows.set(follower, set);
    if (on) set.add(followed);
    else set.delete(followed);
  };
  const idsOf = (handles: readonly string[]) =>
    handles.flatMap((handle) => byHandle.get(handle.toLowerCase())?.id ?? []);

  const personas = world.personas.flatMap((persona) => {
    const person = byHandle.get(persona.handle.toLowerCase());
    return person === undefined ? [] : [{ persona, person }];
  });
  for (const { persona, person } of personas) {
    for (const id of idsOf(persona.follows)) setFollow(person.id, id, true);
    for (const id of idsOf(persona.followedBy)) setFollow(id, person.id, true);
  }
  const suspended = new Set<string>();
  const change = ({ id, ...changes }: PersonChange) => {
    const person = byId.get(id);
    if (person === undefined) return;
    byHandle.delete(person.handle.toLowerCase());
    byId.delete(id);
    if (changes.suspended !== undefined) suspended[changes.suspended ? 'add' : 'delete'](id);
    if (changes.gone === true) return;
    const changed = {
      ...person,
      handle: changes.handle ?? person.handle,
      protected: changes.protected ?? person.protected,
    };
    byId.set(id, changed);
    byHandle.set(changed.handle.toLowerCase(), changed);
  };
  const personaIds = new Set(personas.map(({ person }) => person.id));

  return {
    byId: (id) => byId.get(id),
    byHandle: (handle) => byHandle.get(handle.toLowerCase()),
    personas,
    isPersona: (id) => personaIds.has(id),
    isSuspended: (id) => suspended.has(id),
    follows: (follower, followed) => follows.get(follower)?.has(followed) ?? false,
    followedBy: (follower) => [...(follows.get(follower) ?? [])].reverse(),
    setFollow,
    change,
  };
}
