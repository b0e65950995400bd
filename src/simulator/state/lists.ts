import type { EntryOf } from '../journal/entries.ts';
import type { WorldPerson } from '../world/types.ts';
import type { Marks } from './marks.ts';
import type { People } from './people.ts';

/** A list somebody made; the invented world has none of its own. */
export type WorldList = {
  readonly id: string;
  readonly ownerId: string;
  readonly name: string;
  readonly description: string;
  readonly private: boolean;
  readonly createdAt: number;
};

/** What can happen to lists, without its time. */
export type ListEntry = Untimed<EntryOf<'list'>> | Untimed<EntryOf<'unlist'>> | Untimed<EntryOf<'member'>>;
type Untimed<Entry> = Omit<Entry, 'at'>;

/** The lists there are, with who is on them. */
export type Lists = {
  readonly get: (id: string) => WorldList | undefined;
  /** Everybody sees a public list, its owner alone a private one. */
  readonly isVisible: (list: WorldList, viewer: WorldPerson) => boolean;
  /** Newest first. */
  readonly ownedBy: (personId: string) => readonly WorldList[];
  /** The latest follow first. */
  readonly followedBy: (personId: string) => readonly WorldList[];
  readonly followerCount: (id: string) => number;
  /** The latest addition first; accounts that are gone or suspended are on no list. */
  readonly membersOf: (id: string) => readonly WorldPerson[];
  readonly has: (id: string, personId: string) => boolean;
  readonly apply: (entry: EntryOf<'list' | 'unlist' | 'member'>) => void;
};

/** No lists yet. */
export function createLists(people: People, follows: Marks): Lists {
  const byId = new Map<string, WorldList>();
  const members = new Map<string, Set<string>>();
  return {
    get: (id) => byId.get(id),
    isVisible: (list, viewer) => !list.private || list.ownerId === viewer.id,
    ownedBy: (personId) => [...byId.values()].filter(({ ownerId }) => ownerId === personId).reverse(),
    followedBy: (personId) => follows.of(personId).flatMap(({ target }) => byId.get(target) ?? []),
    followerCount: (id) => follows.count(id),
    membersOf: (id) =>
      Array.from(members.get(id) ?? [])
        .reverse()
        .flatMap((personId) => (people.isSuspended(personId) ? [] : (people.byId(personId) ?? []))),
    has: (id, personId) => members.get(id)?.has(personId) ?? false,
    apply(entry) {
      if (entry.kind === 'list') {
        const { id, by, name, description, private: isPrivate, at } = entry;
        const createdAt = byId.get(id)?.createdAt ?? at;
        byId.set(id, { id, ownerId: by, name, description, private: isPrivate, createdAt });
        if (!members.has(id)) members.set(id, new Set());
      } else if (entry.kind === 'unlist') {
        byId.delete(entry.id);
        members.delete(entry.id);
      } else members.get(entry.list)?.[entry.on ? 'add' : 'delete'](entry.person);
    },
  };
}
