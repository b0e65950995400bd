import { AlarmClock, CheckCheck, X } from 'lucide-react';
import type { ConversationId, Instant } from '../../../shared/model/index.ts';
import { comingTime } from '../../../shared/text/coming-time.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { IconButton } from '../../ui/button.tsx';
import { useNow } from '../../ui/use-now.ts';
import './answer-ways.css';

type WaysProps = {
  readonly conversationId: ConversationId;
  /** By when they are hoped to answer, as it was chosen. */
  readonly remindAt: Instant | null;
  /** Whether what is written can be sent. */
  readonly ready: boolean;
  readonly onSendAndDone: () => void;
};

/** What an answer can do beside being sent: finish with the conversation, or bring it back if nothing comes. */
export function AnswerWays({ conversationId, remindAt, ready, onSendAndDone }: WaysProps) {
  const now = useNow();
  // A time that went by while the answer lay as a draft reminds of nothing.
  const at = remindAt !== null && remindAt > now ? remindAt : null;
  const ask = useStoa((state) => state.askReminder);
  const setReminder = useStoa((state) => state.setReplyReminder);
  return (
    <div className="answer-ways num">
      <button type="button" onClick={() => ask(conversationId)}>
        <AlarmClock aria-hidden="true" />
        {at === null ? 'Remind me if no answer' : `If no answer by ${comingTime(at, now).short}`}
      </button>
      {at === null ? null : (
        <IconButton label="No reminder" onClick={() => setReminder(conversationId, null)}>
          <X aria-hidden="true" />
        </IconButton>
      )}
      <button type="button" disabled={!ready} title="Alt+Enter" onClick={onSendAndDone}>
        <CheckCheck aria-hidden="true" />
        Answer and be done
      </button>
    </div>
  );
}
