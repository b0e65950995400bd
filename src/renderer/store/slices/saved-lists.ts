import type { SavedList, SavedListId } from '../../../shared/model/index.ts';
import type { SliceContext } from '../state.ts';

/** Lists on X made out of the people of columns. */
export type SavedListsSlice = {
  /** Newest first; empty until they are asked for. */
  readonly savedLists: readonly SavedList[];
  readSavedLists(): Promise<void>;
  /** Begins to save one; a message offers to take it back. Answers whether it has begun. */
  saveList(name: string, isPrivate: boolean, handles: readonly string[]): Promise<boolean>;
  /** Goes on with one that stopped. */
  resumeList(listId: SavedListId): Promise<void>;
  /** Deletes one on X and here. */
  deleteList(listId: SavedListId): Promise<void>;
};

/** What the core tells of lists on X, and what the reader wants of them. */
export function createSavedListsSlice({ set, get, callOrSay }: SliceContext): SavedListsSlice {
  /** Toasts that offer to take a list back. */
  const offers = new Map<SavedListId, string>();

  return {
    savedLists: [],
    async readSavedLists() {
      const accountId = get().activeAccountId;
      if (accountId === null) return;
      const reply = await callOrSay('lists.all', { accountId });
      if (reply.ok && get().activeAccountId === accountId) set({ savedLists: reply.value });
    },
    async saveList(name, isPrivate, handles) {
      const accountId = get().activeAccountId;
      if (accountId === null) return false;
      const reply = await callOrSay('lists.save', { accountId, name, private: isPrivate, handles: [...handles] });
      if (!reply.ok) return false;
      const { id } = reply.value;
      offers.set(id, get().showToast({ text: `Saving “${name}” on X`, undo: () => get().deleteList(id) }));
      return true;
    },
    async resumeList(listId) {
      await callOrSay('lists.resume', { listId });
    },
    async deleteList(listId) {
      const list = get().savedLists.find((one) => one.id === listId);
      get().dismissToast(offers.get(listId) ?? '');
      const reply = await callOrSay('lists.delete', { listId });
      if (reply.ok) get().showToast({ text: `${list === undefined ? 'The list' : `“${list.name}”`} is deleted on X` });
    },
  };
}
