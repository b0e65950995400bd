/** How long a pointer rests on a name before its card opens, in milliseconds. */
const rest = 400;
/** How long the way from the name to its card may take. */
const grace = 250;

export type HoverIntent<A> = {
  /** The pointer is over this name, or over none; `inCard` when it is over the open card. */
  over(anchor: A | null, inCard: boolean): void;
  /** A press or a key means something else. */
  cancel(): void;
};

/** Tells resting on a name from passing over it, and going to its card from leaving it. */
export function createHoverIntent<A>(deps: {
  after(delay: number, run: () => void): () => void;
  open(anchor: A): void;
  close(): void;
}): HoverIntent<A> {
  let shown: A | null = null;
  let aimed: A | null = null;
  let dropOpening: (() => void) | null = null;
  let dropClosing: (() => void) | null = null;

  function aim(anchor: A | null): void {
    if (anchor === aimed) return;
    dropOpening?.();
    aimed = anchor;
    if (anchor === null || anchor === shown) return;
    dropOpening = deps.after(rest, () => {
      shown = anchor;
      deps.open(anchor);
    });
  }

  function stay(): void {
    dropClosing?.();
    dropClosing = null;
  }

  return {
    over(anchor, inCard) {
      aim(inCard ? null : anchor);
      if (shown === null) return;
      if (inCard || anchor === shown) return stay();
      dropClosing ??= deps.after(grace, () => {
        dropClosing = null;
        shown = null;
        deps.close();
      });
    },
    cancel() {
      dropOpening?.();
      stay();
      aimed = null;
      shown = null;
    },
  };
}
