import { SearchX, X } from 'lucide-react';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { longestInboxSearch } from '../../../shared/contract/inbox-limits.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import type { ListKeyboard } from './conversation-list.tsx';
import { ConversationRow } from './conversation-row.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { toldHere } from './told-here.ts';
import './inbox-search.css';
import '../../ui/nothing-here.css';

/** Finding conversations of every tab; stands where tabs and list were. */
export function InboxSearch({ keyboard }: { readonly keyboard: Ref<ListKeyboard> }) {
  const store = useStoaStore();
  const search = useStoa((state) => state.inboxSearch);
  const focus = useStoa((state) => state.searchFocus);
  const close = useStoa((state) => state.closeInboxSearch);
  const field = useRef<HTMLInputElement>(null);
  const words = search?.words ?? '';

  useEffect(() => {
    if (focus > 0) field.current?.select();
  }, [focus]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    else store.getState().moveInConversations(0);
    event.preventDefault();
  }

  return (
    <>
      <search className="inbox-search">
        <input
          ref={field}
          className="input"
          aria-label="Search the inbox"
          placeholder="Words, names or labels"
          autoComplete="off"
          spellCheck={false}
          maxLength={longestInboxSearch}
          dir="auto"
          value={words}
          onChange={(event) => void store.getState().searchInbox(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <IconButton label="End the search" title="End the search (Esc)" onClick={close}>
          <X aria-hidden="true" />
        </IconButton>
      </search>
      <div className="inbox-found">
        <div className="inbox-found-scroll">
          <Found keyboard={keyboard} />
        </div>
        <SelectionBar />
      </div>
    </>
  );
}

function Found({ keyboard }: { readonly keyboard: Ref<ListKeyboard> }) {
  const store = useStoaStore();
  const search = useStoa((state) => state.inboxSearch);
  const rows = useRef(new Map<string, HTMLElement>());
  const ids = search?.ids ?? [];
  const firstStands = useStoa(({ focusedConversationId: id }) => id === null || !ids.includes(id));

  useImperativeHandle(keyboard, () => ({
    focusRow() {
      const { focusedConversationId } = store.getState();
      const standing = ids.find((id) => id === focusedConversationId) ?? ids[0];
      const row = standing === undefined ? undefined : rows.current.get(standing);
      row?.querySelector('button')?.focus();
      return row !== undefined;
    },
  }));

  function register(key: string, element: HTMLElement): () => void {
    rows.current.set(key, element);
    return () => rows.current.delete(key);
  }

  if (search === null) return null;
  const { words, foundFor, hasMore, error } = search;
  if (error !== null) {
    return (
      <div className="nothing-here" role={toldHere(error)}>
        <b>{error.message}</b>
        {error.next}
        <Button onClick={() => void store.getState().searchInbox(words)}>Try again</Button>
      </div>
    );
  }
  if (words.trim() === '') return <p className="inbox-found-note">Finds what was said, in every tab.</p>;
  if (foundFor === '') return null;
  return (
    <>
      <p className="hidden-label" role="status">
        {ids.length === 0 ? 'Nothing found' : `${ids.length}${hasMore ? ' or more' : ''} found`}
      </p>
      {ids.length === 0 ? (
        <div className="nothing-here">
          <SearchX aria-hidden="true" />
          <b>Nothing found for “{foundFor.trim()}”</b>
          Every word must be in the conversation. Try fewer, or only how one begins.
        </div>
      ) : (
        <ul className="conversations" aria-label="Conversations found">
          {ids.map((id, index) => (
            <ConversationRow
              key={id}
              conversationId={id}
              position={index + 1}
              size={hasMore ? -1 : ids.length}
              standsIn={firstStands && id === ids[0]}
              register={register}
              found={search.found[id]}
            />
          ))}
        </ul>
      )}
      {hasMore ? (
        <Button look="quiet" className="inbox-found-more" onClick={() => void store.getState().moreFound()}>
          Show more
        </Button>
      ) : null}
    </>
  );
}
