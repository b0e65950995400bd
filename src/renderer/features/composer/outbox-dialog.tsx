import { useMemo, useState } from 'react';
import type { OutboxId } from '../../../shared/model/index.ts';
import { type PendingThread, pendingThreads } from '../../store/pending-threads.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useNow } from '../../ui/use-now.ts';
import { SendLater } from './send-later.tsx';
import { partWords, targetWords, waitingWords } from './send-words.ts';
import './writing-lists.css';

/** What is promised and not at X yet: for later, waiting for a connection, on its way, or stopped. */
export function OutboxDialog() {
  const close = useStoa((state) => state.closeDialog);
  const accountId = useStoa((state) => state.activeAccountId);
  const outbox = useStoa((state) => state.outbox);
  const threads = useMemo(() => pendingThreads(outbox, accountId), [outbox, accountId]);
  const [moved, setMoved] = useState<OutboxId | null>(null);
  return (
    <Dialog title="Scheduled and sending" onClose={close}>
      <div className="dialog-body">
        {threads.length === 0 ? (
          <p className="writing-none">Nothing waits to be sent.</p>
        ) : (
          <>
            <ul className="writing-list" aria-label="Scheduled and sending">
              {threads.map((thread) => (
                <PendingRow
                  key={thread.id}
                  thread={thread}
                  moved={moved === thread.id}
                  onMove={(on) => setMoved(on ? thread.id : null)}
                />
              ))}
            </ul>
            {moved === null ? <p className="writing-note">Sends leave only while Stoa runs.</p> : null}
          </>
        )}
      </div>
    </Dialog>
  );
}

type RowProps = {
  readonly thread: PendingThread;
  /** Whether another time is being chosen for it. */
  readonly moved: boolean;
  readonly onMove: (on: boolean) => void;
};

function PendingRow({ thread, moved, onMove }: RowProps) {
  const store = useStoaStore();
  const now = useNow();
  const { head, unsent } = thread;
  const uploaded = useStoa((state) => state.uploading[head.id]);
  const what = targetWords(store.getState(), head.target, head.chain.count);
  const onItsWay = unsent.some((item) => item.state === 'sending' || item.state === 'unknown');
  return (
    <li className="writing-pending" aria-label={what}>
      <span className="writing-what">
        <b>{what}</b>
      </span>
      <span className="writing-text" dir="auto">
        {unsent.map(partWords).join(' · ')}
      </span>
      <span className={head.state === 'stopped' ? 'writing-why' : 'writing-state'} role="status">
        {waitingWords(thread, now, uploaded)}
      </span>
      {onItsWay ? null : (
        <span className="writing-actions">
          <Button look="quiet" onClick={() => void store.getState().sendNow(head.id)}>
            {head.state === 'stopped' && head.chain.index > 0 ? 'Try again' : 'Send now'}
          </Button>
          <Button look="quiet" aria-expanded={moved} onClick={() => onMove(!moved)}>
            {head.scheduledFor === null ? 'Send later' : 'Change time'}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              store.getState().closeDialog();
              void store.getState().undoSend(head.id);
            }}
          >
            Back to draft
          </Button>
        </span>
      )}
      {moved ? (
        <SendLater
          label={`When to send: ${what}`}
          onChoose={(at) => {
            onMove(false);
            void store.getState().reschedule(head.id, at);
          }}
          onClose={() => onMove(false)}
        />
      ) : null}
    </li>
  );
}
