import { Tabs } from '@base-ui/react/tabs';
import { Inbox, PanelRightClose, RefreshCw, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { TriageState } from '../../../shared/model/index.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { IconButton } from '../../ui/button.tsx';
import { ConversationList } from './conversation-list.tsx';
import { InboxTrouble } from './inbox-trouble.tsx';
import { useInboxFolding } from './use-inbox-folding.ts';
import './inbox.css';

/** The triage states that work today, in the order of the tabs. */
const tabs: readonly { readonly state: TriageState; readonly title: string }[] = [
  { state: 'open', title: 'Open' },
  { state: 'waiting', title: 'Waiting' },
  { state: 'done', title: 'Done' },
];

/** Everyone who spoke to the account, at the right of the columns; a strip when there is no room. */
export function InboxPane() {
  const pane = useRef<HTMLElement>(null);
  const tab = useStoa((state) => state.inboxTab);
  const counts = useStoa((state) => state.inboxCounts);
  const showTab = useStoa((state) => state.showInboxTab);
  const refreshing = useStoa((state) => state.inboxRefreshing);
  const refresh = useStoa((state) => state.refreshInbox);
  const setFocused = useStoa((state) => state.setInboxFocused);
  const focusAsked = useStoa((state) => state.inboxFocus);
  const focusGiven = useRef(focusAsked);
  const troubled = useStoa((state) => state.inboxStatus?.error != null);
  const { folded, drawer, fold, unfold } = useInboxFolding();

  useEffect(() => {
    // Folded, it takes the focus once it is there.
    if (folded || focusAsked === focusGiven.current) return;
    focusGiven.current = focusAsked;
    const row = pane.current?.querySelector<HTMLElement>('.conversation-row[tabindex="0"]');
    (row ?? pane.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]'))?.focus();
  }, [focusAsked, folded]);

  useEffect(() => {
    // What had the focus is gone without a blur that React tells of.
    if (folded) setFocused(false);
  }, [folded, setFocused]);

  if (folded) {
    return (
      <section className="inbox-strip" aria-label="Inbox">
        <button
          type="button"
          onClick={unfold}
          aria-expanded="false"
          aria-label={`Open the inbox, ${counts.open} open${troubled ? ', not up to date' : ''}`}
          title="Inbox (I)"
        >
          <Inbox aria-hidden="true" />
          {counts.open > 0 ? <b className="num">{counts.open}</b> : null}
          {troubled ? <TriangleAlert aria-hidden="true" className="inbox-troubled" /> : null}
        </button>
      </section>
    );
  }

  return (
    <>
      {drawer ? <div className="inbox-veil" aria-hidden="true" onClick={fold} /> : null}
      <section
        ref={pane}
        className="inbox"
        aria-label="Inbox"
        data-drawer={drawer}
        onFocus={() => setFocused(true)}
        onBlur={(event) => {
          if (!pane.current?.contains(event.relatedTarget)) setFocused(false);
        }}
      >
        <Tabs.Root className="inbox-body" value={tab} onValueChange={(value: TriageState) => showTab(value)}>
          <header>
            <h2>Inbox</h2>
            <span className="inbox-tools">
              <IconButton label="Ask X now" onClick={() => void refresh()} disabled={refreshing} data-busy={refreshing}>
                <RefreshCw aria-hidden="true" />
              </IconButton>
              <IconButton label="Fold the inbox" onClick={fold}>
                <PanelRightClose aria-hidden="true" />
              </IconButton>
            </span>
          </header>
          <Tabs.List className="inbox-tabs num" aria-label="Inbox">
            {tabs.map(({ state, title }) => (
              <Tabs.Tab key={state} value={state}>
                {title} {counts[state] > 0 ? <em>{counts[state] > 999 ? '999+' : counts[state]}</em> : null}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <InboxTrouble />
          {tabs.map(({ state }) => (
            <Tabs.Panel key={state} value={state} className="inbox-panel" tabIndex={-1}>
              <ConversationList state={state} />
            </Tabs.Panel>
          ))}
        </Tabs.Root>
      </section>
    </>
  );
}
