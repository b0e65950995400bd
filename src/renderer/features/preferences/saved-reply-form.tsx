import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { type SavedReply, savedReplyWords } from '../../../shared/saved-replies/saved-reply.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';

/** Writes a saved reply anew (`reply` is null) or changes one; what is wrong is said below it. */
export function SavedReplyForm({ reply, onDone }: { readonly reply: SavedReply | null; readonly onDone: () => void }) {
  const save = useStoa((state) => state.saveReply);
  const [shortcut, setShortcut] = useState(reply?.shortcut ?? '');
  const [text, setText] = useState(reply?.text ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const first = useRef<HTMLInputElement>(null);

  // The reader has just asked for this and types next.
  useEffect(() => first.current?.focus(), []);

  async function submit(): Promise<void> {
    const words = savedReplyWords.safeParse({ shortcut: shortcut.trim().replace(/^[;；]/, ''), text });
    if (!words.success) return setProblem(words.error.issues[0]?.message ?? 'It is no saved reply.');
    const error = await save(reply?.id ?? null, words.data);
    if (error === null) onDone();
    else setProblem(`${error.message} ${error.next}`);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    onDone();
  }

  return (
    <form
      className="saved-reply-form"
      aria-label={reply === null ? 'New saved reply' : `Change ;${reply.shortcut}`}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label htmlFor={`${id}shortcut`}>Shortcut</label>
      <input
        ref={first}
        id={`${id}shortcut`}
        className="input"
        value={shortcut}
        placeholder="thanks"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={problem === null ? undefined : `${id}problem`}
        onChange={(event) => setShortcut(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <label htmlFor={`${id}text`}>Text</label>
      <textarea
        id={`${id}text`}
        className="input"
        rows={3}
        dir="auto"
        spellCheck
        value={text}
        placeholder="Thank you, {name}! {cursor}"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {problem === null ? null : (
        <p id={`${id}problem`} role="alert">
          {problem}
        </p>
      )}
      <div>
        <Button type="submit" look="primary">
          Save
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
