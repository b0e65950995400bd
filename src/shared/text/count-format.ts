const compact = new Intl.NumberFormat('en', {
  notation: 'compact',
  maximumFractionDigits: 1,
  // Never shows more than there is: 999,999 is "999.9K".
  roundingMode: 'trunc',
});
const grouped = new Intl.NumberFormat('en');

/** A count in at most five characters or so: 999, "1.2K", "41K", "3.4M". */
export function formatCount(count: number): string {
  return compact.format(count);
}

/** A count in full with separators ("41,208"), for labels read aloud. */
export function formatFullCount(count: number): string {
  return grouped.format(count);
}
