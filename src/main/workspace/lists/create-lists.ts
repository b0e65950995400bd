import { randomUUID } from 'node:crypto';
import type { StoaEvent } from '../../../shared/contract/index.ts';
import {
  type Account,
  type AccountId,
  type Instant,
  type Mills,
  type SavedList,
  type SavedListId,
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
import { accountOf, type FindAccount } from '../account-of.ts';
import { missingScope } from '../accounts/scopes.ts';
import type { HandleBook } from '../decks/create-handles.ts';
import type { Clock, XApi } from '../ports.ts';
import type { CallX } from '../spend/create-call-x.ts';
import { createListSteps } from './list-steps.ts';

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

const scopes = ['list.read', 'list.write'];

/** Keeps every step in the database before the next one leaves for X. */
export function createLists(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly xApi: Pick<XApi, 'createList' | 'deleteList' | 'ownedLists' | 'setListMember'>;
  readonly callX: CallX;
  readonly scheduler: Scheduler;
  readonly handles: HandleBook;
  readonly findAccount: FindAccount;
  /** What to ask before something is begun that would pass today's budget; null when it stays inside. */
  readonly overBudget: (accountId: AccountId, price: Mills) => StoaError | null;
  readonly publish: (event: StoaEvent) => void;
}): Lists {
  const { db, clock, scheduler, publish } = deps;
  const running = new Set<SavedListId>();
  const errors = new Map<SavedListId, StoaError>();
  const underWay = new Map<SavedListId, Promise<Instant | null>>();
  const steps = createListSteps({ ...deps, isWanted: (id) => running.has(id), announce });

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

  function permitted(accountId: AccountId): Account {
    const account = accountOf(deps.findAccount, accountId);
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

  /** Goes as far as it can; answers when to go on after a limit of X. */
  async function advance(id: SavedListId): Promise<Instant | null> {
    const list = readSavedList(db, id);
    if (list === null) return null;
    errors.delete(id);
    try {
      const account = permitted(list.accountId);
      await steps.lookUp(account, list);
      if (!running.has(id)) return null;
      await steps.addEach(account, list, list.xId ?? (await steps.make(account, list)));
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
      permitted(accountId);
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
      permitted(list.accountId);
      const left = readListMembers(db, id).filter(({ state }) => state === 'waiting');
      askFor(list.accountId, left.length, list.xId !== null);
      run(id);
      announce(list.accountId);
    },
    async remove(id) {
      const account = permitted(find(id).accountId);
      scheduler.remove(jobOf(id));
      running.delete(id);
      // A step that has left for X is waited for: it may be the one that makes the list.
      await underWay.get(id);
      const list = find(id);
      await steps.deleteOnX(account, list);
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
