import { InboxPane } from '../features/inbox/inbox-pane.tsx';
import './workspace.css';

/** Rail, columns, inbox and status bar. */
export function Workspace() {
  return (
    <div className="workspace">
      <main className="deck-place" />
      <InboxPane />
    </div>
  );
}
