import {
  ChartNoAxesColumn,
  Ellipsis,
  FoldHorizontal,
  PanelRightClose,
  RefreshCw,
  Search,
  UnfoldHorizontal,
} from 'lucide-react';
import type { InboxShape } from '../../store/inbox-shape.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { IconButton } from '../../ui/button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';

/** The inbox's title, and what can be done with it as a whole. */
export function InboxHeader({ shape }: { readonly shape: InboxShape }) {
  const refreshing = useStoa((state) => state.inboxRefreshing);
  const refresh = useStoa((state) => state.refreshInbox);
  const fold = useStoa((state) => state.foldInbox);
  const widen = useStoa((state) => state.widenInbox);
  const openDialog = useStoa((state) => state.openDialog);
  const search = useStoa((state) => state.openInboxSearch);
  const wide = shape === 'split';
  return (
    <header className="inbox-header">
      <h2>Inbox</h2>
      <span className="inbox-tools">
        <IconButton label="Search the inbox" onClick={search}>
          <Search aria-hidden="true" />
        </IconButton>
        {/* Disabled, it would drop the keyboard, which then works on the columns. */}
        <IconButton label="Ask X now" onClick={() => void refresh()} aria-disabled={refreshing} data-busy={refreshing}>
          <RefreshCw aria-hidden="true" />
        </IconButton>
        {shape === 'drawer' ? null : (
          <IconButton
            label={wide ? 'Narrow the inbox' : 'Widen the inbox'}
            title={wide ? 'Narrow the inbox (Shift+I)' : 'Widen the inbox (Shift+I)'}
            onClick={() => widen(!wide)}
          >
            {wide ? <FoldHorizontal aria-hidden="true" /> : <UnfoldHorizontal aria-hidden="true" />}
          </IconButton>
        )}
        <Menu
          trigger={
            <IconButton label="More of the inbox">
              <Ellipsis aria-hidden="true" />
            </IconButton>
          }
        >
          <MenuItem icon={<ChartNoAxesColumn />} onSelect={() => openDialog({ kind: 'answer-figures' })}>
            Answer figures…
          </MenuItem>
        </Menu>
        <IconButton label="Fold the inbox" onClick={() => fold(true)}>
          <PanelRightClose aria-hidden="true" />
        </IconButton>
      </span>
    </header>
  );
}
