import type { StoaState } from './state.ts';

/** How much room the window has for the inbox: only over the columns, beside them, or beside them with list and conversation side by side. */
export type InboxRoom = 'over' | 'beside' | 'ample';

/** How the inbox stands in the window; in `pane` and `drawer` a conversation takes the place of the list. */
export type InboxShape = 'strip' | 'pane' | 'split' | 'drawer';

/** The inbox's shape, from the window's room and what the reader chose. */
export function inboxShape({
  inboxRoom,
  inboxDrawer,
  preferences,
}: Pick<StoaState, 'inboxRoom' | 'inboxDrawer' | 'preferences'>): InboxShape {
  if (inboxRoom === 'over') return inboxDrawer ? 'drawer' : 'strip';
  if (preferences.inboxFolded) return 'strip';
  return (preferences.inboxWide ?? inboxRoom === 'ample') ? 'split' : 'pane';
}

/** True while a conversation lies where the list would be. */
export function coversList(state: StoaState): boolean {
  const shape = inboxShape(state);
  return state.openConversationId !== null && (shape === 'pane' || shape === 'drawer');
}
