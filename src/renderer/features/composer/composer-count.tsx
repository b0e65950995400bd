import type { WeightedLength } from '../../../shared/text/weighted-length.ts';

/** Room that is left is worth saying aloud from here on. */
const nearlyFull = 20;
const around = 2 * Math.PI * 6;

type CountProps = {
  readonly weight: WeightedLength;
  /** Whether this is the part that is being written; the others do not speak. */
  readonly spoken: boolean;
};

/** How much of X's limit a text takes: a ring that fills, and what is left as a number. */
export function ComposerCount({ weight: { weighted, remaining, limit }, spoken }: CountProps) {
  if (weighted === 0) return null;
  const words = remaining < 0 ? `${-remaining} characters too long` : `${remaining} characters left`;
  return (
    <span
      className="composer-count num"
      data-over={remaining < 0}
      role="status"
      aria-live={spoken ? 'polite' : 'off'}
      aria-label={remaining < nearlyFull ? words : undefined}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" />
        <circle cx="8" cy="8" r="6" strokeDasharray={`${Math.min(1, weighted / limit) * around} ${around}`} />
      </svg>
      {remaining}
    </span>
  );
}
