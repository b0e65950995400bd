import type { ColumnId } from '../../../shared/model/index.ts';

const narrowest = 400;
const edge = 8;

/** Where the thread lies: over the column it was opened from, wide enough to read and inside the window. */
export function placeOver(columnId: ColumnId | undefined): {
  left: number;
  top: number;
  width: number;
  bottom: number;
} {
  const column = columnId === undefined ? null : document.querySelector(`[data-column="${CSS.escape(columnId)}"]`);
  const box = column?.getBoundingClientRect();
  const width = Math.min(Math.max(box?.width ?? 0, narrowest), window.innerWidth - 2 * edge);
  const left = Math.min(Math.max(box?.left ?? edge, edge), window.innerWidth - width - edge);
  return {
    left,
    width,
    top: Math.max(box?.top ?? 0, edge),
    bottom: box === undefined ? edge : Math.max(window.innerHeight - box.bottom, edge),
  };
}
