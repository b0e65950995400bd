import type { StoaEvent } from '../../../shared/contract/events.ts';
import type { ConversationId } from '../../../shared/model/index.ts';
import { coversList } from '../inbox-shape.ts';
import type { SliceContext, StoaState } from '../state.ts';
import { shownConversations } from './inbox-search.ts';

/** Whoever has just written: the order of Open goes by need, so their rows may stand far below. */
export type InboxNewsSlice = {
  /** Open conversations in which they wrote since the window was opened, not read yet. */
  readonly newConversations: readonly ConversationId[];
  /** When the window was opened: what was said before is not news. */
  readonly openedAt: number;
  /** Puts the keyboard on the next of them, the one in most need first; one that is not listed yet is opened. */
  goToNew(): void;
};

/** More than a person would go through one by one. */
const mostCounted = 200;

/** Leads to what is new, and forgets each that was led to. */
export function createInboxNewsSlice({ set, get, now }: SliceContext): InboxNewsSlice {
  return {
    newConversations: [],
    openedAt: now(),
    goToNew() {
      const { newConversations, inboxTab } = get();
      if (newConversations.length === 0) return;
      if (inboxTab !== 'open') get().showInboxTab('open');
      const listed = shownConversations(get());
      const next = listed.find((id) => newConversations.includes(id)) ?? newConversations[0];
      if (next === undefined) return;
      set({ newConversations: newConversations.filter((id) => id !== next) });
      if (!listed.includes(next)) return void get().openConversation(next, 'conversation');
      if (coversList(get())) get().closeConversation();
      get().focusConversation(next);
      get().goToInbox();
    },
  };
}

/** What is new after this event: they wrote since the window was opened, and it is neither read nor moved. */
export function withNews(
  { newConversations, openedAt }: Pick<StoaState, 'newConversations' | 'openedAt'>,
  { conversations }: Extract<StoaEvent, { type: 'inbox.changed' }>,
): readonly ConversationId[] {
  const told = new Map(conversations.map((one) => [one.id, one]));
  const isNew = (id: ConversationId) => {
    const one = told.get(id);
    return (
      one === undefined || (one.state === 'open' && one.unread && one.lastFrom === 'them' && one.lastAt > openedAt)
    );
  };
  const kept = newConversations.filter(isNew);
  const come = [...told.keys()].filter((id) => isNew(id) && !newConversations.includes(id));
  return come.length === 0 && kept.length === newConversations.length
    ? newConversations
    : [...kept, ...come].slice(0, mostCounted);
}
