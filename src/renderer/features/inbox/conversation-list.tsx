import { Inbox } from 'lucide-react';
import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'react';
import type { ConversationId, TriageState } from '../../../shared/model/index.ts';
import { firstReading } from '../../store/first-reading.ts';
import type { LoadedConversations } from '../../store/slices/inbox-lists.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { survivor } from '../../ui/row-window.ts';
import { useRowWindow } from '../../ui/use-row-window.ts';
import { ConversationRow } from './conversation-row.tsx';
import { NoConversations } from './no-conversations.tsx';
import { NotRead } from './not-read.tsx';
import { toldHere } from './told-here.ts';
import './conversation-list.css';
import '../../ui/nothing-here.css';
import '../../ui/row-window.css';

/** Puts the keyboard on the row it works on, else the first; false when there is none. */
export type ListKeyboard = { focusRow(): boolean };

type ListProps = { readonly state: TriageState; readonly keyboard: Ref<ListKeyboard> };

/** The conversations of one triage state. */
export function ConversationList({ state, keyboard }: ListProps) {
  const list = useStoa((store) => store.conversationLists[state]);
  const load = useStoa((store) => store.loadConversations);
  const reading = useStoa(firstReading);
  const missing = list === undefined;

  useEffect(() => {
    if (missing) void load(state);
  }, [missing, load, state]);

  if (list?.error && list.ids.length === 0) {
    return (
      <div className="nothing-here" role={toldHere(list.error)}>
        <Inbox aria-hidden="true" />
        <b>{list.error.message}</b>
        {list.error.next}
        <Button onClick={() => void load(state)}>Try again</Button>
      </div>
    );
  }
  if (list === undefined || ((list.loading || reading) && list.ids.length === 0)) return <Skeleton />;
  return <Rows state={state} list={list} keyboard={keyboard} />;
}

function Rows({ state, list, keyboard }: ListProps & { readonly list: LoadedConversations }) {
  const store = useStoaStore();
  const { ids, hasMore, error } = list;
  const listed = useMemo(() => new Set(ids), [ids]);
  const firstStands = useStoa(({ focusedConversationId: id }) => id === null || !listed.has(id));
  const { body, feed, range, above, below, onScroll, register, reveal, elementOf } = useRowWindow({
    keys: ids,
    initial: null,
    // Rows are light: the first page of them stays whole, for the browser's own search and whoever looks for a name.
    margin: 2500,
    step: 8,
    guessedHeight: 61,
    followsTop: true,
    growing: false,
    onMove: () => undefined,
    onNearEnd: () => {
      if (error === null) void store.getState().loadMoreConversations(state);
    },
  });

  const { from, to } = range;
  useEffect(() => {
    store.getState().showRows(ids.slice(from, to));
  }, [store, ids, from, to]);

  const known = useRef(ids);
  useLayoutEffect(() => {
    const before = known.current;
    known.current = ids;
    const { focusedConversationId: gone, focusConversation } = store.getState();
    // Its row gave the focus to the list as it went: somebody was answered elsewhere, or wrote again.
    if (document.activeElement !== feed.current || gone === null || ids.includes(gone) || !before.includes(gone))
      return;
    const heir = survivor(before, gone, ids);
    const next = ids.find((id) => id === heir);
    if (next === undefined) return;
    focusConversation(next);
    reveal(next)?.focus({ preventScroll: true });
  });

  useImperativeHandle(keyboard, () => ({
    focusRow() {
      const { focusedConversationId } = store.getState();
      const id = standingOn(focusedConversationId, ids);
      if (id === undefined) return false;
      const focus = () => reveal(id)?.focus({ preventScroll: true });
      // A row far away comes into the document only after the effect that asks for this.
      if (elementOf(id) === null) queueMicrotask(focus);
      else focus();
      return true;
    },
  }));

  return (
    <div className="conversations-body" ref={body}>
      {error === null ? null : (
        <div className="inbox-problem" role={toldHere(error)}>
          <span>
            <b>{error.message}</b> {error.next}
          </span>
          <Button onClick={() => void store.getState().loadConversations(state)}>Try again</Button>
        </div>
      )}
      <div className="conversations-scroll row-window" ref={feed} onScroll={onScroll} tabIndex={-1}>
        {ids.length === 0 ? <NoConversations state={state} /> : null}
        <ul
          className="conversations"
          aria-label="Conversations"
          style={{ paddingBlockStart: above, paddingBlockEnd: below }}
        >
          {ids.slice(from, to).map((id, index) => (
            <ConversationRow
              key={id}
              conversationId={id}
              position={from + index + 1}
              size={hasMore ? -1 : ids.length}
              standsIn={firstStands && id === ids[0]}
              register={register}
            />
          ))}
        </ul>
        <div className="conversations-end">{list.loading && hasMore ? 'Reading more…' : ''}</div>
      </div>
    </div>
  );
}

/** The row the keyboard is on; the first while its conversation is not in the list. */
function standingOn(focused: ConversationId | null, ids: readonly ConversationId[]): ConversationId | undefined {
  return focused !== null && ids.includes(focused) ? focused : ids[0];
}

function Skeleton() {
  return (
    <div className="inbox-skeleton" role="status" aria-label="Reading the inbox">
      {['a', 'b', 'c', 'd'].map((key) => (
        <div key={key} className="conversation-row">
          <NotRead />
        </div>
      ))}
    </div>
  );
}
