import { type RefObject, useEffect, useRef } from 'react';
import { coversList } from '../../store/inbox-shape.ts';
import type { StoaState } from '../../store/state.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';
import type { ListKeyboard } from './conversation-list.tsx';

/** The parts of the inbox that can take the keyboard. */
export type InboxKeyboard = {
  readonly pane: RefObject<HTMLElement | null>;
  readonly list: RefObject<ListKeyboard | null>;
  /** What a search found, instead of the list. */
  readonly found: RefObject<ListKeyboard | null>;
  readonly conversation: RefObject<HTMLDivElement | null>;
};

/** True once the chosen tab has a list, be it an empty one. */
function isListed({ conversationLists, inboxTab }: StoaState): boolean {
  const list = conversationLists[inboxTab];
  return list !== undefined && (list.ids.length > 0 || !list.loading);
}

/** Brings the focus where the store asks for it; folded, the inbox takes it once it is there. */
export function useInboxKeyboard(folded: boolean): InboxKeyboard {
  const store = useStoaStore();
  const request = useStoa((state) => state.inboxFocus);
  const covered = useStoa(coversList);
  const listed = useStoa(isListed);
  const served = useRef(request.serial);
  const pane = useRef<HTMLElement>(null);
  const list = useRef<ListKeyboard>(null);
  const found = useRef<ListKeyboard>(null);
  const conversation = useRef<HTMLDivElement>(null);

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
  }, [folded, request, listed, store]);

  useEffect(() => {
    // A window that became narrow hides the list, and the row that has the focus with it.
    if (covered && document.activeElement?.closest('.inbox-panel') != null)
      conversation.current?.focus({ preventScroll: true });
  }, [covered]);

  return { pane, list, found, conversation };
}
