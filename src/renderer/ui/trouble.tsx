import { CircleDollarSign, Clock, CloudOff, CreditCard, KeyRound, TriangleAlert, WifiOff } from 'lucide-react';
import { useState } from 'react';
import './trouble.css';

/** What kind of trouble, for its picture. */
export type TroubleKind = 'pause' | 'connection' | 'outage' | 'budget' | 'credits' | 'key' | 'other';

const icons: Readonly<Record<TroubleKind, typeof Clock>> = {
  pause: Clock,
  connection: WifiOff,
  outage: CloudOff,
  budget: CircleDollarSign,
  credits: CreditCard,
  key: KeyRound,
  other: TriangleAlert,
};

type TroubleProps = {
  readonly kind: TroubleKind;
  readonly what: string;
  readonly next: string;
  readonly button:
    | { readonly label: string; readonly run: () => void }
    | { readonly label: string; readonly href: string }
    | null;
  /** More about it for whoever asks, in place of a button. */
  readonly details: string | null;
  /** A thin row above what is there, or the only thing on an empty page. */
  readonly shape: 'strip' | 'page';
};

/** Why reading stopped, what happens next, and the one thing that can be done. */
export function Trouble({ kind, what, next, button, details, shape }: TroubleProps) {
  const Icon = icons[kind];
  const [opened, setOpened] = useState(false);
  return (
    <div className="trouble" role="note" data-shape={shape}>
      <Icon aria-hidden="true" />
      <span className="num">
        <b>{what}</b> {next}
        {opened && details !== null ? <span className="trouble-details">{details}</span> : null}
      </span>
      {button === null ? (
        details === null ? null : (
          <button type="button" aria-expanded={opened} onClick={() => setOpened(!opened)}>
            {opened ? 'Less' : 'Details'}
          </button>
        )
      ) : 'href' in button ? (
        <a href={button.href} target="_blank" rel="noopener noreferrer">
          {button.label}
        </a>
      ) : (
        <button type="button" onClick={button.run}>
          {button.label}
        </button>
      )}
    </div>
  );
}
