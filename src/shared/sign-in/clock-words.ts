/** A clock that is this far off, in milliseconds, is wrong: less is the way an answer takes, and harms nothing. */
const clockTolerance = 5 * 60_000;

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How a clock that runs `off` milliseconds before X's is called: “3 hours ahead of X’s clock”; null while it is about right. */
export function clockWords(off: number | null): string | null {
  if (off === null || Math.abs(off) < clockTolerance) return null;
  // A year is no more than a number of days here: whoever is that far off looks at the date first.
  const [unit, length] = units.find(([, size]) => Math.abs(off) >= size) ?? units[2];
  const count = Math.round(Math.abs(off) / length);
  return `${count} ${unit}${count === 1 ? '' : 's'} ${off > 0 ? 'ahead of' : 'behind'} X’s clock`;
}
