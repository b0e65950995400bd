import type { ConversationId } from '../../shared/model/index.ts';
import { shownConversations } from './slices/inbox-search.ts';
import type { StoaState } from './state.ts';

/** The conversations an action is meant for: the selected ones as listed, else the one that is read, else the one the keyboard is on. */
export function triageTargets(state: StoaState): readonly ConversationId[] {
  const { selectedConversations, openConversationId, focusedConversationId } = state;
  if (selectedConversations.size > 0) return shownConversations(state).filter((id) => selectedConversations.has(id));
  const one = openConversationId ?? focusedConversationId;
  return one === null ? [] : [one];
}
