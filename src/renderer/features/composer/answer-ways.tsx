import { AlarmClock, CheckCheck, X } from 'lucide-react';
import type { ConversationId } from '../../../shared/model/index.ts';
import { comingTime } from '../../../shared/text/coming-time.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { IconButton } from '../../ui/button.tsx';
import { useNow } from '../../ui/use-now.ts';
import './answer-ways.css';

type WaysProps = {
  readonly conversationId: ConversationId;
  /** Whether what is written can be sent. */
  readonly ready: boolean;
  readonly onSendAndDone: () => void;
};

/** What an answer can do beside being sent: finish with the conversation, or bring it back if nothing comes. */
export function AnswerWays({ conversationId, ready, onSendAndDone }: WaysProps) {
  const now = useNow();
  const at = useStoa((state) => state.replyReminders[conversationId]);
  const ask = useStoa((state) => state.askReminder);
  const setReminder = useStoa((state) => state.setReplyReminder);
  return (
    <div className="answer-ways num">
      <button type="button" onClick={() => ask(conversationId)}>
        <AlarmClock aria-hidden="true" />
        {at === undefined ? 'Remind me if no answer' : `If no answer by ${comingTime(at, now).short}`}
      </button>
      {at === undefined ? null : (
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
