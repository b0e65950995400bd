import type { TriageState } from '../../../shared/model/index.ts';
import { inboxShape } from '../../store/inbox-shape.ts';
import type { StoaState } from '../../store/state.ts';
import type { Command } from './command.ts';

const inInbox = (state: StoaState) => state.inboxFocused && state.focusedConversationId !== null;

const isWide = (state: StoaState) => inboxShape(state) === 'split';

function tab(state: TriageState, title: string): Command {
  return {
    id: `inbox-${state}`,
    title: `Inbox: ${title}`,
    group: 'Inbox',
    keys: [],
    when: (all) => all.deck !== null,
    run(all) {
      if (all.inboxSearch !== null) all.closeInboxSearch();
      all.showInboxTab(state);
      all.goToInbox();
    },
  };
}

/** Working through the inbox. */
export const inboxCommands: readonly Command[] = [
  {
    id: 'inbox',
    title: 'Go to the inbox',
    group: 'Inbox',
    keys: ['i'],
    when: (state) => state.deck !== null,
    run: (state) => state.goToInbox(),
  },
  {
    id: 'inbox-widen',
    title: 'Widen or narrow the inbox',
    titleNow: (state) => (isWide(state) ? 'Narrow the inbox' : 'Widen the inbox'),
    group: 'Inbox',
    keys: ['shift+i'],
    when: (state) => state.deck !== null && state.inboxRoom !== 'over',
    run: (state) => state.widenInbox(!isWide(state)),
  },
  {
    id: 'done',
    title: 'Done with this conversation',
    group: 'Inbox',
    keys: ['e'],
    when: inInbox,
    run(state) {
      const conversationId = state.openConversationId ?? state.focusedConversationId;
      if (conversationId !== null) void state.setConversationState(conversationId, 'done');
    },
  },
  {
    id: 'inbox-refresh',
    title: 'Ask X for mentions and messages',
    group: 'Inbox',
    keys: [],
    when: (state) => state.deck !== null,
    run: (state) => void state.refreshInbox(),
  },
  {
    id: 'answer-figures',
    title: 'Answer figures…',
    group: 'Inbox',
    keys: [],
    when: (state) => state.deck !== null,
    run: (state) => state.openDialog({ kind: 'answer-figures' }),
  },
  {
    id: 'inbox-search',
    title: 'Search the inbox',
    group: 'Inbox',
    keys: ['mod+f'],
    // Elsewhere the key is the browser's own.
    when: (state) => state.inboxFocused,
    run: (state) => state.openInboxSearch(),
  },
  {
    id: 'inbox-search-from-afar',
    title: 'Search the inbox',
    group: 'Inbox',
    keys: [],
    when: (state) => state.deck !== null && !state.inboxFocused,
    run: (state) => state.openInboxSearch(),
  },
  tab('open', 'Open'),
  tab('waiting', 'Waiting'),
  tab('done', 'Done'),
];
