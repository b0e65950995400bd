import { Popover as Base } from '@base-ui/react/popover';
import { useRef, useState } from 'react';
import { draftIn } from '../../store/drafts.ts';
import type { WhenQuestion } from '../../store/slices/inbox-triage.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';
import { TimePicker } from '../composer/time-picker.tsx';
import './when-popover.css';

/** Asks until when to snooze conversations, or by when to be reminded of an answer; it lies beside what it is about. */
export function WhenPopover({ question }: { readonly question: WhenQuestion }) {
  const store = useStoaStore();
  const field = useRef<HTMLInputElement>(null);
  const [{ anchor, now }] = useState(() => ({ anchor: anchorOf(question), now: Date.now() }));
  const { about, conversationIds } = question;
  const title = about === 'snooze' ? 'Snooze until' : 'Remind me if no answer by';
  const reminded = useStoa((state) =>
    conversationIds.some(
      (id) => (about === 'answer' ? draftIn(state.drafts, id)?.remindAt : state.conversations[id]?.wakeAt) != null,
    ),
  );

  function choose(at: number | null): void {
    const { dismissWhen, setReplyReminder, triage } = store.getState();
    dismissWhen();
    if (about === 'answer') for (const id of conversationIds) setReplyReminder(id, at);
    else if (about === 'remind') void triage(conversationIds, { kind: 'remind', at });
    else void triage(conversationIds, at === null ? { kind: 'open' } : { kind: 'snooze', until: at });
  }

  return (
    <Base.Root open onOpenChange={(open) => open || store.getState().dismissWhen()}>
      <Base.Portal>
        <Base.Positioner
          className="menu-place"
          anchor={anchor}
          side="bottom"
          align="end"
          sideOffset={4}
          collisionPadding={8}
        >
          {/* Where the keyboard goes afterwards is the inbox's to say: what had it may be gone. */}
          <Base.Popup className="when-popover" initialFocus={field} finalFocus={false}>
            <Base.Title render={<b />}>
              {title}
              {conversationIds.length > 1 ? (
                <small className="num"> · {conversationIds.length} conversations</small>
              ) : null}
            </Base.Title>
            <TimePicker
              label={title}
              field={field}
              now={now}
              {...(reminded ? { without: about === 'snooze' ? 'Back to Open now' : 'No reminder' } : {})}
              onChoose={choose}
            />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** The bar of a selection, the header of what is read, or the row: whatever the question is about. */
function anchorOf({ back }: WhenQuestion): Element | null {
  const row = document.activeElement?.closest('.conversation') ?? document.querySelector('.conversation');
  if (back === 'reply') return document.querySelector('.answer-ways');
  return (
    document.querySelector('.selection-bar') ??
    (back === 'conversation' ? document.querySelector('.conversation-header') : row)
  );
}
