import {
  type Account,
  type AccountId,
  type SavedListId,
  type SavedListMember,
  type StoaError,
  StoaFailure,
} from '../../../shared/model/index.ts';
import { xPrices } from '../../../shared/prices/x-prices.ts';
import type { Database } from '../../storage/database.ts';
import {
  type KeptList,
  readListMembers,
  readSavedList,
  readSavedLists,
  writeListMember,
  writeSavedList,
} from '../../storage/repositories/saved-lists.ts';
import { callerOf } from '../caller-of.ts';
import type { HandleBook } from '../decks/create-handles.ts';
import type { XAnswer, XApi } from '../ports.ts';
import type { CallX } from '../spend/create-call-x.ts';

/** The calls of X that saving a list is made of; each throws why it failed, and what it did is kept before the next. */
export type ListSteps = {
  /** Ids of those chosen; whom X does not give is refused. */
  lookUp(account: Account, list: KeptList): Promise<void>;
  /** Makes the list; answers X's id of it. */
  make(account: Account, list: KeptList): Promise<string>;
  /** Adds those who wait, while the list is wanted. */
  addEach(account: Account, list: KeptList, xId: string): Promise<void>;
  /** Deletes what X has of it, also when the answer that it was made got lost. */
  deleteOnX(account: Account, list: KeptList): Promise<void>;
};

/** X gives up to a hundred lists a page; one made just now is on the first. */
const listsLookedAt = 100;
/** So many refusals one after the other are about the list and not about the people. */
const mostRefused = 3;

/** `isWanted` says whether saving a list still goes on; `announce` tells the windows of an account's lists. */
export function createListSteps(deps: {
  readonly db: Database;
  readonly xApi: Pick<XApi, 'createList' | 'deleteList' | 'ownedLists' | 'setListMember'>;
  readonly callX: CallX;
  readonly handles: HandleBook;
  readonly isWanted: (id: SavedListId) => boolean;
  readonly announce: (accountId: AccountId) => void;
}): ListSteps {
  const { db, xApi, callX, handles, isWanted, announce } = deps;

  function keepMember(list: KeptList, member: SavedListMember): void {
    db.transaction(() => {
      if (readSavedList(db, list.id) === null) return;
      writeListMember(db, list.id, 0, member);
      announce(list.accountId);
    });
  }

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
      if (!isWanted(list.id)) return;
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

  async function deleteOnX(account: Account, list: KeptList): Promise<void> {
    const xId = list.xId ?? (list.asked ? await findOnX(account, list) : null);
    if (xId === null) return;
    const caller = callerOf(account);
    const purpose = { endpoint: 'delete-list', payer: 'hand', atMost: xPrices.deleteList } as const;
    const answer = await callX(caller, purpose, () => xApi.deleteList(caller, xId));
    // One that was deleted on X meanwhile is as deleted as can be.
    if (!answer.ok && !isGone(answer.error)) throw new StoaFailure(answer.error);
  }

  return { lookUp, make, addEach, deleteOnX };
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
