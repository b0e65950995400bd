import { coversList, inboxShape } from '../../store/inbox-shape.ts';
import type { StoaState } from '../../store/state.ts';
import type { Command } from './command.ts';
import { currentColumn } from './reading.ts';

const always = () => true;
const inWorkspace = (state: StoaState) => state.deck !== null;

function readsPeople(state: StoaState): boolean {
  const source = state.columns.find(({ id }) => id === currentColumn(state))?.source;
  return source !== undefined && 'handles' in source;
}

function openOnColumn(state: StoaState, kind: 'people' | 'save-list'): void {
  const columnId = currentColumn(state);
  if (columnId !== undefined) state.openDialog({ kind, columnId });
}

/** A part of the settings whose name somebody may type who looks for it. */
function settings(section: string, title: string): Command {
  return {
    id: `settings-${section}`,
    title: `Settings: ${title}`,
    group: 'Stoa',
    keys: [],
    when: inWorkspace,
    run: (state) => state.openDialog({ kind: 'preferences', section: `preferences-${section}` }),
  };
}

/** Writing, and Stoa itself. */
export const stoaCommands: readonly Command[] = [
  {
    id: 'write',
    title: 'New post',
    group: 'Writing',
    keys: ['n'],
    when: inWorkspace,
    run: (state) => state.writePost(),
  },
  {
    id: 'drafts',
    title: 'Drafts',
    group: 'Writing',
    keys: [],
    when: inWorkspace,
    run: (state) => state.openDialog({ kind: 'drafts' }),
  },
  {
    id: 'outbox',
    title: 'Scheduled and sending',
    group: 'Writing',
    keys: [],
    when: inWorkspace,
    run: (state) => state.openDialog({ kind: 'outbox' }),
  },
  {
    id: 'undo',
    title: 'Undo',
    group: 'Writing',
    keys: ['z'],
    when: (state) => state.toasts.some((toast) => toast.undo !== null),
    run: (state) => void state.undoLast(),
  },
  {
    id: 'palette',
    title: 'Commands',
    group: 'Stoa',
    keys: ['mod+k'],
    when: always,
    run: (state) => state.openDialog({ kind: 'palette' }),
  },
  {
    id: 'help',
    title: 'Keys and help',
    group: 'Stoa',
    keys: ['?'],
    when: always,
    run: (state) => state.openDialog({ kind: 'help' }),
  },
  {
    id: 'add-column',
    title: 'Add a column…',
    group: 'Stoa',
    keys: [],
    when: inWorkspace,
    run: (state) => state.openDialog({ kind: 'add-column' }),
  },
  {
    id: 'packs',
    title: 'Change packs…',
    group: 'Stoa',
    keys: [],
    when: inWorkspace,
    run: (state) => state.openDialog({ kind: 'packs' }),
  },
  {
    id: 'export',
    title: 'Export posts…',
    group: 'Stoa',
    keys: [],
    when: inWorkspace,
    run(state) {
      const columnId = currentColumn(state);
      state.openDialog({ kind: 'export', source: columnId === undefined ? null : { kind: 'column', columnId } });
    },
  },
  {
    id: 'edit-people',
    title: 'Edit the people of this column…',
    group: 'Stoa',
    keys: [],
    when: readsPeople,
    run: (state) => openOnColumn(state, 'people'),
  },
  {
    id: 'save-list',
    title: 'Save this column’s people as X list…',
    group: 'Stoa',
    keys: [],
    when: readsPeople,
    run: (state) => openOnColumn(state, 'save-list'),
  },
  {
    id: 'settings',
    title: 'Settings…',
    group: 'Stoa',
    keys: ['mod+,'],
    when: always,
    run: (state) => state.openDialog({ kind: 'preferences' }),
  },
  settings('look', 'Appearance'),
  settings('reading', 'Reading and sending'),
  settings('notifications', 'Notifications'),
  settings('watched', 'Watched words'),
  settings('saved-replies', 'Saved replies'),
  settings('signature', 'Signature'),
  settings('accounts', 'Accounts'),
  settings('data', 'Data and backup'),
  {
    id: 'spending',
    title: 'Spending',
    group: 'Stoa',
    keys: [],
    when: inWorkspace,
    run: (state) => state.openDialog({ kind: 'preferences', section: 'preferences-spending' }),
  },
  {
    id: 'call-log',
    title: 'What Stoa asked X',
    group: 'Stoa',
    keys: [],
    when: inWorkspace,
    run: (state) => state.openDialog({ kind: 'call-log' }),
  },
  {
    id: 'vault',
    title: 'Where your X sign-in is kept…',
    group: 'Stoa',
    keys: [],
    when: always,
    run: (state) => state.openDialog({ kind: 'vault' }),
  },
  {
    id: 'privacy',
    title: 'Privacy: what is kept and who is asked',
    group: 'Stoa',
    keys: [],
    when: inWorkspace,
    run: (state) => state.openDialog({ kind: 'privacy' }),
  },
  {
    id: 'theme-light',
    title: 'Light theme',
    group: 'Stoa',
    keys: [],
    when: always,
    run: (state) => void state.changePreferences({ theme: 'light' }),
  },
  {
    id: 'theme-dark',
    title: 'Dark theme',
    group: 'Stoa',
    keys: [],
    when: always,
    run: (state) => void state.changePreferences({ theme: 'dark' }),
  },
  {
    id: 'theme-system',
    title: 'Theme of the system',
    group: 'Stoa',
    keys: [],
    when: always,
    run: (state) => void state.changePreferences({ theme: 'system' }),
  },
  {
    id: 'back',
    title: 'Back',
    group: 'Stoa',
    keys: ['Escape'],
    when: (state) => state.thread !== null || state.inboxFocused || coversList(state) || inboxShape(state) === 'drawer',
    run(state) {
      if (state.thread !== null) state.closeThread();
      else if (coversList(state)) state.closeConversation();
      else if (document.activeElement?.closest('.conversation-pane') != null) state.focusInbox('list');
      else if (state.inboxSearch !== null && state.inboxFocused) state.closeInboxSearch();
      else {
        state.setInboxDrawer(false);
        const columnId = currentColumn(state);
        if (columnId !== undefined) state.focusColumn(columnId);
      }
    },
  },
];
