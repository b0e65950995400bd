import type { Charge, XAnswer, XApi, XMissingPerson } from '../../src/main/workspace/ports.ts';
import type { Person } from '../../src/shared/model/index.ts';

type Calls = Pick<
  XApi,
  | 'peopleById'
  | 'peopleByHandle'
  | 'ownedLists'
  | 'listMembers'
  | 'createList'
  | 'deleteList'
  | 'setListMember'
  | 'credits'
>;

/** A list as the stand-in has it. */
type ScriptedList = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly private: boolean;
  readonly memberIds: Set<string>;
};

/** What tests of lists and look-ups see and set. */
export type ScriptedLists = Calls & {
  readonly lists: ScriptedList[];
  /** Why somebody is missing, by id or handle; whom nobody knows is not found. */
  readonly missingPeople: Map<string, XMissingPerson['reason']>;
};

/** How a stand-in answers one call. */
type Answer = <T>(
  endpoint: string,
  what: string,
  value: () => T,
  charges: (value: T) => readonly Charge[],
) => Promise<XAnswer<T>>;

/** Lists and look-ups of a stand-in for X, over the people it knows; list ids count up from 7001. */
export function scriptedLists(people: readonly Person[], answer: Answer): ScriptedLists {
  const lists: ScriptedList[] = [];
  const missingPeople = new Map<string, XMissingPerson['reason']>();
  let count = 7000;
  const request = (price: number) => (): readonly Charge[] => [{ kind: 'request', id: null, price }];
  const priced = (value: { readonly people: readonly Person[] }) =>
    value.people.map(({ id }): Charge => ({ kind: 'person', id, price: 10 }));
  const look = (asked: readonly string[], find: (name: string) => Person | undefined) => {
    const given = asked.map((name) => ({ name, person: missingPeople.has(name) ? undefined : find(name) }));
    return {
      people: given.flatMap(({ person }) => person ?? []),
      missing: given
        .filter(({ person }) => person === undefined)
        .map(({ name }) => ({ asked: name, reason: missingPeople.get(name) ?? ('not-found' as const) })),
    };
  };
  const membersOf = (listId: string) => lists.find(({ id }) => id === listId)?.memberIds ?? new Set<string>();
  return {
    lists,
    missingPeople,
    peopleById: (_caller, ids) =>
      answer(
        'people',
        `people ${ids.join()}`,
        () => look(ids, (id) => people.find((person) => person.id === id)),
        priced,
      ),
    peopleByHandle: (_caller, handles) =>
      answer(
        'people-by-handle',
        `people-by-handle ${handles.join()}`,
        () => look(handles, (name) => people.find(({ handle }) => handle.toLowerCase() === name.toLowerCase())),
        priced,
      ),
    ownedLists: () =>
      answer(
        'owned-lists',
        'owned-lists',
        () => ({
          lists: lists.map(({ memberIds, ...list }) => ({ ...list, members: memberIds.size })),
          nextCursor: null,
        }),
        (value) => value.lists.map(({ id }): Charge => ({ kind: 'list', id, price: 1 })),
      ),
    listMembers: (_caller, listId) =>
      answer(
        'list-members',
        `list-members ${listId}`,
        () => ({ people: people.filter(({ id }) => membersOf(listId).has(id)), nextCursor: null }),
        priced,
      ),
    createList: (_caller, list) =>
      answer(
        'create-list',
        `create-list ${list.name}`,
        () => {
          count += 1;
          lists.push({ ...list, id: String(count), memberIds: new Set() });
          return { listId: String(count) };
        },
        request(10),
      ),
    deleteList: (_caller, listId) =>
      answer(
        'delete-list',
        `delete-list ${listId}`,
        () => {
          const index = lists.findIndex(({ id }) => id === listId);
          if (index >= 0) lists.splice(index, 1);
          return null;
        },
        request(5),
      ),
    setListMember: (_caller, listId, personId, on) =>
      answer(
        'set-list-member',
        `set-list-member ${listId} ${personId} ${on}`,
        () => {
          membersOf(listId)[on ? 'add' : 'delete'](personId);
          return null;
        },
        request(on ? 10 : 5),
      ),
    credits: () =>
      answer(
        'credits',
        'credits',
        () => ({ free: 0, prepaid: 25_000, total: 25_000 }),
        () => [],
      ),
  };
}
