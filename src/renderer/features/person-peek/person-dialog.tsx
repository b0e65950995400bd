import { SquareKanban, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { PersonRecord } from '../../../shared/contract/people.ts';
import type { PersonId } from '../../../shared/model/index.ts';
import { packTitles } from '../../../shared/packs/pack-titles.ts';
import { jobTitle, stageTitles } from '../../store/slices/jobs.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Exchanges } from './exchanges.tsx';
import { Part } from './part.tsx';
import { PersonNote } from './person-note.tsx';
import { PersonBio, PersonColumns, PersonCounts, PersonFacts, PersonHead } from './person-parts.tsx';
import { PersonTags } from './person-tags.tsx';
import './person-dialog.css';

/** A person at length: who they are, what is kept of them, and everything that was said with them. */
export function PersonDialog({ personId }: { readonly personId: PersonId }) {
  const close = useStoa((state) => state.closeDialog);
  const accountId = useStoa((state) => state.activeAccountId);
  const read = useStoa((state) => state.readRecord);
  const open = useStoa((state) => (state.personRecord?.personId === personId ? state.personRecord : null));
  const known = useStoa((state) => state.people[personId]);

  useEffect(() => {
    if (accountId !== null) void read(personId);
  }, [accountId, personId, read]);

  const name = known === undefined ? 'A person' : known.name;
  return (
    <Dialog title={`${name}: history and notes`} onClose={close} bare className="person-dialog">
      {open?.error ? (
        <div className="person-say" role="alert">
          <p>
            {open.error.message} {open.error.next}
          </p>
          <Button onClick={() => void read(personId)}>Try again</Button>
        </div>
      ) : open?.record ? (
        <Record record={open.record} onLeave={close} />
      ) : (
        <p className="person-say" role="status">
          Looking on this computer…
        </p>
      )}
      <IconButton label="Close" className="dialog-close" onClick={close}>
        <X aria-hidden="true" />
      </IconButton>
    </Dialog>
  );
}

function Record({ record, onLeave }: { readonly record: PersonRecord; readonly onLeave: () => void }) {
  const { person, note, tags, usedTags } = record;
  const parts = useRef<HTMLDivElement>(null);

  // Until now there was nothing to stand on but the button that closes; a field would take keys not meant for it.
  useEffect(() => parts.current?.focus(), []);

  return (
    <div className="person-parts" ref={parts} tabIndex={-1}>
      <div className="person-about">
        <PersonHead person={person} />
        <PersonBio person={person} />
        <PersonFacts person={person} />
        <PersonCounts person={person} />
        <PersonNote personId={person.id} note={note} />
        <PersonTags tags={tags} usedTags={usedTags} />
        <Lists record={record} onLeave={onLeave} />
        <JobsWith personId={person.id} />
      </div>
      <Exchanges record={record} />
    </div>
  );
}

/** The columns they are read in, and packs they are in that the deck does not have. */
function Lists({
  record: { person, packs: keys, lists },
  onLeave,
}: {
  readonly record: PersonRecord;
  readonly onLeave: () => void;
}) {
  const inDeck = useStoa((state) => state.columns).flatMap(({ source }) =>
    source.kind === 'pack' ? [source.pack] : [],
  );
  const others = keys.filter((key) => !inDeck.includes(key)).map((key) => packTitles[key]);
  const columns = <PersonColumns person={person} onLeave={onLeave} />;
  return (
    <Part title="Columns and packs">
      {columns}
      {others.length > 0 ? (
        <p className="person-hint">In packs that are not in your deck: {others.join(', ')}.</p>
      ) : keys.length === 0 ? (
        <p className="person-hint">In none of the ready-made packs.</p>
      ) : null}
      {lists.length > 0 ? <p className="person-hint">On your lists on X: {lists.join(', ')}.</p> : null}
    </Part>
  );
}

/** Cards of the job board with this person as their contact. */
function JobsWith({ personId }: { readonly personId: PersonId }) {
  const cards = useStoa((state) => state.jobCards).filter((card) => card.personId === personId);
  const openDialog = useStoa((state) => state.openDialog);
  if (cards.length === 0) return null;
  return (
    <Part title="Job board">
      <ul className="person-jobs">
        {cards.map((card) => (
          <li key={card.id}>
            <button type="button" onClick={() => openDialog({ kind: 'job-card', of: { cardId: card.id } })}>
              <SquareKanban aria-hidden="true" />
              <span>{jobTitle(card)}</span>
              <small>{stageTitles[card.stage]}</small>
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
