import { AlarmClock, CheckCheck, Tag, Undo2, X } from 'lucide-react';
import type { MouseEvent } from 'react';
import { triageTargets } from '../../store/triage-targets.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { placeOf } from '../post/person-anchor.ts';
import './selection-bar.css';

/** How many conversations are selected and what can be done with all of them; nothing while none is. */
export function SelectionBar() {
  const store = useStoaStore();
  const tab = useStoa((state) => state.inboxTab);
  const count = useStoa((state) => (state.selectedConversations.size === 0 ? 0 : triageTargets(state).length));
  const move = (kind: 'done' | 'open') => void store.getState().triage(triageTargets(store.getState()), { kind });
  const label = ({ currentTarget }: MouseEvent) =>
    store.getState().chooseLabel(triageTargets(store.getState()), placeOf(currentTarget));
  return (
    <div role="status">
      {count === 0 ? null : (
        <div className="selection-bar" role="toolbar" aria-label="Selected conversations">
          <span className="num">{count} selected</span>
          {tab === 'done' ? (
            <Button look="quiet" onClick={() => move('open')} title="Back to Open (Shift+E)">
              <Undo2 aria-hidden="true" /> Reopen
            </Button>
          ) : (
            <Button look="quiet" onClick={() => move('done')} title="Done (E)">
              <CheckCheck aria-hidden="true" /> Done
            </Button>
          )}
          <Button look="quiet" onClick={() => store.getState().askWhen('list')} title="S">
            <AlarmClock aria-hidden="true" /> {tab === 'waiting' ? 'Remind' : 'Snooze'}
          </Button>
          <IconButton label="Label" title="Label (L)" onClick={label}>
            <Tag aria-hidden="true" />
          </IconButton>
          <IconButton
            label="Clear the selection"
            title="Clear the selection (Esc)"
            onClick={() => {
              store.getState().clearSelection();
              store.getState().focusInbox('list');
            }}
          >
            <X aria-hidden="true" />
          </IconButton>
        </div>
      )}
    </div>
  );
}
