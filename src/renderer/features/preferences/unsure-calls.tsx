import type { UnsureCall } from '../../../shared/contract/spend.ts';
import { sinceWhen } from '../../../shared/text/coming-time.ts';
import { formatPrice } from '../../../shared/text/money-format.ts';
import { useNow } from '../../ui/use-now.ts';

/** Calls whose answer was lost, with the most each can have cost; nothing where there are none. */
export function UnsureCalls({ calls }: { readonly calls: readonly UnsureCall[] }) {
  const now = useNow();
  if (calls.length === 0) return null;
  const most = calls.reduce((sum, { atMost }) => sum + atMost, 0);
  return (
    <details className="spending-lost num">
      <summary>
        {calls.length === 1 ? '1 call' : `${calls.length} calls`} of unknown outcome: up to {formatPrice(most)} more
      </summary>
      <p>
        The connection broke, or Stoa ended, before X’s answer was here. X may have charged for it; what is read again
        the same day costs nothing twice. The bill at console.x.com has the last word.
      </p>
      <ul>
        {calls.map(({ at, endpoint, atMost }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several may be lost in the same moment, and the list never changes its order.
          <li key={index}>
            <time dateTime={new Date(at).toISOString()}>{sinceWhen(at, now)}</time> <code>{endpoint}</code>{' '}
            <span>up to {formatPrice(atMost)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
