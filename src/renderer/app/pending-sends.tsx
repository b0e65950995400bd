import { useEffect } from 'react';
import { pendingThreads } from '../store/pending-threads.ts';
import { useStoa, useStoaStore } from '../store/use-stoa.ts';

/** What waits to be sent and is not about to leave by itself, or has left and X has not said so, in the status bar; opens the list of it. */
export function PendingSends() {
  const store = useStoaStore();
  const outbox = useStoa((state) => state.outbox);
  const accountId = useStoa((state) => state.activeAccountId);
  const threads = pendingThreads(outbox, accountId);
  const doubted = threads.filter(({ head }) => head.state === 'unknown').length;
  const waiting = threads.filter(
    ({ head: { state, scheduledFor } }) =>
      state === 'queued' || state === 'stopped' || (scheduledFor !== null && state !== 'unknown'),
  ).length;
  const words = [
    ...(waiting === 0 ? [] : [`${waiting} to be sent`]),
    ...(doubted === 0 ? [] : [`${doubted} unconfirmed`]),
  ];
  return words.length === 0 ? null : (
    <button type="button" className="status-pending" onClick={() => store.getState().openDialog({ kind: 'outbox' })}>
      {words.join(' · ')}
    </button>
  );
}

/** In a browser tab, leaving while a send can still be taken back asks first; the send itself goes out either way. */
export function useAskBeforeLeaving(): void {
  const store = useStoaStore();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      const { host, outbox, activeAccountId, showToast } = store.getState();
      const pending = pendingThreads(outbox, activeAccountId).some(
        ({ head }) => head.scheduledFor === null && head.state !== 'stopped',
      );
      if (host !== 'browser' || !pending) return;
      event.preventDefault();
      showToast({ text: 'Not sent yet. It goes out without this page, too, as long as Stoa runs.' });
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [store]);
}
