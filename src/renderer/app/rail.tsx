import { Inbox, PenLine, Plus, Settings, SquareKanban } from 'lucide-react';
import type { ColumnId } from '../../shared/model/index.ts';
import { ColumnIcon } from '../features/deck/column-icon.tsx';
import { PersonFace } from '../features/post/person-face.tsx';
import { activeAccount } from '../store/active-account.ts';
import { usesJobBoard } from '../store/slices/jobs.ts';
import { useStoa, useStoaStore } from '../store/use-stoa.ts';
import { AccountMenu } from './account-menu.tsx';
import './rail.css';

/** The narrow bar at the left: account, inbox, a button for each column, and what can be made. */
export function Rail() {
  const store = useStoaStore();
  const account = useStoa(activeAccount);
  const columns = useStoa((state) => state.columns);
  const open = useStoa((state) => state.inboxCounts.open);
  const focused = useStoa((state) => state.focus?.columnId);
  const openDialog = useStoa((state) => state.openDialog);
  const hasJobs = useStoa(usesJobBoard);
  return (
    <nav className="rail" aria-label="Workspace">
      {account === undefined ? null : (
        <AccountMenu
          trigger={
            <button type="button" aria-label={`Account @${account.person.handle}`} title={`@${account.person.handle}`}>
              <PersonFace person={account.person} size={32} />
            </button>
          }
        />
      )}
      <button
        type="button"
        aria-label={open === 0 ? 'Go to the inbox' : `Go to the inbox, ${open} open`}
        title="Inbox (I)"
        onClick={() => store.getState().goToInbox()}
      >
        <Inbox aria-hidden="true" />
        {open === 0 ? null : (
          <b className="rail-count num" aria-hidden="true">
            {open > 99 ? '99+' : open}
          </b>
        )}
      </button>
      <hr />
      <div className="rail-columns">
        {columns.map((column, index) => (
          <RailColumn
            key={column.id}
            columnId={column.id}
            label={index < 9 ? `${column.title} (${index + 1})` : column.title}
            current={column.id === focused}
          />
        ))}
        <button
          type="button"
          aria-label="Add a column"
          title="Add a column"
          onClick={() => openDialog({ kind: 'add-column' })}
        >
          <Plus aria-hidden="true" />
        </button>
      </div>
      {hasJobs ? (
        <button
          type="button"
          aria-label="Job board"
          title="Job board (Shift+C)"
          onClick={() => openDialog({ kind: 'jobs' })}
        >
          <SquareKanban aria-hidden="true" />
        </button>
      ) : null}
      <button type="button" aria-label="Settings" title="Settings" onClick={() => openDialog({ kind: 'preferences' })}>
        <Settings aria-hidden="true" />
      </button>
      <button
        type="button"
        className="rail-write"
        aria-label="New post"
        title="New post (N)"
        onClick={() => store.getState().writePost()}
      >
        <PenLine aria-hidden="true" />
      </button>
    </nav>
  );
}

type RailColumnProps = { readonly columnId: ColumnId; readonly label: string; readonly current: boolean };

function RailColumn({ columnId, label, current }: RailColumnProps) {
  const store = useStoaStore();
  const column = useStoa((state) => state.columns.find((one) => one.id === columnId));
  const waiting = useStoa((state) => (state.statuses[columnId]?.newPosts ?? 0) > 0);
  if (column === undefined) return null;
  return (
    <button
      type="button"
      data-colour={column.colour}
      data-waiting={waiting}
      aria-current={current ? 'true' : undefined}
      aria-label={`Go to ${column.title}${waiting ? ', new posts' : ''}`}
      title={label}
      onClick={() => store.getState().goToColumn(columnId)}
    >
      <ColumnIcon source={column.source} />
    </button>
  );
}
