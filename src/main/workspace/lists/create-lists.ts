import { randomUUID } from 'node:crypto';
import type { StoaEvent } from '../../../shared/contract/index.ts';
import {
  type Account,
  type AccountId,
  type Instant,
  type Mills,
  type SavedList,
  type SavedListId,
  type SavedListMember,
  type StoaError,
  StoaFailure,
  savedListId,
} from '../../../shared/model/index.ts';
import { xPrices } from '../../../shared/prices/x-prices.ts';
import type { Database } from '../../storage/database.ts';
import {
  deleteSavedList,
  type KeptList,
  readListMembers,
  readSavedList,
  readSavedLists,
  writeListMember,
  writeSavedList,
} from '../../storage/repositories/saved-lists.ts';
import type { Scheduler } from '../../sync/scheduler.ts';
import { missingScope } from '../accounts/scopes.ts';
import { callerOf, noSuchAccount } from '../caller-of.ts';
import type { HandleBook } from '../decks/create-handles.ts';
import type { Clock, XAnswer, XApi } from '../ports.ts';
import type { CallX } from '../spend/create-call-x.ts';

/** Lists on X out of people the reader chose one by one: each is one call, paced by X's limits, and a stop anywhere can be gone on from. */
export type Lists = {
  all(accountId: AccountId): readonly SavedList[];
  /** Keeps what was chosen, begins, and answers at once. */
  save(
    accountId: AccountId,
    words: { readonly name: string; readonly private: boolean },
    handles: readonly string[],
  ): SavedList;
  resume(id: SavedListId): void;
  /** Deletes it on X, if it is there, and here. */
  remove(id: SavedListId): Promise<void>;
};

/** X gives up to a hundred lists a page; one made just now is on the first. */
const listsLookedAt = 100;
/** So many refusals one after the other are about the list and not about the people. */
const mostRefused = 3;
const scopes = ['list.read', 'list.write'];

/** Keeps every step in the database before the next one leaves for X. */
export function createLists(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly xApi: Pick<XApi, 'createList' | 'deleteList' | 'ownedLists' | 'setListMember'>;
  readonly callX: CallX;
  readonly scheduler: Scheduler;
  readonly handles: HandleBook;
  readonly findAccount: (accountId: AccountId) => Account | null;
  /** What to ask before something is begun that would pass today's budget; null when it stays inside. */
  readonly overBudget: (accountId: AccountId, price: Mills) => StoaError | null;
  readonly publish: (event: StoaEvent) => void;
}): Lists {
  const { db, clock, xApi, callX, scheduler, handles, publish } = deps;
  const running = new Set<SavedListId>();
  const errors = new Map<SavedListId, StoaError>();
  const underWay = new Map<SavedListId, Promise<Instant | null>>();

  function shown(list: KeptList): SavedList {
    const { id, accountId, xId, name, createdAt } = list;
    const members = readListMembers(db, id);
    const done = xId !== null && members.every(({ state }) => state !== 'waiting');
    const standing = done ? 'done' : running.has(id) ? 'saving' : 'paused';
    return {
      id,
      accountId,
      xId,
      name,
      private: list.private,
      createdAt,
      members,
      standing,
      error: errors.get(id) ?? null,
    };
  }

  function all(accountId: AccountId): readonly SavedList[] {
    return readSavedLists(db, accountId).map(shown);
  }

  function announce(accountId: AccountId): void {
    db.afterCommit(() => publish({ type: 'lists.changed', accountId, lists: all(accountId) }));
  }

  function accountOf(accountId: AccountId): Account {
    const account = deps.findAccount(accountId);
    if (!account) throw noSuchAccount();
    const missing = missingScope(account, scopes);
    if (missing) throw new StoaFailure(missing);
    return account;
  }

  function find(id: SavedListId): KeptList {
    const list = readSavedList(db, id);
    if (list) return list;
    throw new StoaFailure({
      code: 'not-found',
      message: 'This list is no longer in Stoa.',
      next: 'Save the people as a list again if you still want it.',
    });
  }

  /** It is asked once, for all that is left; what was begun then goes on, as a send does. */
  function askFor(accountId: AccountId, people: number, isMade: boolean): void {
    const price = people * (xPrices.person + xPrices.addToList) + (isMade ? 0 : xPrices.createList);
    const over = deps.overBudget(accountId, price);
    if (over) throw new StoaFailure(over);
  }

  function keepMember(list: KeptList, member: SavedListMember): void {
    db.transaction(() => {
      if (readSavedList(db, list.id) === null) return;
      writeListMember(db, list.id, 0, member);
      announce(list.accountId);
    });
  }

  /** Ids of those chosen; whom X does not give is refused. */
  async function lookUp(account: Account, list: KeptList): Promise<void> {
    const waiting = readListMembers(db, list.id).filter(
      ({ state, personId }) => state === 'waiting' && personId === null,
    );
    const asked = waiting.map(({ handle }) => handle);
    const unknown = handles
      .states(account.id, asked)
      .filter(({ person, standing }) => person === null && standing === 'unverified');
    if (unknown.length > 0) {
      await handles.check(
        account,
        unknown.map(({ handle }) => handle),
        'send',
      );
    }
    db.transaction(() => {
      for (const { handle, person, standing } of handles.states(account.id, asked)) {
        const there = person !== null && (standing === 'here' || standing === 'protected');
        writeListMember(db, list.id, 0, {
          handle,
          personId: there ? person.id : null,
          state: there ? 'waiting' : 'refused',
        });
      }
      announce(account.id);
    });
  }

  /** The list X made for a question whose answer never came; the empty one of this name that is newest. */
  async function findOnX(account: Account, list: KeptList): Promise<string | null> {
    const caller = callerOf(account);
    const answer = await callX(
      caller,
      { endpoint: 'owned-lists', payer: 'send', atMost: listsLookedAt * xPrices.ownedList },
      () => xApi.ownedLists(caller, null),
    );
    const { lists } = answered(answer);
    const known = new Set(readSavedLists(db, account.id).map(({ xId }) => xId));
    const same = lists.find(
      (one) => one.name === list.name && one.private === list.private && !known.has(one.id) && (one.members ?? 0) === 0,
    );
    return same?.id ?? null;
  }

  async function make(account: Account, list: KeptList): Promise<string> {
    const found = list.asked ? await findOnX(account, list) : null;
    if (found !== null) {
      db.transaction(() => writeSavedList(db, { ...list, xId: found }));
      return found;
    }
    // X cannot be asked twice for the same list: that it was asked is on the disk before it is.
    db.durably(() => writeSavedList(db, { ...list, asked: true }));
    const caller = callerOf(account);
    const words = { name: list.name, description: '', private: list.private };
    const answer = await callX(
      caller,
      { endpoint: 'create-list', payer: 'send', atMost: xPrices.createList, exact: true },
      () => xApi.createList(caller, words),
      ({ listId }) => writeSavedList(db, { ...list, asked: true, xId: listId }),
    );
    if (!answer.ok && !answer.maybeDone) db.transaction(() => writeSavedList(db, list));
    return answered(answer).listId;
  }

  async function addEach(account: Account, list: KeptList, xId: string): Promise<void> {
    const caller = callerOf(account);
    let refused = 0;
    for (const member of readListMembers(db, list.id)) {
      const { personId } = member;
      if (member.state !== 'waiting' || personId === null) continue;
      // It may have been taken back meanwhile.
      if (!running.has(list.id)) return;
      const answer = await callX(
        caller,
        { endpoint: 'add-to-list', payer: 'send', atMost: xPrices.addToList, exact: true },
        () => xApi.setListMember(caller, xId, personId, true),
        () => keepMember(list, { ...member, state: 'added' }),
      );
      if (answer.ok) refused = 0;
      else if (isAboutPerson(answer.error) && refused < mostRefused) {
        refused += 1;
        keepMember(list, { ...member, state: 'refused' });
      } else throw new StoaFailure(answer.error);
    }
  }

  /** Goes as far as it can; answers when to go on after a limit of X. */
  async function advance(id: SavedListId): Promise<Instant | null> {
    const list = readSavedList(db, id);
    if (list === null) return null;
    errors.delete(id);
    try {
      const account = accountOf(list.accountId);
      await lookUp(account, list);
      if (!running.has(id)) return null;
      await addEach(account, list, list.xId ?? (await make(account, list)));
      running.delete(id);
    } catch (failure) {
      if (!(failure instanceof StoaFailure)) throw failure;
      errors.set(id, failure.error);
      if (failure.error.code === 'rate-limited') {
        announce(list.accountId);
        return failure.error.resetAt;
      }
      running.delete(id);
    }
    announce(list.accountId);
    return null;
  }

  function run(id: SavedListId): void {
    if (running.has(id)) return;
    running.add(id);
    scheduler.schedule(jobOf(id), clock.now(), () => {
      const going = advance(id).finally(() => underWay.delete(id));
      underWay.set(id, going);
      return going;
    });
  }

  return {
    all,
    save(accountId, words, chosen) {
      accountOf(accountId);
      askFor(accountId, chosen.length, false);
      const id = savedListId.parse(randomUUID());
      const list: KeptList = { id, accountId, xId: null, ...words, asked: false, createdAt: clock.now() };
      const once = new Map(chosen.map((handle) => [handle.toLowerCase(), handle]));
      db.transaction(() => {
        writeSavedList(db, list);
        for (const [position, handle] of [...once.values()].entries()) {
          writeListMember(db, id, position, { handle, personId: null, state: 'waiting' });
        }
        announce(accountId);
      });
      run(id);
      return shown(list);
    },
    resume(id) {
      const list = find(id);
      accountOf(list.accountId);
      const left = readListMembers(db, id).filter(({ state }) => state === 'waiting');
      askFor(list.accountId, left.length, list.xId !== null);
      run(id);
      announce(list.accountId);
    },
    async remove(id) {
      const account = accountOf(find(id).accountId);
      scheduler.remove(jobOf(id));
      running.delete(id);
      // A step that has left for X is waited for: it may be the one that makes the list.
      await underWay.get(id);
      const list = find(id);
      const xId = list.xId ?? (list.asked ? await findOnX(account, list) : null);
      if (xId !== null) {
        const caller = callerOf(account);
        const answer = await callX(caller, { endpoint: 'delete-list', payer: 'hand', atMost: xPrices.deleteList }, () =>
          xApi.deleteList(caller, xId),
        );
        // One that was deleted on X meanwhile is as deleted as can be.
        if (!answer.ok && !isGone(answer.error)) throw new StoaFailure(answer.error);
      }
      db.transaction(() => {
        deleteSavedList(db, id);
        announce(list.accountId);
      });
    },
  };
}

function jobOf(id: SavedListId): string {
  return `list ${id}`;
}

function answered<T>(answer: XAnswer<T>): T {
  if (answer.ok) return answer.value;
  throw new StoaFailure(answer.error);
}

function isGone(error: StoaError): boolean {
  return error.code === 'not-found' || (error.code === 'refused' && error.rule === 'gone');
}

/** X refuses single people, who block the account or are gone; whatever else goes wrong concerns all. */
function isAboutPerson(error: StoaError): boolean {
  return (
    error.code === 'refused' ||
    error.code === 'not-found' ||
    (error.code === 'forbidden' && error.missingScope === null)
  );
}
