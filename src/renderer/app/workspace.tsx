import { Suspense } from 'react';
import { DeckView } from '../features/deck/deck-view.tsx';
import { InboxPane } from '../features/inbox/inbox-pane.tsx';
import { PersonPeek } from '../features/person-peek/person-peek.tsx';
import { useHoverPeek } from '../features/person-peek/use-hover-peek.ts';
import { ThreadPane } from '../features/thread/thread-pane.tsx';
import { later } from '../ui/later.ts';
import { Banners } from './banners.tsx';
import { useCommandKeys } from './commands/keyboard.ts';
import { Dialogs } from './dialogs.tsx';
import { useAskBeforeLeaving } from './pending-sends.tsx';
import { Rail } from './rail.tsx';
import { StatusBar } from './status-bar.tsx';
import './workspace.css';

const MediaViewer = later(async () => (await import('../features/media-viewer/media-viewer.tsx')).MediaViewer);

/** Rail, columns, inbox and status bar, and what lies over them. */
export function Workspace() {
  useCommandKeys();
  useHoverPeek();
  useAskBeforeLeaving();
  return (
    <>
      <div className="workspace">
        <Rail />
        <div className="workspace-middle">
          {/* Below the columns: what appears there moves nobody's place. */}
          <DeckView />
          <Banners />
          <ThreadPane>
            <PersonPeek layer="thread" />
          </ThreadPane>
        </div>
        <InboxPane />
        <StatusBar />
      </div>
      <Suspense fallback={null}>
        <MediaViewer>
          <PersonPeek layer="media" />
        </MediaViewer>
      </Suspense>
      <PersonPeek layer="workspace" />
      <Dialogs />
    </>
  );
}
