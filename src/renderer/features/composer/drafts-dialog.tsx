import { Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { labelTime } from '../../../shared/text/relative-time.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';
import { IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useNow } from '../../ui/use-now.ts';
import { partWords, targetWords } from './send-words.ts';
import './writing-lists.css';

/** Everything the account has begun and not sent, newest first. */
export function DraftsDialog() {
  const store = useStoaStore();
  const now = useNow();
  const close = useStoa((state) => state.closeDialog);
  const accountId = useStoa((state) => state.activeAccountId);
  const kept = useStoa((state) => state.drafts);
  const drafts = useMemo(
    () =>
      Object.values(kept)
        .filter((draft) => draft.target.accountId === accountId)
        .toSorted((one, other) => other.updatedAt - one.updatedAt),
    [kept, accountId],
  );
  return (
    <Dialog title="Drafts" onClose={close}>
      <div className="dialog-body">
        {drafts.length === 0 ? (
          <p className="writing-none">Nothing begun. What you write is kept here as you type it, until you send it.</p>
        ) : (
          <ul className="writing-list" aria-label="Drafts">
            {drafts.map((draft) => (
              <li key={JSON.stringify(draft.target)}>
                <button type="button" className="writing-open" onClick={() => store.getState().openDraft(draft)}>
                  <span className="writing-what">
                    <b>{targetWords(store.getState(), draft.target, draft.parts.length)}</b>
                    {draft.updatedAt === 0 ? null : (
                      <time className="num" title={labelTime(draft.updatedAt, now).full}>
                        {labelTime(draft.updatedAt, now).short}
                      </time>
                    )}
                  </span>
                  <span className="writing-text" dir="auto">
                    {draft.parts.map(partWords).join(' · ')}
                  </span>
                  {draft.refusal === null ? null : <span className="writing-why">{draft.refusal.message}</span>}
                </button>
                <IconButton label="Delete this draft" onClick={() => store.getState().deleteDraft(draft)}>
                  <Trash2 aria-hidden="true" />
                </IconButton>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}
