import type { Column, ColumnColour, ColumnId, ColumnSource, Deck } from '../../../shared/model/index.ts';
import type { SliceContext } from '../state.ts';

/** What of a column the reader can change. */
export type ColumnChange = { readonly title?: string; readonly colour?: ColumnColour; readonly collapsed?: boolean };

/** The deck shown, and what changes its columns. */
export type DecksSlice = {
  readonly deck: Deck | null;
  /** In order, leftmost first. */
  readonly columns: readonly Column[];
  addColumn(source: ColumnSource, title: string, colour: ColumnColour): Promise<boolean>;
  changeColumn(columnId: ColumnId, change: ColumnChange): Promise<void>;
  /** Has a column read other people; a message offers to take that back. */
  changePeople(columnId: ColumnId, handles: readonly string[]): Promise<boolean>;
  /** Moves a column by `steps` places, negative to the left. */
  moveColumn(columnId: ColumnId, steps: number): Promise<void>;
  removeColumn(columnId: ColumnId): Promise<void>;
  /** Brings a column into view with the keyboard in it, unfolding it first. */
  goToColumn(columnId: ColumnId): void;
};

/** The columns side by side. */
export function createDecksSlice({ get, callOrSay }: SliceContext): DecksSlice {
  return {
    deck: null,
    columns: [],
    async addColumn(source, title, colour) {
      const accountId = get().activeAccountId;
      if (accountId === null) return false;
      const reply = await callOrSay('decks.addColumn', { accountId, source, title, colour });
      if (reply.ok) get().focusColumn(reply.value.id);
      return reply.ok;
    },
    async changeColumn(columnId, change) {
      await callOrSay('decks.updateColumn', { columnId, ...change });
    },
    async changePeople(columnId, handles) {
      const column = get().columns.find((one) => one.id === columnId);
      const source = column?.source;
      if (source === undefined || !('handles' in source)) return false;
      const reply = await callOrSay('decks.updateColumn', { columnId, source: { ...source, handles: [...handles] } });
      if (reply.ok) {
        const undo = async () => void (await callOrSay('decks.updateColumn', { columnId, source }));
        get().showToast({ text: `${column?.title} reads ${handles.length} people`, undo });
      }
      return reply.ok;
    },
    async moveColumn(columnId, steps) {
      const from = get().columns.findIndex((column) => column.id === columnId);
      const to = Math.min(Math.max(from + steps, 0), get().columns.length - 1);
      if (from === -1 || from === to) return;
      // The contract's position names the column before which this one goes, counted with this one still in its place.
      await callOrSay('decks.moveColumn', { columnId, position: to > from ? to + 1 : to });
    },
    goToColumn(columnId) {
      const folded = get().columns.find((column) => column.id === columnId)?.collapsed === true;
      if (folded)
        void get()
          .changeColumn(columnId, { collapsed: false })
          .then(() => get().focusColumn(columnId));
      else get().focusColumn(columnId);
    },
    async removeColumn(columnId) {
      const column = get().columns.find((one) => one.id === columnId);
      if (column === undefined) return;
      const reply = await callOrSay('decks.removeColumn', { columnId });
      if (!reply.ok) return;
      get().showToast({
        text: `Column ${column.title} removed`,
        undo: async () => {
          const restored = await callOrSay('decks.restoreColumn', { columnId });
          if (restored.ok) get().focusColumn(columnId);
        },
      });
    },
  };
}
