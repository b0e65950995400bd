import { type KeyboardEvent, useState } from 'react';

/** Which of the things offered below a text the keys are on, and what they do: ↑ ↓ move, Enter and Tab choose, Esc closes. */
export function useOptionKeys<Item>(found: readonly Item[], choose: (item: Item) => void, dismiss: () => void) {
  const [at, setAt] = useState(0);
  const current = found[Math.min(at, found.length - 1)];
  return {
    current,
    toFirst: () => setAt(0),
    /** Answers whether the key was meant for the list. */
    onKey(event: KeyboardEvent): boolean {
      if (current === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined) setAt((found.indexOf(current) + step + found.length) % found.length);
      else if (event.key === 'Enter' || event.key === 'Tab') choose(current);
      else if (event.key === 'Escape') dismiss();
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}
