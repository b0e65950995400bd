import type { ExportSource } from '../../../shared/contract/copies.ts';
import type {
  ColumnId,
  ConversationId,
  Instant,
  JobCardId,
  PersonId,
  PostId,
  StoaError,
} from '../../../shared/model/index.ts';
import { cleanName } from '../../../shared/text/clean-name.ts';
import type { SliceContext } from '../state.ts';

const toastStays = 8000;

/** What lies over the workspace; one at a time. */
export type Dialog =
  | { readonly kind: 'palette' }
  | { readonly kind: 'help' }
  | { readonly kind: 'add-column' }
  | { readonly kind: 'rename-column'; readonly columnId: ColumnId }
  /** `section`: id of the heading to begin at. */
  | { readonly kind: 'preferences'; readonly section?: string }
  | { readonly kind: 'call-log' }
  | { readonly kind: 'inbox-rules' }
  | { readonly kind: 'packs' }
  /** Whom a column reads; without a column one is made of them. */
  | { readonly kind: 'people'; readonly columnId: ColumnId | null }
  /** A list on X out of whom a column reads. */
  | { readonly kind: 'save-list'; readonly columnId: ColumnId }
  | { readonly kind: 'drafts' }
  | { readonly kind: 'outbox' }
  | { readonly kind: 'answer-figures' }
  | { readonly kind: 'connect' }
  /** Where sign-ins to X are kept; with a Client ID the sign-in goes on afterwards. */
  | { readonly kind: 'vault'; readonly clientId?: string }
  | { readonly kind: 'privacy' }
  /** What was said with a person, and what is kept of them. */
  | { readonly kind: 'person'; readonly personId: PersonId }
  | { readonly kind: 'export'; readonly source: ExportSource | null }
  | { readonly kind: 'jobs' }
  | { readonly kind: 'job-card'; readonly of: JobCardOf };

/** A card of the job board: one that is there, or one about to be made from a post or a conversation. */
export type JobCardOf =
  | { readonly cardId: JobCardId }
  | { readonly postId: PostId }
  | { readonly conversationId: ConversationId };

/** A short message on the screen, which leaves by itself. */
export type Toast = {
  readonly id: string;
  readonly text: string;
  readonly tone: 'plain' | 'problem';
  /** Takes back what the toast speaks of; null when that cannot be. */
  readonly undo: (() => Promise<void>) | null;
  /** It speaks of a permission that is missing, or a sign-in that ended: signing in again helps. */
  readonly signIn: boolean;
  /** Leads to the text it speaks of; null where there is none. */
  readonly openText: (() => void) | null;
  /** How long it stays in all, in milliseconds, while nobody holds it. */
  readonly lasts: number;
  /** False when it speaks of something that happens at its time whether anybody looks or not. */
  readonly holdable: boolean;
  /** While a pointer or the keyboard is on it; its time stands still. */
  readonly held: boolean;
};

/** What to say; without `endsAt`, which nothing puts off, it stays for eight seconds. */
export type NewToast = { readonly text: string; readonly undo?: () => Promise<void>; readonly endsAt?: Instant };

/** The column and, inside it, the row the keyboard works on. */
export type Focus = { readonly columnId: ColumnId };

/** Asks a column to take the keyboard: at the row it has (0), the next one (1), the one before (-1), or at the newest post, waiting ones shown. */
export type FocusRequest = {
  readonly columnId: ColumnId;
  readonly step: -1 | 0 | 1 | 'newest';
  readonly serial: number;
};

/** Focus, dialogs and toasts, and what moves them. */
export type ShellSlice = {
  readonly focus: Focus | null;
  /** The focused row of each column, by row key. */
  readonly focusedRows: Readonly<Record<ColumnId, string>>;
  readonly dialog: Dialog | null;
  readonly toasts: readonly Toast[];
  /** True while the inbox lies over the columns of a narrow window. */
  readonly inboxDrawer: boolean;
  /** Only the column knows what is on its screen, so it carries the request out. */
  readonly focusRequest: FocusRequest | null;
  focusColumn(columnId: ColumnId, step?: FocusRequest['step']): void;
  focusRow(columnId: ColumnId, key: string): void;
  openDialog(dialog: Dialog): void;
  closeDialog(): void;
  setInboxDrawer(open: boolean): void;
  /** Answers the toast's id. */
  showToast(toast: NewToast): string;
  /** Says what failed and what to do next; `openText` leads to the text it is about. */
  showProblem(error: StoaError, openText?: () => void): void;
  dismissToast(id: string): void;
  /** Stops a toast's time, or lets it go on. */
  holdToast(id: string, held: boolean): void;
  /** Puts text on the clipboard and says so; false when that did not work. */
  copyText(text: string): Promise<boolean>;
  /** Takes back the newest thing that can be; false when there is none. */
  undoLast(): Promise<boolean>;
};

/** Focus, dialogs, toasts: what only the window knows. */
export function createShellSlice({ set, get, now, after, copy }: SliceContext): ShellSlice {
  let nextToast = 1;
  /** When each toast on the screen leaves, or how much time it has left while it is held. */
  const clocks = new Map<string, { readonly endsAt: Instant; readonly stop: () => void } | { readonly left: number }>();

  function run(id: string, left: number): void {
    clocks.set(id, { endsAt: now() + left, stop: after(left, () => get().dismissToast(id)) });
  }

  function show(
    words: string,
    tone: Toast['tone'],
    undo: Toast['undo'],
    lasts: number,
    { holdable = true, signIn = false, openText = null }: Partial<Pick<Toast, 'holdable' | 'signIn' | 'openText'>> = {},
  ): string {
    const id = `toast ${nextToast}`;
    // It may name what strangers wrote: their marks must not turn Stoa's own words around.
    const text = cleanName(words, words);
    nextToast += 1;
    const toast: Toast = { id, text, tone, undo, signIn, openText, lasts, holdable, held: false };
    // The same words replace each other, except where each can be undone by itself.
    set((state) => ({ toasts: [...state.toasts.filter((one) => one.undo !== null || one.text !== text), toast] }));
    run(id, lasts);
    return id;
  }

  return {
    focus: null,
    focusedRows: {},
    dialog: null,
    toasts: [],
    inboxDrawer: false,
    focusRequest: null,
    focusColumn: (columnId, step = 0) =>
      set((state) => ({
        focus: { columnId },
        focusRequest: { columnId, step, serial: (state.focusRequest?.serial ?? 0) + 1 },
      })),
    focusRow: (columnId, key) =>
      set((state) => ({
        focus: state.focus?.columnId === columnId ? state.focus : { columnId },
        focusedRows:
          state.focusedRows[columnId] === key ? state.focusedRows : { ...state.focusedRows, [columnId]: key },
      })),
    openDialog: (dialog) => set({ dialog }),
    closeDialog: () => set({ dialog: null }),
    setInboxDrawer: (inboxDrawer) => set({ inboxDrawer }),
    showToast: ({ text, undo, endsAt }) =>
      endsAt === undefined
        ? show(text, 'plain', undo ?? null, toastStays)
        : show(text, 'plain', undo ?? null, endsAt - now(), { holdable: false }),
    showProblem(error, openText) {
      // The reader was asked and said no.
      if (error.code === 'budget-asks') return;
      const { connection, dialog, composerTarget } = get();
      // The banner says it, unless something lies over the banner.
      if (error.code === 'disconnected' && connection === 'lost' && dialog === null && composerTarget === null) return;
      const signIn =
        error.code === 'forbidden' ? error.missingScope !== null : error.code === 'signed-out' && !error.locked;
      show([error.message, error.next].join(' ').trim(), 'problem', null, toastStays * 2, {
        signIn,
        openText: openText ?? null,
      });
    },
    async copyText(text) {
      try {
        await copy(text);
        get().showToast({ text: 'Copied' });
        return true;
      } catch {
        get().showProblem({
          code: 'internal',
          message: 'The clipboard did not take it.',
          next: 'Select the text and copy it by hand.',
        });
        return false;
      }
    },
    dismissToast(id) {
      clocks.delete(id);
      set((state) => ({ toasts: state.toasts.filter((toast) => toast.id !== id) }));
    },
    holdToast(id, held) {
      const clock = clocks.get(id);
      const toast = get().toasts.find((one) => one.id === id);
      if (clock === undefined || toast?.holdable !== true || toast.held === held) return;
      if ('stop' in clock) {
        clock.stop();
        clocks.set(id, { left: clock.endsAt - now() });
      } else {
        run(id, clock.left);
      }
      set((state) => ({ toasts: state.toasts.map((one) => (one.id === id ? { ...one, held } : one)) }));
    },
    async undoLast() {
      const last = get().toasts.findLast((toast) => toast.undo !== null);
      if (last?.undo == null) return false;
      get().dismissToast(last.id);
      await last.undo();
      return true;
    },
  };
}
