import { Info } from 'lucide-react';
import { useMemo } from 'react';
import { pendingThreads } from '../../store/pending-threads.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { notSentWords, targetWords } from './send-words.ts';

/** Asks about sends that do not leave by themselves: refused in the middle of a thread, or too late to go out unasked. */
export function StoppedSends() {
  const store = useStoaStore();
  const accountId = useStoa((state) => state.activeAccountId);
  const outbox = useStoa((state) => state.outbox);
  const stopped = useMemo(
    () => pendingThreads(outbox, accountId).filter(({ head }) => head.state === 'stopped'),
    [outbox, accountId],
  );
  const [first] = stopped;
  const what = useStoa((state) =>
    first === undefined ? '' : targetWords(state, first.head.target, first.head.chain.count),
  );
  if (first === undefined) return null;
  const { head } = first;
  return (
    <div className="banner" role="alert">
      <Info aria-hidden="true" />
      {stopped.length === 1 ? (
        <>
          <span>
            <b>
              {what}: {notSentWords(head).toLowerCase()}
            </b>{' '}
            {head.error?.message} “{shortened(head.text)}”
          </span>
          <Button onClick={() => void store.getState().sendNow(head.id)}>
            {head.chain.index > 0 ? 'Try again' : 'Send now'}
          </Button>
          <Button onClick={() => void store.getState().undoSend(head.id)}>
            {head.chain.index > 0 ? 'Back to draft' : 'Keep as draft'}
          </Button>
        </>
      ) : (
        <>
          <span>
            <b>{stopped.length} sends wait for your word.</b> They did not leave; decide which still fit.
          </span>
          <Button onClick={() => store.getState().openDialog({ kind: 'outbox' })}>Look</Button>
        </>
      )}
    </div>
  );
}

function shortened(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  return words.length > 48 ? `${words.slice(0, 47).replace(/[\s\p{P}]+$/u, '')}…` : words;
}
