import type { CSSProperties } from 'react';
import type { Poll } from '../../../shared/model/index.ts';
import { comingTime } from '../../../shared/text/coming-time.ts';
import { useNow } from '../../ui/use-now.ts';

type BarStyle = CSSProperties & { readonly '--v': string };

/** The state of a poll; voting happens on X. */
export function PollView({ poll }: { readonly poll: Poll }) {
  const now = useNow();
  const votes = poll.options.reduce((sum, option) => sum + option.votes, 0);
  const over = poll.closed || (poll.endsAt !== null && poll.endsAt <= now);
  return (
    <div className="poll">
      <ul aria-label="Poll">
        {poll.options.map((option) => {
          const percent = votes === 0 ? 0 : Math.round((option.votes / votes) * 100);
          const style: BarStyle = { '--v': `${percent}%` };
          return (
            <li key={option.label} style={style}>
              <span dir="auto">{option.label}</span>
              <span className="num">{percent}%</span>
            </li>
          );
        })}
      </ul>
      <small className="num">
        {votes.toLocaleString('en')} {votes === 1 ? 'vote' : 'votes'}
        {over ? ' · closed' : poll.endsAt === null ? '' : ` · until ${comingTime(poll.endsAt, now).short}`}
      </small>
    </div>
  );
}
