import { Unplug } from 'lucide-react';
import { type RefObject, Suspense, useLayoutEffect, useRef } from 'react';
import { activeAccount } from '../store/active-account.ts';
import { useStoa } from '../store/use-stoa.ts';
import { Button } from '../ui/button.tsx';
import { later } from '../ui/later.ts';
import { Notices } from './notices.tsx';
import './banners.css';

const AccountBanner = later(async () => (await import('./account-banner.tsx')).AccountBanner);
const StoppedReading = later(async () => (await import('./stopped-reading.tsx')).StoppedReading);
const StoppedSends = later(async () => (await import('../features/composer/stopped-sends.tsx')).StoppedSends);

/** What concerns the whole window: sends that wait for a word, a core that is gone, an account to sign in again, and what happened at start. */
export function Banners() {
  const connection = useStoa((state) => state.connection);
  const reconnect = useStoa((state) => state.reconnect);
  const account = useStoa(activeAccount);
  const stopped = useStoa((state) => Object.values(state.outbox).some((item) => item.state === 'stopped'));
  const noAnswers = useStoa((state) => state.spend?.stopped != null);
  const banners = useRef<HTMLDivElement>(null);
  useTellHeight(banners);
  return (
    <div ref={banners}>
      {connection === 'lost' ? (
        <div className="banner" role="alert">
          <Unplug aria-hidden="true" />
          <span>
            <b>Stoa’s core has stopped.</b> What you see stays readable. Start it again with <code>npm start</code>, and
            this page goes on by itself.
          </span>
          <Button onClick={reconnect}>Try now</Button>
        </div>
      ) : null}
      {account?.status === 'signed-out' || account?.pausedUntil !== undefined ? (
        <Suspense fallback={null}>
          <AccountBanner account={account} />
        </Suspense>
      ) : null}
      {noAnswers ? (
        <Suspense fallback={null}>
          <StoppedReading />
        </Suspense>
      ) : null}
      {stopped ? (
        <Suspense fallback={null}>
          <StoppedSends />
        </Suspense>
      ) : null}
      <Notices />
    </div>
  );
}

/** What lies above the page stays clear of the banners; `:has()` on the body would ask every element at every change. */
function useTellHeight(banners: RefObject<HTMLDivElement | null>): void {
  useLayoutEffect(() => {
    const element = banners.current;
    if (element === null) return;
    const root = document.documentElement.style;
    const observer = new ResizeObserver(() => root.setProperty('--banners', `${element.offsetHeight}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.removeProperty('--banners');
    };
  }, [banners]);
}
