import type { ColumnId, PostId } from '../../../shared/model/index.ts';
import type { StoaState } from '../../store/state.ts';
import type { Command } from './command.ts';

/** The column the keyboard works on: the one chosen last, else the first. */
export function currentColumn(state: StoaState): ColumnId | undefined {
  return state.focus?.columnId ?? state.columns[0]?.id;
}

/** The post the keyboard works on: the one whose pictures are looked at, in an open thread the one with the focus, else the focused row; a bare repost stands for the post it shows. */
export function currentPost(state: StoaState): PostId | undefined {
  if (state.viewedMedia !== null) return state.viewedMedia.postId ?? undefined;
  if (state.thread !== null) {
    const id = document.activeElement?.closest('[data-post]')?.getAttribute('data-post') ?? state.thread.postId;
    return shownBy(state, id);
  }
  if (state.inboxFocused) return undefined;
  const columnId = currentColumn(state);
  const key = columnId === undefined ? undefined : state.focusedRows[columnId];
  return key === undefined ? undefined : shownBy(state, key);
}

/** The post that a row or article of this id shows; none for the key of a gap. */
function shownBy(state: StoaState, id: string): PostId | undefined {
  // Whatever the text is, looking it up proves or disproves that it is a post's id.
  const post = state.posts[id as PostId];
  return post?.repostedId ?? post?.id;
}

function step(state: StoaState, by: -1 | 1): void {
  const columnId = currentColumn(state);
  if (state.inboxFocused) state.moveInConversations(by);
  else if (columnId !== undefined) state.focusColumn(columnId, by);
}

function sideways(state: StoaState, by: -1 | 1): void {
  const open = state.columns.filter((column) => !column.collapsed);
  if (state.inboxFocused) {
    const last = open.at(-1);
    if (last !== undefined) state.focusColumn(last.id);
    return;
  }
  const at = open.findIndex((column) => column.id === currentColumn(state));
  const next = open[at + by];
  if (next !== undefined) state.focusColumn(next.id);
  else if (by === 1) state.goToInbox();
}

const hasColumns = (state: StoaState) => state.columns.length > 0;

/** Moving through columns and conversations. */
export const readingCommands: readonly Command[] = [
  {
    id: 'next',
    title: 'Next post or conversation',
    group: 'Reading',
    keys: ['j'],
    when: hasColumns,
    run: (state) => step(state, 1),
  },
  {
    id: 'previous',
    title: 'Previous post or conversation',
    group: 'Reading',
    keys: ['k'],
    when: hasColumns,
    run: (state) => step(state, -1),
  },
  {
    id: 'left',
    title: 'Column to the left',
    group: 'Reading',
    keys: ['h'],
    when: hasColumns,
    run: (state) => sideways(state, -1),
  },
  {
    id: 'right',
    title: 'Column to the right',
    group: 'Reading',
    keys: ['l'],
    // The inbox is the last to the right, and has the key for labels.
    when: (state) => hasColumns(state) && !state.inboxFocused,
    run: (state) => sideways(state, 1),
  },
  {
    id: 'show-new',
    title: 'Show new posts',
    group: 'Reading',
    keys: ['.'],
    when: hasColumns,
    run(state) {
      const columnId = currentColumn(state);
      if (columnId !== undefined) state.focusColumn(columnId, 'newest');
    },
  },
  {
    id: 'refresh',
    title: 'Ask X for new posts in this column',
    group: 'Reading',
    keys: [],
    when: hasColumns,
    run(state) {
      const columnId = currentColumn(state);
      if (columnId !== undefined) void state.refreshColumn(columnId);
    },
  },
  ...Array.from(
    { length: 9 },
    (_, index): Command => ({
      id: `column-${index + 1}`,
      title: `Go to column ${index + 1}`,
      titleNow: (state) => `Go to ${state.columns[index]?.title ?? `column ${index + 1}`}`,
      group: 'Reading',
      keys: [String(index + 1)],
      when: (state) => state.columns.length > index,
      run(state) {
        const column = state.columns[index];
        if (column !== undefined) state.goToColumn(column.id);
      },
    }),
  ),
];
