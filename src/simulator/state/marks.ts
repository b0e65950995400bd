/** What people marked as theirs: bookmarks and likes, in the order they did it. */
export type Marks = {
  readonly set: (personId: string, target: string, on: boolean) => void;
  readonly has: (personId: string, target: string) => boolean;
  /** The person's marks, newest first, each with its number (which only grows), for paging. */
  readonly of: (personId: string) => readonly { readonly target: string; readonly number: number }[];
  readonly count: (target: string) => number;
};

/** An empty set of marks. */
export function createMarks(): Marks {
  const byPerson = new Map<string, Map<string, number>>();
  const counts = new Map<string, number>();
  let next = 1;
  return {
    set(personId, target, on) {
      const marks = byPerson.get(personId) ?? new Map<string, number>();
      byPerson.set(personId, marks);
      if (marks.has(target) === on) return;
      counts.set(target, (counts.get(target) ?? 0) + (on ? 1 : -1));
      if (on) marks.set(target, next++);
      else marks.delete(target);
    },
    has: (personId, target) => byPerson.get(personId)?.has(target) ?? false,
    of: (personId) => Array.from(byPerson.get(personId) ?? [], ([target, number]) => ({ target, number })).reverse(),
    count: (target) => counts.get(target) ?? 0,
  };
}
