import { Inbox, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStoa } from '../../store/use-stoa.ts';

/** The folded inbox: how many conversations are open, and whether it is up to date. */
export function InboxStrip() {
  const open = useStoa((state) => state.inboxCounts.open);
  const troubled = useStoa((state) => state.inboxStatus?.error != null);
  const hadKeyboard = useStoa((state) => state.inboxFocused);
  const setFocused = useStoa((state) => state.setInboxFocused);
  const fold = useStoa((state) => state.foldInbox);
  const focusInbox = useStoa((state) => state.focusInbox);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!hadKeyboard) return;
    // What had the focus went with the fold, without a blur that React tells of.
    setFocused(false);
    if (document.activeElement === document.body) button.current?.focus();
  }, [hadKeyboard, setFocused]);

  return (
    <section className="inbox-strip" aria-label="Inbox">
      <button
        ref={button}
        type="button"
        onClick={() => {
          fold(false);
          // This button goes with the fold.
          focusInbox('list');
        }}
        aria-expanded="false"
        aria-label={`Open the inbox, ${open} open${troubled ? ', not up to date' : ''}`}
        title="Inbox (I)"
      >
        <Inbox aria-hidden="true" />
        {open > 0 ? <b className="num">{open}</b> : null}
        {troubled ? <TriangleAlert aria-hidden="true" className="inbox-troubled" /> : null}
      </button>
    </section>
  );
}
