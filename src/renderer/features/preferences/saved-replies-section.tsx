import { useEffect, useRef, useState } from 'react';
import { longestSavedRepliesFile, type SavedRepliesImport } from '../../../shared/contract/saved-replies.ts';
import { placeholders } from '../../../shared/saved-replies/fill-placeholders.ts';
import { savedRepliesAsCsv, savedRepliesAsJson } from '../../../shared/saved-replies/saved-replies-file.ts';
import type { SavedReply } from '../../../shared/saved-replies/saved-reply.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { download } from '../../ui/download.ts';
import { FilePicker } from '../../ui/file-picker.tsx';
import { intoView } from '../../ui/into-view.ts';
import { readText } from '../../ui/read-text.ts';
import { SavedReplyForm } from './saved-reply-form.tsx';
import './saved-replies-section.css';

const filledIn = placeholders
  .filter((name) => name !== 'cursor')
  .map((name) => `{${name}}`)
  .join(', ');

const tooLong = 'The file is longer than two million characters. Split it into smaller ones.';
/** Whoever has more lines to mend finds the rest by what these say. */
const mostProblems = 8;

/** Texts to start an answer from: writing, changing and deleting them, and carrying them to and from files. */
export function SavedRepliesSection() {
  const replies = useStoa((state) => state.savedReplies);
  const remove = useStoa((state) => state.removeReply);
  /** The one being changed, `new` for one being added. */
  const [edited, setEdited] = useState<SavedReply | 'new' | null>(null);
  const stop = () => setEdited(null);
  return (
    <section aria-labelledby="preferences-saved-replies">
      <h3 id="preferences-saved-replies">Saved replies</h3>
      <p>
        Type “;” and a shortcut where you write. Filled in for you: {filledIn}. You write on at {'{cursor}'}.
      </p>
      <ul className="saved-reply-rows">
        {replies.map((reply) => (
          <li key={reply.id}>
            {edited !== 'new' && edited?.id === reply.id ? (
              <SavedReplyForm reply={reply} onDone={stop} />
            ) : (
              <>
                <b>
                  <bdi>;{reply.shortcut}</bdi>
                </b>
                <span dir="auto">{reply.text}</span>
                <Button look="quiet" aria-label={`Edit ;${reply.shortcut}`} onClick={() => setEdited(reply)}>
                  Edit
                </Button>
                <Button look="quiet" aria-label={`Delete ;${reply.shortcut}`} onClick={() => void remove(reply)}>
                  Delete
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {edited === 'new' ? <SavedReplyForm reply={null} onDone={stop} /> : null}
      <FilesRow replies={replies} adding={edited === 'new'} onAdd={() => setEdited('new')} />
    </section>
  );
}

type FilesRowProps = {
  readonly replies: readonly SavedReply[];
  readonly adding: boolean;
  readonly onAdd: () => void;
};

function FilesRow({ replies, adding, onAdd }: FilesRowProps) {
  const importReplies = useStoa((state) => state.importReplies);
  const [outcome, setOutcome] = useState<SavedRepliesImport | string | null>(null);
  const told = useRef<HTMLDivElement>(null);

  // The rows that came with it stand above.
  useEffect(() => {
    if (outcome !== null) intoView(told.current);
  }, [outcome]);

  async function read(chosen: File): Promise<void> {
    if (chosen.size > longestSavedRepliesFile * 3) return setOutcome(tooLong);
    try {
      const content = await readText(chosen);
      if (content === null) setOutcome(`${chosen.name} is no text. Save it as CSV and choose that file.`);
      else if (content.trim() === '') setOutcome(`${chosen.name} is empty.`);
      else if (content.length > longestSavedRepliesFile) setOutcome(tooLong);
      else setOutcome(await importReplies(content));
    } catch {
      setOutcome(`${chosen.name} could not be read. Choose it again.`);
    }
  }

  return (
    <>
      <div className="saved-reply-files">
        <Button disabled={adding} onClick={onAdd}>
          Add a saved reply
        </Button>
        <FilePicker
          label="File of saved replies"
          accept=".csv,.json,.tsv,.txt,text/csv,application/json"
          onFiles={([file]) => file && void read(file)}
        >
          {(choose) => <Button onClick={choose}>Import a file…</Button>}
        </FilePicker>
        <Button
          disabled={replies.length === 0}
          onClick={() => download('saved-replies.csv', 'text/csv', savedRepliesAsCsv(replies))}
        >
          Export CSV
        </Button>
        <Button
          disabled={replies.length === 0}
          onClick={() => download('saved-replies.json', 'application/json', savedRepliesAsJson(replies))}
        >
          Export JSON
        </Button>
      </div>
      {outcome === null ? null : (
        <div className="saved-reply-outcome" role="status" ref={told}>
          {typeof outcome === 'string' ? <p>{outcome}</p> : <Outcome outcome={outcome} />}
        </div>
      )}
    </>
  );
}

function Outcome({ outcome }: { readonly outcome: SavedRepliesImport }) {
  const { added, changed, same, problems } = outcome;
  return (
    <>
      <p>
        {added} added, {changed} changed, {same} already here
        {problems.length === 0 ? '.' : `; ${problems.length} could not be used:`}
      </p>
      {problems.length === 0 ? null : (
        <ul>
          {problems.slice(0, mostProblems).map(({ line, problem }) => (
            <li key={`${line} ${problem}`}>
              <span className="num">{line}:</span> {problem}
            </li>
          ))}
          {problems.length > mostProblems ? <li>and {problems.length - mostProblems} more</li> : null}
        </ul>
      )}
    </>
  );
}
