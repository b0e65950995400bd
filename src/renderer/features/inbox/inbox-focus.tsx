import { useEffect, useRef } from 'react';
import { coversList } from '../../store/inbox-shape.ts';
import type { StoaState } from '../../store/state.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';
import type { InboxKeyboard } from './use-inbox-keyboard.ts';

function hasRows({ conversationLists, inboxTab }: StoaState): boolean {
  return (conversationLists[inboxTab]?.ids.length ?? 0) > 0;
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
  const rows = useStoa(hasRows);
  const served = useRef(request.serial);
  /** The tab that has the keyboard until there are rows, and the request it stands for. */
  const waiting = useRef<{ readonly serial: number; readonly on: HTMLElement } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a tab waits for rows
  useEffect(() => {
    if (folded || request.serial === served.current) return;
    const { serial } = request;
    if (waiting.current?.serial === serial && document.activeElement !== waiting.current.on) {
      // The reader went elsewhere meanwhile.
      served.current = serial;
      return;
    }
    const state = store.getState();
    const inConversation = conversation.current?.parentElement?.contains(document.activeElement) === true;
    const meant = request.into === 'conversation' || (request.into === 'same' && inConversation);
    if (state.openConversationId !== null && (meant || coversList(state))) {
      served.current = serial;
      conversation.current?.focus({ preventScroll: true });
      return;
    }
    const searches = state.inboxSearch !== null;
    if ((searches ? found : list).current?.focusRow() === true) {
      served.current = serial;
      return;
    }
    const otherwise = searches ? '.inbox-search input' : '[role="tab"][aria-selected="true"]';
    const on = pane.current?.querySelector<HTMLElement>(otherwise) ?? null;
    on?.focus();
    if (on === null || searches) served.current = serial;
    else waiting.current = { serial, on };
  }, [folded, request, rows, store, pane, list, found, conversation]);

  useEffect(() => {
    // A window that became narrow hides the list, and the row that has the focus with it.
    if (covered && document.activeElement?.closest('.inbox-panel') != null)
      conversation.current?.focus({ preventScroll: true });
  }, [covered, conversation]);

  return null;
}
