import type { Conversation } from '../../../shared/model/index.ts';
import { comingTime, sinceWhen } from '../../../shared/text/coming-time.ts';
import { useNow } from '../../ui/use-now.ts';

/** What the clock did with a conversation or will do, in one phrase; nothing for most. */
export function StandingWords({ conversation }: { readonly conversation: Conversation }) {
  const now = useNow();
  const { state, wakeAt, returned, lastAt } = conversation;
  if (returned === 'snooze') return 'back from snooze';
  if (returned === 'no-answer') return `no answer since ${sinceWhen(lastAt, now)}`;
  if (wakeAt === null) return null;
  const { short, full } = comingTime(wakeAt, now);
  return (
    <>
      {state === 'snoozed' ? 'back ' : 'reminder '}
      <time dateTime={new Date(wakeAt).toISOString()} title={full}>
        {short}
      </time>
    </>
  );
}
