import { type RefObject, useEffect, useState } from 'react';
import { type PackKey, packKey } from '../../../shared/model/index.ts';

/** A pointer on its way across the cards points at none of them. */
const restFor = 120;

/**
 * Which pack's card was pointed at last: focused, or under a pointer that rested there; null until then.
 * `cards` holds elements named by `data-pack`; `ready` says when they are there.
 */
export function usePointedPack(cards: RefObject<HTMLElement | null>, ready: boolean): PackKey | null {
  const [pointed, setPointed] = useState<PackKey | null>(null);
  useEffect(() => {
    const element = cards.current;
    if (!ready || element === null) return;
    let over: PackKey | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;

    function rest(pack: PackKey | null): void {
      if (pack === over) return;
      over = pack;
      clearTimeout(timer);
      if (pack !== null) timer = setTimeout(() => setPointed(pack), restFor);
    }

    const onFocus = (event: FocusEvent) => {
      const pack = packOf(event.target);
      if (pack !== null) setPointed(pack);
    };
    // Moves, and not what the page brings below a resting pointer: nobody pointed at that.
    const onMove = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') rest(packOf(event.target));
    };
    const onLeave = () => rest(null);
    element.addEventListener('focusin', onFocus);
    element.addEventListener('pointermove', onMove, { passive: true });
    element.addEventListener('pointerleave', onLeave);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerleave', onLeave);
    };
  }, [cards, ready]);
  return pointed;
}

function packOf(target: EventTarget | null): PackKey | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-pack]') : null;
  return packKey.safeParse(card?.dataset.pack).data ?? null;
}
