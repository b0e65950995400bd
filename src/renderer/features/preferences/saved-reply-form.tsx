import { useId, useState } from 'react';
import { type SavedReply, savedReplyWords } from '../../../shared/saved-replies/saved-reply.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { FormInPlace } from '../../ui/form-in-place.tsx';

/** Writes a saved reply anew (`reply` is null) or changes one; what is wrong is said below it. */
export function SavedReplyForm({ reply, onDone }: { readonly reply: SavedReply | null; readonly onDone: () => void }) {
  const save = useStoa((state) => state.saveReply);
  const [shortcut, setShortcut] = useState(reply?.shortcut ?? '');
  const [text, setText] = useState(reply?.text ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();

  async function submit(): Promise<void> {
    const words = savedReplyWords.safeParse({ shortcut: shortcut.trim().replace(/^[;；]/, ''), text });
    if (!words.success) return setProblem(words.error.issues[0]?.message ?? 'It is no saved reply.');
    const error = await save(reply?.id ?? null, words.data);
    if (error === null) onDone();
    else setProblem(`${error.message} ${error.next}`);
  }

  return (
    <FormInPlace
      label={reply === null ? 'New saved reply' : `Change ;${reply.shortcut}`}
      className="saved-reply-form"
      problem={problem}
      problemId={`${id}problem`}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <label htmlFor={`${id}shortcut`}>Shortcut</label>
      <input
        id={`${id}shortcut`}
        className="input"
        value={shortcut}
        placeholder="thanks"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={problem === null ? undefined : `${id}problem`}
        onChange={(event) => setShortcut(event.target.value)}
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
      />
    </FormInPlace>
  );
}
