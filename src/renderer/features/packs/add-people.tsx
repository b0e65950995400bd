import { useId, useState } from 'react';
import { mostHandles } from '../../../shared/contract/decks.ts';
import { type ReadHandles, readHandles } from '../../../shared/packs/read-handles.ts';
import { Button } from '../../ui/button.tsx';
import { FilePicker } from '../../ui/file-picker.tsx';
import { readText } from '../../ui/read-text.ts';

/** Longer files are no lists of handles. */
const longestFile = 1_000_000;

type AddPeopleProps = {
  /** Handles that are here already, in lower case. */
  readonly present: ReadonlySet<string>;
  readonly onAdd: (handles: readonly string[]) => void;
};

/** A field to type or paste handles into, with what was understood of it before it is taken; files are read into it. */
export function AddPeople({ present, onAdd }: AddPeopleProps) {
  const field = useId();
  const hint = useId();
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const read = readHandles(text, Math.max(0, mostHandles - present.size));
  const fresh = read.handles.filter((handle) => !present.has(handle.toLowerCase()));

  async function open(chosen: File): Promise<void> {
    if (chosen.size > longestFile) return setTrouble(`${chosen.name} is too long to be a list of handles.`);
    try {
      const read = await readText(chosen);
      if (read === null) return setTrouble(`${chosen.name} is no text. Save it as CSV and choose that file.`);
      setText(read);
      setTrouble(read.trim() === '' ? `${chosen.name} is empty.` : null);
    } catch {
      setTrouble(`${chosen.name} could not be read. Choose it again.`);
    }
  }

  function add() {
    if (fresh.length === 0) return;
    onAdd(fresh);
    // What was not understood stays, to be put right.
    setText(read.refused.map((piece) => piece.text).join('\n'));
  }

  return (
    <div className="field people-add">
      <label htmlFor={field}>Add people: handles, links to profiles, or CSV with a column “handle”</label>
      <textarea
        id={field}
        className="input"
        rows={text.includes('\n') ? 4 : 1}
        value={text}
        spellCheck={false}
        placeholder="@handle, x.com/handle"
        aria-describedby={hint}
        onChange={(event) => {
          setText(event.target.value);
          setTrouble(null);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || text.includes('\n') || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
      <div className="people-add-row">
        <small id={hint} role="status" className={read.refused.length > 0 || trouble !== null ? 'wrong' : undefined}>
          {trouble ?? understood(read, fresh.length)}
        </small>
        <FilePicker
          label="File of handles"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onFiles={([file]) => file && void open(file)}
        >
          {(choose) => (
            <Button look="quiet" onClick={choose}>
              Import a file…
            </Button>
          )}
        </FilePicker>
        <Button disabled={fresh.length === 0} onClick={add}>
          {fresh.length === 0 ? 'Add' : `Add ${fresh.length}`}
        </Button>
      </div>
    </div>
  );
}

/** What a text was understood as, with the lines that were not. */
function understood({ handles, repeated, tooMany, named, refused }: ReadHandles, fresh: number): string {
  const here = handles.length - fresh + repeated;
  const first = refused[0];
  const parts = [
    fresh > 0 ? `${fresh} to add` : null,
    here > 0 ? `${here} already here` : null,
    named > 0 ? 'names beside handles are left out' : null,
    tooMany > 0 ? `${tooMany} too many: a list has at most ${mostHandles}` : null,
    first === undefined ? null : `${refused.length} not understood, the first in line ${first.line}: ${first.text}`,
  ].filter((part) => part !== null);
  return parts.join(' · ');
}
