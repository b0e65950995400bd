import {
  ArrowLeft,
  ArrowRight,
  Download,
  Ellipsis,
  FoldHorizontal,
  History,
  Hourglass,
  ListPlus,
  Pencil,
  RefreshCw,
  Trash2,
  Users,
} from 'lucide-react';

import type { Column, ColumnStatus } from '../../../shared/model/index.ts';
import { clockTime } from '../../../shared/text/clock-time.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';
import { IconButton } from '../../ui/button.tsx';
import { ColumnHead } from '../../ui/column-head.tsx';
import { Menu, MenuItem, MenuLine } from '../../ui/menu.tsx';
import { useNow } from '../../ui/use-now.ts';
import { NetworkMark } from '../post/network-mark.tsx';
import { ColumnIcon } from './column-icon.tsx';
import { headerNote, paceWords } from './status-words.ts';

/** Title, state and menu of a column. */
export function ColumnHeader({
  column,
  status,
}: {
  readonly column: Column;
  readonly status: ColumnStatus | undefined;
}) {
  const now = useNow();
  const store = useStoaStore();
  const place = useStoa((state) => state.columns.findIndex((one) => one.id === column.id));
  const last = useStoa((state) => state.columns.length - 1);
  const older = useStoa((state) => state.timelines[column.id]?.older ?? 'end');
  const { id } = column;
  const next = status?.nextCheckAt == null ? '' : `, next check ${clockTime(status.nextCheckAt)}`;
  const paced = useStoa((state) => paceWords(status, state.spend?.budget));
  return (
    <ColumnHead
      icon={<ColumnIcon source={column.source} />}
      title={column.title}
      note={headerNote(status, now)}
      noteTitle={
        status?.lastCheckedAt == null
          ? undefined
          : `Last check ${clockTime(status.lastCheckedAt)}${next}${paced === null ? '' : `. ${paced}.`}`
      }
    >
      <NetworkMark />
      <Menu
        trigger={
          <IconButton label={`Column ${column.title}`}>
            <Ellipsis />
          </IconButton>
        }
      >
        <MenuItem icon={<RefreshCw />} onSelect={() => void store.getState().refreshColumn(id)}>
          Ask X now
        </MenuItem>
        <MenuItem icon={<History />} disabled={older === 'end'} onSelect={() => void store.getState().loadOlder(id)}>
          Read older posts
        </MenuItem>
        {paced === null ? null : (
          <MenuItem
            icon={<Hourglass />}
            onSelect={() => store.getState().openDialog({ kind: 'preferences', section: 'preferences-spending' })}
          >
            {paced}…
          </MenuItem>
        )}
        <MenuLine />
        <MenuItem icon={<ArrowLeft />} disabled={place <= 0} onSelect={() => void store.getState().moveColumn(id, -1)}>
          Move left
        </MenuItem>
        <MenuItem
          icon={<ArrowRight />}
          disabled={place === last}
          onSelect={() => void store.getState().moveColumn(id, 1)}
        >
          Move right
        </MenuItem>
        <MenuItem
          icon={<FoldHorizontal />}
          onSelect={() => void store.getState().changeColumn(id, { collapsed: true })}
        >
          Fold to a strip
        </MenuItem>
        <MenuItem
          icon={<Pencil />}
          onSelect={() => store.getState().openDialog({ kind: 'rename-column', columnId: id })}
        >
          Rename…
        </MenuItem>
        {'handles' in column.source ? (
          <>
            <MenuItem icon={<Users />} onSelect={() => store.getState().openDialog({ kind: 'people', columnId: id })}>
              Edit people…
            </MenuItem>
            <MenuItem
              icon={<ListPlus />}
              onSelect={() => store.getState().openDialog({ kind: 'save-list', columnId: id })}
            >
              Save as X list…
            </MenuItem>
          </>
        ) : null}
        <MenuItem
          icon={<Download />}
          onSelect={() => store.getState().openDialog({ kind: 'export', source: { kind: 'column', columnId: id } })}
        >
          Export…
        </MenuItem>
        <MenuLine />
        <MenuItem icon={<Trash2 />} onSelect={() => void store.getState().removeColumn(id)}>
          Remove
        </MenuItem>
      </Menu>
    </ColumnHead>
  );
}
