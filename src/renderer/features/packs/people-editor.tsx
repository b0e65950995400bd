import { type FormEvent, useMemo, useState } from 'react';
import type { HandleState } from '../../../shared/contract/decks.ts';
import type { PackGroup, PackMember } from '../../../shared/packs/pack.ts';
import { handlesAsCsv, handlesAsText } from '../../../shared/packs/write-handles.ts';
import { xPrices } from '../../../shared/prices/x-prices.ts';
import { formatSum } from '../../../shared/text/money-format.ts';
import { activeAccount } from '../../store/active-account.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { download } from '../../ui/download.ts';
import { AddPeople } from './add-people.tsx';
import { canRead, standingWords } from './handle-words.ts';
import { PeopleRows } from './people-rows.tsx';
import { type HandleStates, useHandleStates } from './use-handle-states.ts';
import './people-editor.css';

type PeopleEditorProps = {
  readonly title: string;
  /** Whom a ready-made list names. */
  readonly groups: readonly PackGroup[];
  /** Handles that are ticked at first. */
  readonly chosen: readonly string[];
  /** Whether it may be saved with nobody, because it also reads search terms. */
  readonly mayBeEmpty: boolean;
  /** What else it reads, or what to do first; null when there is nothing to say. */
  readonly hint: string | null;
  /** What saving those ticked costs; null when it costs nothing. */
  readonly cost: ((chosen: readonly string[]) => string) | null;
  /** Whom the ready-made list begins with; null where there is none. */
  readonly original: readonly string[] | null;
  readonly saveLabel: string;
  readonly onSave: (handles: readonly string[]) => void;
  readonly onClose: () => void;
};

/** Who is read: people to tick, to add, to check with X, and to take along as a file. */
export function PeopleEditor(props: PeopleEditorProps) {
  const { title, groups, mayBeEmpty, original, onSave, onClose } = props;
  const [chosen, setChosen] = useState(props.chosen);
  const [added, setAdded] = useState(() => beyond(groups, props.chosen));
  const ticked = useMemo(() => new Set(chosen.map(lower)), [chosen]);
  const shown = useMemo(() => withAdded(groups, added), [groups, added]);
  const everyone = useMemo(() => onceEach(shown.flatMap((group) => group.members)), [shown]);
  const [states, addStates] = useHandleStates(useMemo(() => everyone.map(({ handle }) => handle), [everyone]));
  const wrong = chosen.length === 0 && !mayBeEmpty;

  function tick(handle: string, on: boolean) {
    setChosen((before) => (on ? [...before, handle] : before.filter((one) => lower(one) !== lower(handle))));
  }

  function add(handles: readonly string[]) {
    const named = new Set(everyone.map(({ handle }) => lower(handle)));
    // First in their group: whoever adds somebody sees them come.
    setAdded((before) => [...handles.filter((handle) => !named.has(lower(handle))), ...before]);
    setChosen((before) => [...before, ...handles.filter((handle) => !ticked.has(lower(handle)))]);
  }

  /** Whom X does not give is left out at once: nothing would come of reading them. */
  function learn(found: readonly HandleState[]) {
    addStates(found);
    const unreadable = new Set(found.filter(({ standing }) => !canRead(standing)).map(({ handle }) => lower(handle)));
    setChosen((before) => before.filter((handle) => !unreadable.has(lower(handle))));
  }

  function save(event: FormEvent) {
    event.preventDefault();
    if (!wrong) onSave(chosen);
  }

  return (
    <Dialog title={title} onClose={onClose} className="people-editor">
      <form className="dialog-body" onSubmit={save}>
        {props.hint === null ? null : <p className="people-hint">{props.hint}</p>}
        <AddPeople present={ticked} onAdd={add} />
        <PeopleRows groups={shown} states={states} ticked={ticked} onTick={tick} onAdd={(handle) => add([handle])} />
        <div className="dialog-actions people-actions">
          <div className="people-tools">
            <CheckHandles chosen={chosen} states={states} onLearn={learn} />
            <Export title={title} members={everyone} ticked={ticked} states={states} />
            {original === null ? null : (
              <Button
                look="quiet"
                onClick={() => setChosen(original.filter((handle) => isReadable(states.get(lower(handle)))))}
              >
                Restore
              </Button>
            )}
          </div>
          <small role="status" className={wrong ? 'wrong' : undefined}>
            {wrong
              ? 'Tick at least one person.'
              : [countOf(chosen.length), props.cost?.(chosen)].filter(Boolean).join(' · ')}
          </small>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={wrong}>
            {props.saveLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

type CheckHandlesProps = {
  readonly chosen: readonly string[];
  readonly states: HandleStates;
  readonly onLearn: (found: readonly HandleState[]) => void;
};

/** Asks X whether those ticked are still there, once, at a price said first; those it confirmed lately are not paid for again. */
function CheckHandles({ chosen, states, onLearn }: CheckHandlesProps) {
  const lookUp = useStoa((state) => state.lookUpHandles);
  const sandbox = useStoa((state) => activeAccount(state)?.network === 'sandbox');
  const [asking, setAsking] = useState(false);
  const due = chosen.filter((handle) => states.get(lower(handle))?.due === true);
  if (due.length === 0) return null;
  const price = sandbox ? 'free in the sandbox' : `at most ${formatSum(due.length * xPrices.person)}`;

  async function ask() {
    setAsking(true);
    const found = await lookUp(due, true);
    setAsking(false);
    if (found !== null) onLearn(found);
  }

  return (
    <Button look="quiet" disabled={asking} onClick={() => void ask()}>
      {asking ? 'Asking X…' : `Check ${due.length === 1 ? '1 handle' : `${due.length} handles`} · ${price}`}
    </Button>
  );
}

type ExportProps = {
  readonly title: string;
  readonly members: readonly PackMember[];
  readonly ticked: ReadonlySet<string>;
  readonly states: HandleStates;
};

/** Those ticked, as a file. */
function Export({ title, members, ticked, states }: ExportProps) {
  const people = members
    .filter(({ handle }) => ticked.has(lower(handle)))
    .map(({ handle, name, source }) => {
      const state = states.get(lower(handle));
      return {
        handle,
        name: state?.person?.name ?? name ?? '',
        source: source === null ? '' : `${source.site}, general knowledge of ${source.noted}`,
        standing: state === undefined ? '' : standingWords(state),
      };
    });
  const file = title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  const none = people.length === 0;
  return (
    <>
      <Button look="quiet" disabled={none} onClick={() => download(`${file}.csv`, 'text/csv', handlesAsCsv(people))}>
        Export CSV
      </Button>
      <Button look="quiet" disabled={none} onClick={() => download(`${file}.txt`, 'text/plain', handlesAsText(people))}>
        Export text
      </Button>
    </>
  );
}

function countOf(people: number): string {
  if (people === 0) return 'Nobody yet';
  return people === 1 ? '1 person' : `${people} people`;
}

function isReadable(state: HandleState | undefined): boolean {
  return state === undefined || canRead(state.standing);
}

function lower(handle: string): string {
  return handle.toLowerCase();
}

/** Handles that no group names. */
function beyond(groups: readonly PackGroup[], handles: readonly string[]): readonly string[] {
  const named = new Set(groups.flatMap((group) => group.members.map(({ handle }) => lower(handle))));
  return handles.filter((handle) => !named.has(lower(handle)));
}

function withAdded(groups: readonly PackGroup[], added: readonly string[]): readonly PackGroup[] {
  if (added.length === 0) return groups;
  const members = added.map((handle) => ({ handle, name: null, source: null }));
  return [{ title: groups.length === 0 ? 'People' : 'Added by you', members, taken: 0 }, ...groups];
}

function onceEach(members: readonly PackMember[]): readonly PackMember[] {
  return [...new Map(members.toReversed().map((member) => [lower(member.handle), member])).values()].toReversed();
}
