import { createContext, type RefObject, useCallback, useContext, useLayoutEffect, useRef, useState } from 'react';

/** What is shown while it opens, stands and leaves. */
export type Leaving<T> = {
  /** The value, or the last one while its way out is seen; null when there is nothing to draw. */
  readonly shown: T | null;
  /** False from the moment it was closed. */
  readonly open: boolean;
  /** To be called when the way out is over. */
  readonly gone: () => void;
};

/** Keeps what has just been closed for as long as its way out takes; what opens meanwhile takes its place at once. */
export function useLeaving<T>(value: T | null): Leaving<T> {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  const gone = useCallback(() => setLast(null), []);
  return { shown: value ?? last, open: value !== null, gone };
}

type Surrounding = Pick<Leaving<never>, 'open' | 'gone'>;

const stays: Surrounding = { open: true, gone: () => undefined };

/** Tells a dialog that it was closed and is on its way out. */
export const LeavingContext = createContext(stays);

type LeavingModal = {
  readonly root: {
    readonly open: boolean;
    readonly onOpenChange: (open: boolean) => void;
    readonly onOpenChangeComplete: (open: boolean) => void;
  };
  readonly popup: {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly inert: boolean;
    readonly finalFocus: () => boolean;
  };
};

/**
 * What root and popup of a modal of Base UI need so that nobody waits for its way out: from the moment it is closed the
 * focus is back where it was, and presses and keys go to what lies below.
 */
export function useLeavingModal({ open, gone }: Surrounding, onClose: () => void): LeavingModal {
  const popup = useRef<HTMLDivElement>(null);
  const left = useRef(false);
  const [before] = useState(() => document.activeElement);
  useLayoutEffect(() => {
    if (open || !popup.current?.contains(document.activeElement)) return;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }, [open, before]);
  return {
    root: {
      open,
      onOpenChange: (stays) => !stays && onClose(),
      onOpenChangeComplete(stays) {
        left.current = !stays;
        if (!stays) gone();
      },
    },
    popup: {
      ref: popup,
      inert: !open,
      // Base UI gives the focus back after the way out: too late, except where nobody else has it.
      finalFocus: () => open || (left.current && document.activeElement === document.body),
    },
  };
}

/** Whether the surface around is open, and what to call when its way out is over; open where nobody says otherwise. */
export function useSurroundingLeaving(): Surrounding {
  return useContext(LeavingContext);
}
