import type { ConversationId, PostId, TriageState } from '../../shared/model/index.ts';
import type { StoaStore } from '../store/create-store.ts';
import type { StoaState } from '../store/state.ts';
import { afterPaint } from '../ui/after-paint.ts';

const key = 'stoa.place';

/** Where the reader is in the window: ids and a caret, no words. */
type PlaceInWindow = {
  readonly accountId: string | null;
  readonly tab: string | null;
  readonly drawer: boolean;
  readonly openConversation: string | null;
  readonly conversation: string | null;
  readonly thread: string | null;
  readonly column: string | null;
  readonly row: string | null;
  /** What is written over the workspace: `post`, or the id of the post that is answered. */
  readonly composer: string | null;
  /** Where the keyboard is, see `keyboardAt`. */
  readonly keyboard: string | null;
  /** Which of the texts of a thread is written, and where in it. */
  readonly field: number;
  readonly from: number;
  readonly to: number;
};

/** Leads back to where the reader was before this page was loaded again, and keeps that place whenever the page goes away. */
export function keepPlaceOverReload(store: StoaStore, page: Window): void {
  let kept = keptPlace(page.sessionStorage.getItem(key));
  // Loaded again before it has led back, the page is still on the way to the place before.
  page.addEventListener('pagehide', () =>
    page.sessionStorage.setItem(key, JSON.stringify(kept ?? placeNow(store.getState(), page.document))),
  );
  if (kept !== null) void leadBack(store, page.document, kept).finally(() => (kept = null));
}

function placeNow(state: StoaState, { activeElement }: Document): PlaceInWindow {
  const { composerTarget, focus } = state;
  const text = activeElement instanceof HTMLTextAreaElement ? activeElement : null;
  return {
    accountId: state.activeAccountId,
    tab: state.inboxTab,
    drawer: state.inboxDrawer,
    openConversation: state.openConversationId,
    conversation: state.focusedConversationId,
    thread: state.thread?.postId ?? null,
    column: focus?.columnId ?? null,
    row: focus === null ? null : (state.focusedRows[focus.columnId] ?? null),
    composer: composerTarget?.kind === 'reply' ? composerTarget.postId : (composerTarget?.kind ?? null),
    keyboard: keyboardAt(activeElement, state),
    field: text === null ? 0 : fieldsBeside(text).indexOf(text),
    from: text?.selectionStart ?? 0,
    to: text?.selectionEnd ?? 0,
  };
}

function keyboardAt(element: Element | null, { inboxFocused }: StoaState): PlaceInWindow['keyboard'] {
  if (element?.matches('.composer-text') === true) return 'text';
  if (element?.closest('.conversation-pane') != null) return 'conversation';
  if (inboxFocused) return 'list';
  return element?.closest('.column') == null ? null : 'column';
}

/** The texts of one composer, in their order. */
function fieldsBeside(element: Element): readonly HTMLTextAreaElement[] {
  return [...(element.closest('.composer')?.querySelectorAll<HTMLTextAreaElement>('.composer-text') ?? [])];
}

async function leadBack(store: StoaStore, page: Document, place: PlaceInWindow): Promise<void> {
  const acted = firstAct(page);
  const opened = await until(store, (state) => state.opened);
  if (opened.activeAccountId !== place.accountId || opened.deck === null) return;
  // The parts of the window listen for where the keyboard is to go from their first picture on.
  await painted();
  if (place.drawer) opened.setInboxDrawer(true);
  const tab = triageStates.find((one) => one === place.tab) ?? 'open';
  if (tab !== opened.inboxTab) opened.showInboxTab(tab);
  const column = opened.columns.find((one) => one.id === place.column);
  if (column !== undefined && place.row !== null) opened.focusRow(column.id, place.row);

  // Rows that come in later would take the keyboard once more.
  await until(store, ({ conversationLists }) => conversationLists[tab]?.loading === false);
  if (acted.aborted) return;
  // The core says so when there is no such conversation or post any more.
  if (place.openConversation !== null)
    await opened.openConversation(place.openConversation as ConversationId, 'conversation');
  else if (place.keyboard === 'list') {
    opened.focusConversation(place.conversation as ConversationId | null);
    opened.focusInbox('list');
  }
  if (acted.aborted) return;
  const isOver = (place.thread ?? place.composer) !== null;
  if (column !== undefined && (place.keyboard === 'column' || (isOver && place.openConversation === null))) {
    opened.focusColumn(column.id);
    // What lies over the columns gives the keyboard back to where it was when it opened.
    await painted();
  }
  if (place.thread !== null) await opened.openThread(place.thread as PostId);
  const noCaret = place.keyboard === 'text' ? putCaret(page, place) : () => undefined;
  const answered = Object.values(store.getState().posts).find((post) => post.id === place.composer);
  if (answered !== undefined) opened.replyTo(answered.id);
  else if (place.composer === 'post') opened.writePost();
  else if (place.composer === null && place.keyboard === 'text') await opened.answerConversation();
  await painted();
  noCaret();
}

/** Aborted by the first press or key: whoever has gone on already is not led back. */
function firstAct(page: Document): AbortSignal {
  const act = new AbortController();
  for (const type of ['pointerdown', 'keydown'] as const)
    page.addEventListener(type, () => act.abort(), { capture: true, signal: act.signal });
  return act.signal;
}

/** Puts the caret where it was as soon as the text has the focus, before the next letter comes; the answer gives that up. */
function putCaret(page: Document, { field, from, to }: PlaceInWindow): () => void {
  const onFocus = ({ target }: FocusEvent) => {
    const wanted = target instanceof Element && target.matches('.composer-text') ? fieldsBeside(target)[field] : null;
    if (wanted == null) return;
    stop();
    wanted.focus();
    wanted.setSelectionRange(from, to);
  };
  const stop = () => page.removeEventListener('focusin', onFocus);
  page.addEventListener('focusin', onFocus);
  return stop;
}

const triageStates: readonly TriageState[] = ['open', 'waiting', 'snoozed', 'done'];

function painted(): Promise<void> {
  return new Promise((done) => void afterPaint(done));
}

/** The state once this is so. */
function until(store: StoaStore, isSo: (state: StoaState) => boolean): Promise<StoaState> {
  return new Promise((done) => {
    if (isSo(store.getState())) return done(store.getState());
    const stop = store.subscribe((state) => {
      if (!isSo(state)) return;
      stop();
      done(state);
    });
  });
}

/** Reads what an earlier page of this tab kept; null when it is none of that. */
function keptPlace(text: string | null): PlaceInWindow | null {
  if (text === null) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // Not what this page writes: as good as nothing.
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null) return null;
  const fields = new Map<string, unknown>(Object.entries(parsed));
  const word = (name: keyof PlaceInWindow) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : null;
  };
  const count = (name: keyof PlaceInWindow) => {
    const value = fields.get(name);
    return typeof value === 'number' && value >= 0 ? value : 0;
  };
  return {
    accountId: word('accountId'),
    tab: word('tab'),
    drawer: fields.get('drawer') === true,
    openConversation: word('openConversation'),
    conversation: word('conversation'),
    thread: word('thread'),
    column: word('column'),
    row: word('row'),
    composer: word('composer'),
    keyboard: word('keyboard'),
    field: count('field'),
    from: count('from'),
    to: count('to'),
  };
}
