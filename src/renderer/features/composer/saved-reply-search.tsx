import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { SavedReply } from '../../../shared/saved-replies/saved-reply.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { SavedReplyOptions } from './saved-reply-options.tsx';

type SearchProps = {
  readonly onChoose: (reply: SavedReply) => void;
  /** By Esc; the focus goes back to the text. */
  readonly onClose: () => void;
};

/** Every saved reply, found by words of its shortcut or text. */
export function SavedReplySearch({ onChoose, onClose }: SearchProps) {
  const replies = useStoa((state) => state.savedReplies);
  const openDialog = useStoa((state) => state.openDialog);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(0);
  const found = replies.filter((reply) => matches(reply, wanted));
  const current = found[Math.min(at, found.length - 1)];

  // The reader has just asked for this and types next.
  useEffect(() => input.current?.focus(), []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && current !== undefined) {
      setAt((found.indexOf(current) + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      if (current !== undefined) onChoose(current);
    } else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="saved-reply-search">
      <div>
        <input
          ref={input}
          className="input"
          role="combobox"
          aria-label="Search saved replies"
          aria-expanded={found.length > 0}
          aria-controls={found.length > 0 ? list : undefined}
          aria-autocomplete="list"
          aria-activedescendant={current === undefined ? undefined : `${list}-${current.id}`}
          placeholder="Search saved replies"
          autoComplete="off"
          spellCheck={false}
          value={wanted}
          onChange={(event) => {
            setWanted(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Button onClick={() => openDialog({ kind: 'preferences', section: 'preferences-saved-replies' })}>
          Manage…
        </Button>
      </div>
      {found.length > 0 ? (
        <SavedReplyOptions id={list} replies={found} current={current} onChoose={onChoose} />
      ) : (
        <p role="status">
          {replies.length === 0
            ? 'There are no saved replies yet. Write one in the settings, under “Saved replies”.'
            : 'No saved reply has these words.'}
        </p>
      )}
    </div>
  );
}

function matches({ shortcut, text }: SavedReply, wanted: string): boolean {
  const words = `;${shortcut} ${text}`.toLocaleLowerCase();
  return wanted
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((part) => words.includes(part));
}
