import type { HandleState } from '../../../shared/contract/decks.ts';
import type { PackGroup, PackMember } from '../../../shared/packs/pack.ts';
import { Face } from '../../ui/face.tsx';
import { canRead, standingDetail, standingWords } from './handle-words.ts';
import type { HandleStates } from './use-handle-states.ts';

type PeopleRowsProps = {
  readonly groups: readonly PackGroup[];
  readonly states: HandleStates;
  /** Handles in lower case. */
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (handle: string, ticked: boolean) => void;
  /** Takes what a renamed account is called now; null where that is not possible. */
  readonly onAdd: ((handle: string) => void) | null;
};

/** People to tick, by sort; whom X does not give is named and cannot be ticked. */
export function PeopleRows({ groups, states, ticked, onTick, onAdd }: PeopleRowsProps) {
  return groups.map((group) => (
    <fieldset className="people-group" key={group.title}>
      <legend>{group.title}</legend>
      {group.members.map((member) => (
        <PersonRow
          key={member.handle}
          member={member}
          state={states.get(member.handle.toLowerCase())}
          ticked={ticked.has(member.handle.toLowerCase())}
          onTick={onTick}
          onAdd={onAdd}
        />
      ))}
    </fieldset>
  ));
}

type PersonRowProps = Pick<PeopleRowsProps, 'onTick' | 'onAdd'> & {
  readonly member: PackMember;
  readonly state: HandleState | undefined;
  readonly ticked: boolean;
};

function PersonRow({ member, state, ticked, onTick, onAdd }: PersonRowProps) {
  const { handle } = member;
  const name = state?.person?.name ?? member.name ?? handle;
  const readable = state === undefined || canRead(state.standing);
  const tickable = readable || ticked || state.standing === 'taken';
  return (
    <div className="people-row" data-standing={state?.standing}>
      <label>
        <input
          type="checkbox"
          checked={ticked}
          disabled={!tickable}
          onChange={(event) => onTick(handle, event.target.checked)}
        />
        <Face picture={state?.person?.avatar ?? null} name={name} size={24} />
        <b>
          <bdi>{name}</bdi>
        </b>{' '}
        <span>@{handle}</span>
      </label>
      {state === undefined ? null : (
        <small title={standingDetail(state, member)}>
          {standingWords(state)}
          {readable || ticked ? '' : ' · skipped'}
          {state.standing === 'unverified' && member.source !== null ? ` · see ${member.source.site}` : ''}
        </small>
      )}
      {state?.standing === 'renamed' && state.handleNow !== null && onAdd !== null ? (
        <NewName handle={state.handleNow} onAdd={onAdd} />
      ) : null}
    </div>
  );
}

function NewName({ handle, onAdd }: { readonly handle: string; readonly onAdd: (handle: string) => void }) {
  return (
    <button type="button" className="people-link" onClick={() => onAdd(handle)}>
      Add @{handle}
    </button>
  );
}
