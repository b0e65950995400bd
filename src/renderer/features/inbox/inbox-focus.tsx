import { useEffect, useRef } from 'react';
import { coversList } from '../../store/inbox-shape.ts';
import type { StoaState } from '../../store/state.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';
import type { InboxKeyboard } from './use-inbox-keyboard.ts';

/** True once the chosen tab has a list, be it an empty one. */
function isListed({ conversationLists, inboxTab }: StoaState): boolean {
  const list = conversationLists[inboxTab];
  return list !== undefined && (list.ids.length > 0 || !list.loading);
}

type FocusProps = { readonly folded: boolean; readonly keyboard: InboxKeyboard };

/**
 * Brings the focus where the store asks for it; folded, the inbox takes it once it is there. Draws nothing: a part of its own,
 * so that a step from row to row draws nothing else anew. Stands after what it gives the focus to.
 */
export function InboxFocus({ folded, keyboard }: FocusProps) {
  const { pane, list, found, conversation } = keyboard;
  const store = useStoaStore();
  const request = useStoa((state) => state.inboxFocus);
  const covered = useStoa(coversList);
  const listed = useStoa(isListed);
  const served = useRef(request.serial);

  useEffect(() => {
    if (folded || request.serial === served.current) return;
    // The tab keeps the keyboard until there are rows to stand on.
    if (listed) served.current = request.serial;
    const state = store.getState();
    const inConversation = conversation.current?.parentElement?.contains(document.activeElement) === true;
    const meant = request.into === 'conversation' || (request.into === 'same' && inConversation);
    if (state.openConversationId !== null && (meant || coversList(state))) {
      conversation.current?.focus({ preventScroll: true });
      return;
    }
    if ((state.inboxSearch === null ? list : found).current?.focusRow() === true) return;
    const otherwise = state.inboxSearch === null ? '[role="tab"][aria-selected="true"]' : '.inbox-search input';
    pane.current?.querySelector<HTMLElement>(otherwise)?.focus();
  }, [folded, request, listed, store, pane, list, found, conversation]);

  useEffect(() => {
    // A window that became narrow hides the list, and the row that has the focus with it.
    if (covered && document.activeElement?.closest('.inbox-panel') != null)
      conversation.current?.focus({ preventScroll: true });
  }, [covered, conversation]);

  return null;
}
