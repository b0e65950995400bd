/** Narrowest readable column and width of a folded one, in CSS pixels. */
const columnMinimum = 288;
const foldedWidth = 44;

/** How many whole columns are shown at once, and how wide each is, so that none is ever cut. */
export function columnsShown(
  width: number,
  unfolded: number,
  folded: number,
): { readonly shown: number; readonly columnWidth: number } {
  const room = Math.max(0, width - folded * foldedWidth);
  const shown = Math.max(1, Math.min(Math.floor(room / columnMinimum), unfolded));
  // With more folded columns than room, the strips scroll too and one column takes the whole view.
  const wide = room >= columnMinimum ? room : width;
  return { shown, columnWidth: wide / shown };
}
