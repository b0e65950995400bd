import type { KeyboardEvent } from 'react';

/** What a key does where Esc leaves a part of the page, and nothing around it. */
export function leaveByEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    // Esc ends what an input method composes first.
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
}
