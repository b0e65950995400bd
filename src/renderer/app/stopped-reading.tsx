import { CreditCard } from 'lucide-react';
import { comingTime } from '../../shared/text/coming-time.ts';
import { useStoa } from '../store/use-stoa.ts';
import { Button } from '../ui/button.tsx';
import { useNow } from '../ui/use-now.ts';

/** Says once for everything that X answers nothing at all any more, what helps, and when Stoa asks again by itself. */
export function StoppedReading() {
  const now = useNow();
  const stopped = useStoa((state) => state.spend?.stopped ?? null);
  const tryAgain = useStoa((state) => state.tryReadingAgain);
  if (stopped === null) return null;
  const { error, until } = stopped;
  return (
    <div className="banner" role="alert">
      <CreditCard aria-hidden="true" />
      <span className="num">
        <b>{error.message}</b> {error.next} {until > now ? `Stoa asks again ${comingTime(until, now).short}.` : ''}
      </span>
      <a className="button plain" href="https://console.x.com" target="_blank" rel="noopener noreferrer">
        Open console.x.com
      </a>
      <Button onClick={() => void tryAgain()}>Try now</Button>
    </div>
  );
}
