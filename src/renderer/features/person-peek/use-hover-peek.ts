import { useEffect } from 'react';
import type { PeekPlace } from '../../store/slices/peek.ts';
import { useStoaStore } from '../../store/use-stoa.ts';
import { personAnchors, personNamedBy, placeOf } from '../post/person-anchor.ts';
import { createHoverIntent } from './hover-intent.ts';

/** Opens a person's card where a pointer rests on their name or picture, anywhere in the window. */
export function useHoverPeek(): void {
  const store = useStoaStore();
  useEffect(() => {
    let beside: HTMLElement | null = null;
    let stood: PeekPlace | null = null;
    let pointer = { x: Number.NaN, y: Number.NaN };
    /** Whether what lies below the pointer came there by itself and was not pointed at yet. */
    let cameBelow = false;
    const intent = createHoverIntent<HTMLElement>({
      after(delay, run) {
        const timer = setTimeout(run, delay);
        return () => clearTimeout(timer);
      },
      open(anchor) {
        const named = personNamedBy(anchor);
        beside = anchor;
        stood = placeOf(anchor);
        if (named !== null && anchor.isConnected) void store.getState().openPeek(named, 'pointer', stood);
      },
      close() {
        // What was opened by a key, or holds the focus by now, is closed by its reader.
        const held = document.querySelector('.peek')?.contains(document.activeElement) === true;
        if (!held && store.getState().peek?.by === 'pointer') store.getState().closePeek();
      },
    });

    /** False when it was the page that moved below a pointer that rests: nobody pointed at what is there now. */
    function hasMoved({ clientX, clientY }: PointerEvent): boolean {
      const moved = clientX !== pointer.x || clientY !== pointer.y;
      pointer = { x: clientX, y: clientY };
      return moved;
    }

    function onPointerOver(event: PointerEvent): void {
      cameBelow = !hasMoved(event);
      if (!cameBelow) pointTo(event);
    }

    /** Within an element that came below a resting pointer no other event tells of pointing at it. */
    function onPointerMove(event: PointerEvent): void {
      if (!hasMoved(event) || !cameBelow) return;
      cameBelow = false;
      pointTo(event);
    }

    function pointTo(event: PointerEvent): void {
      // A finger that lands on a name means to press it.
      if (event.pointerType === 'touch' || event.buttons !== 0 || !(event.target instanceof Element)) return;
      const { dialog, composerTarget, peek } = store.getState();
      const inCard = event.target.closest('.peek') !== null;
      if (dialog !== null || composerTarget !== null || peek?.by === 'key') intent.cancel();
      else intent.over(event.target.closest<HTMLElement>(personAnchors), inCard);
    }

    function onKeyDown(event: KeyboardEvent): void {
      const { peek, closePeek } = store.getState();
      if (event.key !== 'Escape' || peek?.by !== 'pointer') return;
      // Esc takes away the card alone, not also what lies below it.
      event.preventDefault();
      event.stopPropagation();
      intent.cancel();
      closePeek();
    }

    /** The name moves away from below its card; a column that is held in its place scrolls, too, and moves nothing. */
    function onScroll(event: Event): void {
      const { peek, closePeek } = store.getState();
      if (peek?.by !== 'pointer' || !(event.target instanceof Node) || !event.target.contains(beside)) return;
      if (beside?.isConnected && stood !== null && isNear(placeOf(beside), stood)) return;
      intent.cancel();
      closePeek();
    }

    const onPress = (event: PointerEvent) => {
      hasMoved(event);
      intent.cancel();
    };
    const onLeave = () => intent.over(null, false);
    document.addEventListener('pointerover', onPointerOver);
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('pointermove', onPointerMove, { passive: true });
    document.documentElement.addEventListener('pointerleave', onLeave);
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      intent.cancel();
      document.removeEventListener('pointerover', onPointerOver);
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('pointermove', onPointerMove);
      document.documentElement.removeEventListener('pointerleave', onLeave);
      document.removeEventListener('scroll', onScroll, { capture: true });
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [store]);
}

function isNear(one: PeekPlace, other: PeekPlace): boolean {
  return Math.abs(one.x - other.x) < 2 && Math.abs(one.y - other.y) < 2;
}
