/** For `ref`: scrolls to what has just come where it would otherwise be out of sight. */
export function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
