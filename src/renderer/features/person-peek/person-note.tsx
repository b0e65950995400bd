import { useId } from 'react';
import { longestNote } from '../../../shared/contract/people.ts';
import type { PersonId } from '../../../shared/model/index.ts';
import { noteKey } from '../../store/slices/person-record.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Part } from './part.tsx';

/** What the reader wants to remember of somebody; each letter is kept as it is typed. */
export function PersonNote({ personId, note }: { readonly personId: PersonId; readonly note: string }) {
  const change = useStoa((state) => state.changeNote);
  const failed = useStoa((state) => state.unsavedNotes[noteKey(state.activeAccountId, personId)]?.failed === true);
  const id = useId();
  return (
    <Part title="Notes">
      <textarea
        className="input person-note"
        aria-label="Notes"
        aria-describedby={id}
        dir="auto"
        rows={3}
        spellCheck
        maxLength={longestNote}
        placeholder="What do you want to remember?"
        value={note}
        onChange={(event) => change(personId, event.target.value)}
      />
      <p id={id} className="person-hint" role={failed ? 'alert' : undefined} data-failed={failed}>
        {failed
          ? 'Not saved yet. Stoa tries again with your next letter.'
          : 'Saved as you type, on this computer only.'}
      </p>
    </Part>
  );
}
