/** A page size X takes: at least the endpoint's own minimum, at most 100. */
export function pageSize(wanted: number, least: number): number {
  return Math.min(100, Math.max(least, wanted));
}
