const longest = 60_000;

/** How long to wait after that many failures in a row (0: the first): 1, 2, 4 … 60 seconds. */
export function backOff(failuresBefore: number): number {
  return Math.min(longest, 1000 * 2 ** failuresBefore);
}
