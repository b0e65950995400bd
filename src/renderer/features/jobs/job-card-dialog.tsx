import { useState } from 'react';
import type { JobCardOf } from '../../store/slices/shell.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { JobForm } from './job-form.tsx';
import { newJob } from './new-job.ts';
import './jobs.css';

/** One card: changed, or made from a post or a conversation; what has a card already gets no second one. */
export function JobCardDialog({ of }: { readonly of: JobCardOf }) {
  const store = useStoaStore();
  const close = useStoa((state) => state.closeDialog);
  const [card] = useState(
    () =>
      store.getState().jobCards.find((one) => {
        if ('cardId' in of) return one.id === of.cardId;
        // A card made from a conversation also knows its root post, which other conversations may share.
        if ('postId' in of) return one.postId === of.postId && one.conversationId === null;
        return one.conversationId === of.conversationId;
      }) ?? null,
  );
  const [words] = useState(() => card ?? newJob(store.getState(), of));
  return (
    <Dialog title={card === null ? 'New card for the job board' : 'Job card'} onClose={close} className="job-dialog">
      <JobForm card={card} words={words} onDone={close} />
    </Dialog>
  );
}
