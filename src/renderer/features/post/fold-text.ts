const foldFrom = 420;
const keep = 300;
const linesFrom = 14;
const linesKept = 10;

/** Where a long text is folded, as a UTF-16 position at a word's end; null when it is shown whole. */
export function foldAt(text: string): number | null {
  const lines = text.split('\n');
  const byLines =
    lines.length > linesFrom ? lines.slice(0, linesKept).reduce((sum, line) => sum + line.length + 1, -1) : null;
  const byLength = text.length > foldFrom ? wordEndBefore(text, keep) : null;
  if (byLines === null || byLength === null) return byLines ?? byLength;
  return Math.min(byLines, byLength);
}

/** The end of the last whole word (or, without spaces, of the last whole character) before `limit`. */
function wordEndBefore(text: string, limit: number): number {
  const space = text.slice(0, limit + 1).search(/\s\S*$/);
  if (space > limit / 2) return space;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(text)) {
    if (index + segment.length > limit) break;
    end = index + segment.length;
  }
  return end;
}
