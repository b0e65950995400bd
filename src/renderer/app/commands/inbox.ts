import type { PersonId, TriageState } from '../../../shared/model/index.ts';
import { placeOf } from '../../features/post/person-anchor.ts';
import { coversList, inboxShape } from '../../store/inbox-shape.ts';
import { shownSplits } from '../../store/inbox-split.ts';
import type { StoaState } from '../../store/state.ts';
import { triageTargets } from '../../store/triage-targets.ts';
import type { Command } from './command.ts';

const inInbox = (state: StoaState) => state.inboxFocused && state.focusedConversationId !== null;

const inList = (state: StoaState) => inInbox(state) && !coversList(state);

const allWait = (state: StoaState) => triageTargets(state).every((id) => state.conversations[id]?.state === 'waiting');

const isWide = (state: StoaState) => inboxShape(state) === 'split';

const hasSplits = (state: StoaState) =>
  state.inboxFocused && state.inboxTab === 'open' && shownSplits(state).length > 0;

function peopleOf(state: StoaState): readonly PersonId[] {
  return [...new Set(triageTargets(state).flatMap((id) => state.conversations[id]?.personId ?? []))];
}

function areVips(state: StoaState): boolean {
  return peopleOf(state).every((id) => state.inboxRules?.vips.includes(id));
}

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
    id: 'inbox-new',
    title: 'Go to the next new conversation',
    group: 'Inbox',
    keys: ['shift+n'],
    when: (state) => state.newConversations.length > 0,
    run: (state) => state.goToNew(),
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
    run: (state) => void state.triage(triageTargets(state), { kind: 'done' }),
  },
  {
    id: 'snooze',
    title: 'Snooze, or remind me if no answer comes…',
    titleNow: (state) => (allWait(state) ? 'Remind me if no answer comes…' : 'Snooze…'),
    group: 'Inbox',
    keys: ['s'],
    when: inInbox,
    run: (state) =>
      state.askWhen(document.activeElement?.closest('.conversation-pane') == null ? 'list' : 'conversation'),
  },
  {
    id: 'reopen',
    title: 'Back to Open',
    group: 'Inbox',
    keys: ['shift+e'],
    when: (state) => inInbox(state) && triageTargets(state).some((id) => state.conversations[id]?.state !== 'open'),
    run: (state) => void state.triage(triageTargets(state), { kind: 'open' }),
  },
  {
    id: 'select-next',
    title: 'Select the next conversation too',
    // A key held down goes on and on, as in all reading.
    group: 'Reading',
    keys: ['shift+j'],
    when: inList,
    run: (state) => state.extendSelection(1),
  },
  {
    id: 'select-previous',
    title: 'Select the conversation before too',
    group: 'Reading',
    keys: ['shift+k'],
    when: inList,
    run: (state) => state.extendSelection(-1),
  },
  {
    id: 'select-none',
    title: 'Clear the selection',
    group: 'Inbox',
    keys: ['Escape'],
    when: (state) => state.inboxFocused && state.selectedConversations.size > 0,
    run: (state) => state.clearSelection(),
  },
  {
    id: 'auto-advance',
    title: 'Open the next conversation after each, or go back to the list',
    titleNow: ({ preferences }) =>
      preferences.autoAdvance ? 'After a conversation: go back to the list' : 'After a conversation: open the next one',
    group: 'Inbox',
    keys: [],
    when: (state) => state.deck !== null,
    run: (state) => void state.changePreferences({ autoAdvance: !state.preferences.autoAdvance }),
  },
  {
    id: 'label',
    title: 'Label this conversation…',
    titleNow: ({ selectedConversations: { size } }) =>
      size > 1 ? `Label ${size} conversations…` : 'Label this conversation…',
    group: 'Inbox',
    keys: ['l'],
    when: inInbox,
    run(state) {
      const conversationIds = triageTargets(state);
      const row = document.activeElement?.closest('.conversation') ?? document.querySelector('.conversation-header');
      const beside = row?.querySelector('.conversation-words, .conversation-with');
      if (conversationIds.length > 0 && beside != null) state.chooseLabel(conversationIds, placeOf(beside));
    },
  },
  {
    id: 'vip',
    title: 'Mark as VIP',
    titleNow: (state) => (areVips(state) ? 'Take the VIP mark away' : 'Mark as VIP'),
    group: 'Inbox',
    keys: ['shift+v'],
    when: inInbox,
    run(state) {
      const vip = !areVips(state);
      const people = peopleOf(state).filter((id) => state.inboxRules?.vips.includes(id) !== vip);
      void state.setVip(people, vip);
    },
  },
  {
    id: 'next-split',
    title: 'Next split of the inbox',
    group: 'Inbox',
    keys: [']', 'shift+l'],
    when: hasSplits,
    run: (state) => void state.stepInboxSplit(1),
  },
  {
    id: 'previous-split',
    title: 'Previous split of the inbox',
    group: 'Inbox',
    keys: ['[', 'shift+h'],
    when: hasSplits,
    run: (state) => void state.stepInboxSplit(-1),
  },
  {
    id: 'inbox-rules',
    title: 'Splits and rules…',
    group: 'Inbox',
    keys: [],
    when: (state) => state.inboxRules !== null,
    run: (state) => state.openDialog({ kind: 'inbox-rules' }),
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
    keys: ['/', 'mod+f'],
    // Elsewhere the second key is the browser's own.
    when: (state) => state.inboxFocused,
    run: (state) => state.openInboxSearch(),
  },
  {
    id: 'inbox-search-from-afar',
    title: 'Search the inbox',
    group: 'Inbox',
    keys: ['/'],
    when: (state) => state.deck !== null && !state.inboxFocused,
    run: (state) => state.openInboxSearch(),
  },
  tab('open', 'Open'),
  tab('waiting', 'Waiting'),
  tab('snoozed', 'Snoozed'),
  tab('done', 'Done'),
];
