import type { HandleState } from '../../../shared/contract/decks.ts';
import { type Account, type AccountId, type Person, type PersonId, StoaFailure } from '../../../shared/model/index.ts';
import { xPrices } from '../../../shared/prices/x-prices.ts';
import type { Database } from '../../storage/database.ts';
import {
  type HandleCheck,
  readHandleChecks,
  readHandlesSeen,
  writeHandleCheck,
} from '../../storage/repositories/handle-checks.ts';
import { readPeople, readPeopleByHandle } from '../../storage/repositories/people.ts';
import { callerOf } from '../caller-of.ts';
import type { Clock, XApi, XLookup } from '../ports.ts';
import type { Posts } from '../posts/create-posts.ts';
import type { CallX } from '../spend/create-call-x.ts';

/** Whether the handles of packs and lists are still whose they were: handles are given up and taken by others. */
export type HandleBook = {
  /** What is known, from disk alone, in the order given. */
  states(accountId: AccountId, handles: readonly string[]): readonly HandleState[];
  /** Asks X, paid by hand unless it is part of what was agreed to; throws why that failed. What was learned until then is kept. */
  check(account: Account, handles: readonly string[], payer?: 'hand' | 'send'): Promise<readonly HandleState[]>;
};

/** X gives up to a hundred people a call. */
const atOnce = 100;
/** After this long it is worth asking again. */
const stale = 30 * 24 * 3_600_000;

/** Keeps what X said of handles beside the people it brought. */
export function createHandles(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly xApi: Pick<XApi, 'peopleByHandle' | 'peopleById'>;
  readonly callX: CallX;
  readonly posts: Pick<Posts, 'ingestPeople' | 'forgetAuthors'>;
}): HandleBook {
  const { db, clock, xApi, callX, posts } = deps;

  function states(accountId: AccountId, handles: readonly string[]): readonly HandleState[] {
    const checks = byHandle(readHandleChecks(db, accountId, handles));
    const seen = readHandlesSeen(db, accountId, handles);
    const owners = new Set([...checks.values()].map(({ personId }) => personId));
    // Of several who had the handle in turn, the one X named last.
    const people = byHandle(
      readPeopleByHandle(db, accountId, handles).toSorted(
        (a, b) => Number(owners.has(a.id)) - Number(owners.has(b.id)),
      ),
    );
    const ids = [...checks.values()].flatMap(({ personId }) => (personId === null ? [] : [personId]));
    const formerly = new Map(readPeople(db, accountId, ids).map((person) => [person.id, person]));
    return handles.map((handle) => {
      const key = handle.toLowerCase();
      const check = checks.get(key);
      const person = people.get(key) ?? null;
      const former = check?.personId == null ? undefined : formerly.get(check.personId);
      return stateOf(handle, check, person, seen.get(key) ?? null, former);
    });
  }

  function stateOf(
    handle: string,
    check: HandleCheck | undefined,
    person: Person | null,
    seenAt: number | null,
    former: Person | undefined,
  ): HandleState {
    const due = check === undefined ? seenAt === null : clock.now() - check.checkedAt > stale;
    // What a reading brought after X was asked is newer than what X said then.
    const answers = check === undefined || check.state === 'here' || check.state === 'taken';
    if (person !== null && (answers || (seenAt ?? 0) > check.checkedAt)) {
      const checkedAt = Math.max(check?.checkedAt ?? 0, seenAt ?? 0);
      const taken = check?.state === 'taken' && check.personId === person.id;
      const standing = taken ? 'taken' : person.protected ? 'protected' : 'here';
      return { ...known(handle, person), standing, checkedAt, due };
    }
    if (check === undefined) return { ...known(handle, null), standing: 'unverified', checkedAt: null, due };
    const { checkedAt } = check;
    if (former !== undefined && former.handle.toLowerCase() !== handle.toLowerCase()) {
      return { ...known(handle, former), standing: 'renamed', handleNow: former.handle, checkedAt, due };
    }
    return { ...known(handle, null), standing: check.state, checkedAt, due };
  }

  function keep(account: Account, asked: readonly string[], { people, missing }: XLookup): void {
    const seen = readPeopleByHandle(db, account.id, asked).map(({ handle, id }) => ({ handle, personId: id }));
    const checked = readHandleChecks(db, account.id, asked).filter(({ personId }) => personId !== null);
    const before = new Map([...seen, ...checked].map(({ handle, personId }) => [handle.toLowerCase(), personId]));
    posts.ingestPeople(account.id, people);
    const checkedAt = clock.now();
    for (const { id, handle } of people) {
      const owner = before.get(handle.toLowerCase()) ?? id;
      const state = owner === id ? 'here' : 'taken';
      writeHandleCheck(db, account.id, { handle, state, personId: id, checkedAt });
    }
    for (const { asked: handle, reason } of missing) {
      const personId = before.get(handle.toLowerCase()) ?? null;
      const state = reason === 'not-found' ? 'gone' : reason;
      writeHandleCheck(db, account.id, { handle, state, personId, checkedAt });
      // A handle that is not found may be an old name of somebody who is still there.
      if (state !== 'gone' && personId !== null) posts.forgetAuthors(account.id, [personId]);
    }
  }

  /** Those X no longer knows by their handle may go by another: asked by id, each costs what it would have cost by handle. */
  async function followRenamed(account: Account, handles: readonly string[], payer: 'hand' | 'send'): Promise<void> {
    const ids = readHandleChecks(db, account.id, handles).flatMap(({ state, personId }): readonly PersonId[] =>
      state === 'gone' && personId !== null ? [personId] : [],
    );
    if (ids.length === 0) return;
    const caller = callerOf(account);
    const answer = await callX(
      caller,
      { endpoint: 'people', payer, atMost: ids.length * xPrices.person },
      () => xApi.peopleById(caller, ids),
      ({ people, missing }) => {
        posts.ingestPeople(account.id, people);
        const named = new Set<string>(missing.map(({ asked }) => asked));
        posts.forgetAuthors(
          account.id,
          ids.filter((id) => named.has(id)),
        );
      },
    );
    if (!answer.ok) throw new StoaFailure(answer.error);
  }

  return {
    states,
    async check(account, handles, payer = 'hand') {
      const caller = callerOf(account);
      for (let from = 0; from < handles.length; from += atOnce) {
        const asked = handles.slice(from, from + atOnce);
        const answer = await callX(
          caller,
          { endpoint: 'people-by-handle', payer, atMost: asked.length * xPrices.person },
          () => xApi.peopleByHandle(caller, asked),
          (found) => keep(account, asked, found),
        );
        if (!answer.ok) throw new StoaFailure(answer.error);
        await followRenamed(account, asked, payer);
      }
      return states(account.id, handles);
    },
  };
}

/** Whether a column can read them: an account X does not give brings nothing. */
export function isReadable({ standing }: HandleState): boolean {
  return standing === 'unverified' || standing === 'here';
}

function known(handle: string, person: Person | null): Pick<HandleState, 'handle' | 'person' | 'handleNow'> {
  const shown = person === null ? null : { id: person.id, name: person.name, avatar: person.avatar };
  return { handle, person: shown, handleNow: null };
}

function byHandle<T extends { readonly handle: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.handle.toLowerCase(), one]));
}
