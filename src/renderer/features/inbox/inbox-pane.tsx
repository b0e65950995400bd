import { Tabs } from '@base-ui/react/tabs';
import { Suspense } from 'react';
import type { TriageState } from '../../../shared/model/index.ts';
import { coversList, type InboxShape } from '../../store/inbox-shape.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { later } from '../../ui/later.ts';
import { ConversationList } from './conversation-list.tsx';
import { ConversationPane } from './conversation-pane.tsx';
import { EncryptedChatNote } from './encrypted-chat-note.tsx';
import { InboxFocus } from './inbox-focus.tsx';
import { InboxHeader } from './inbox-header.tsx';
import { InboxStrip } from './inbox-strip.tsx';
import { InboxTrouble } from './inbox-trouble.tsx';
import { JobsDue } from './jobs-due.tsx';
import { LabelChoice } from './label-choice.tsx';
import { NewLine } from './new-line.tsx';
import { NoConversationChosen } from './no-conversation-chosen.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { SplitBar } from './split-bar.tsx';
import { type InboxKeyboard, useInboxKeyboard } from './use-inbox-keyboard.ts';
import { useInboxShape } from './use-inbox-shape.ts';
import './inbox.css';

const InboxSearch = later(async () => (await import('./inbox-search.tsx')).InboxSearch);
const WhenPopover = later(async () => (await import('./when-popover.tsx')).WhenPopover);

/** The triage states, in the order of their tabs. */
const tabs: readonly { readonly state: TriageState; readonly title: string }[] = [
  { state: 'open', title: 'Open' },
  { state: 'waiting', title: 'Waiting' },
  { state: 'snoozed', title: 'Snoozed' },
  { state: 'done', title: 'Done' },
];

/** Everyone who spoke to the account, at the right of the columns; a strip when folded, over the columns where there is no room. */
export function InboxPane() {
  const shape = useInboxShape();
  const keyboard = useInboxKeyboard();
  const folded = shape === 'strip';
  return (
    <>
      {folded ? <InboxStrip /> : <UnfoldedInbox shape={shape} keyboard={keyboard} />}
      <InboxFocus folded={folded} keyboard={keyboard} />
    </>
  );
}

function UnfoldedInbox({ shape, keyboard }: { readonly shape: InboxShape; readonly keyboard: InboxKeyboard }) {
  const { pane, list, found, conversation } = keyboard;
  const tab = useStoa((state) => state.inboxTab);
  const counts = useStoa((state) => state.inboxCounts);
  const showTab = useStoa((state) => state.showInboxTab);
  const close = useStoa((state) => state.closeConversation);
  const setFocused = useStoa((state) => state.setInboxFocused);
  const fold = useStoa((state) => state.foldInbox);
  const openId = useStoa((state) => state.openConversationId);
  const covered = useStoa(coversList);
  const asked = useStoa((state) => state.whenAsked);
  const searching = useStoa((state) => state.inboxSearch !== null);
  return (
    <>
      {shape === 'drawer' ? <div className="inbox-veil" aria-hidden="true" onClick={() => fold(true)} /> : null}
      <section
        ref={pane}
        className="inbox"
        aria-label="Inbox"
        data-shape={shape}
        data-covered={covered}
        data-searching={searching}
        onFocus={() => setFocused(true)}
        onBlur={(event) => {
          if (!pane.current?.contains(event.relatedTarget)) setFocused(false);
        }}
      >
        <Tabs.Root className="inbox-lists" value={tab} onValueChange={(value: TriageState) => showTab(value)}>
          <InboxHeader shape={shape} />
          <Tabs.List className="inbox-tabs num" aria-label="Inbox">
            {tabs.map(({ state, title }) => (
              <Tabs.Tab
                key={state}
                value={state}
                // The chosen tab leads back to its list, too.
                onClick={() => state === tab && covered && close()}
              >
                {title} {counts[state] > 0 ? <em>{counts[state] > 999 ? '999+' : counts[state]}</em> : null}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <InboxTrouble />
          {/* One panel for whichever tab is chosen: of two, the one left would stay for a moment beside the other. */}
          <Tabs.Panel value={tab} className="inbox-panel" tabIndex={-1}>
            {tab === 'open' ? <SplitBar /> : null}
            {tab === 'open' ? <JobsDue /> : null}
            <ConversationList key={tab} state={tab} keyboard={list} />
            {tab === 'open' ? <NewLine /> : null}
            {tab === 'open' ? <EncryptedChatNote /> : null}
            <SelectionBar />
          </Tabs.Panel>
        </Tabs.Root>
        {searching ? (
          <Suspense fallback={null}>
            <InboxSearch keyboard={found} />
          </Suspense>
        ) : null}
        {openId !== null ? (
          <ConversationPane conversationId={openId} coversList={covered} keyboard={conversation} />
        ) : shape === 'split' ? (
          <NoConversationChosen />
        ) : null}
        <LabelChoice />
        {asked === null ? null : (
          <Suspense fallback={null}>
            <WhenPopover question={asked} />
          </Suspense>
        )}
      </section>
    </>
  );
}
