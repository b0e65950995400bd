/** Where a row stands: the top of its article below the top of the column's body, in CSS pixels. */
export type Anchor = { readonly key: string; readonly offset: number };

/** A row as measured on the screen, in the same coordinates as an anchor's offset. */
export type MeasuredRow = { readonly key: string; readonly top: number; readonly bottom: number };

/** Part of the rows that is in the document: `from` up to but not including `to`. */
export type RowRange = { readonly from: number; readonly to: number };

/** The row a reader's eye holds on to: the first that starts inside the view, else the one that fills it. */
export function pickAnchor(rows: readonly MeasuredRow[], viewTop: number, viewHeight: number): Anchor | null {
  const inside = rows.find((row) => row.top >= viewTop - 0.5 && row.top < viewTop + viewHeight);
  const chosen = inside ?? rows.findLast((row) => row.top < viewTop && row.bottom > viewTop);
  return chosen === undefined ? null : { key: chosen.key, offset: chosen.top };
}

/** Whether an anchor was held at the very top of all rows: a first row scrolled past gives way to the next. */
export function standsAtTop(anchor: Anchor, keys: readonly string[]): boolean {
  return anchor.key === keys[0] && anchor.offset >= -0.5;
}

/** Rows to have in the document so that `above` pixels before the row at `index` and `below` after its top are filled. */
export function rangeAround(
  heights: (index: number) => number,
  count: number,
  index: number,
  above: number,
  below: number,
): RowRange {
  let from = Math.min(Math.max(index, 0), Math.max(count - 1, 0));
  let to = from;
  for (let room = above; from > 0 && room > 0; from -= 1) room -= heights(from - 1);
  for (let room = below; to < count && room > 0; to += 1) room -= heights(to);
  return { from, to };
}

/**
 * The part of `wanted` to draw in this turn: all of `near`, and beyond it what stands there already with at most `more`
 * new rows on either side. Many new rows at once would hold up the key that is pressed meanwhile.
 */
export function grownRange(
  wanted: RowRange,
  near: RowRange,
  stands: (index: number) => boolean,
  more: number,
): RowRange {
  let { from, to } = near;
  for (let left = more; from > wanted.from; from -= 1) if (!stands(from - 1) && left-- === 0) break;
  for (let left = more; to < wanted.to; to += 1) if (!stands(to) && left-- === 0) break;
  return { from, to };
}

/** Sum of the heights of the rows from `from` up to but not including `to`. */
export function heightOf(heights: (index: number) => number, { from, to }: RowRange): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += heights(index);
  return sum;
}

/** The row at a distance below the first row's top, by the heights known so far. */
export function rowAt(
  heights: (index: number) => number,
  count: number,
  distance: number,
): { index: number; top: number } {
  let top = 0;
  for (let index = 0; index < count; index += 1) {
    const height = heights(index);
    if (top + height > distance) return { index, top };
    top += height;
  }
  return { index: Math.max(0, count - 1), top };
}

/** The row that takes over when an anchor's row is gone: the next older one that is left, else the newest older side's end. */
export function survivor(before: readonly string[], gone: string, now: readonly string[]): string | undefined {
  const left = new Set(now);
  const at = before.indexOf(gone);
  return before.slice(Math.max(at, 0)).find((key) => left.has(key)) ?? now.at(-1);
}
