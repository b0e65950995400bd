import { Suspense } from 'react';
import type { StoaState } from '../../store/state.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { later } from '../../ui/later.ts';
import { useLeaving } from '../../ui/use-leaving.ts';

const OpenPeek = later(async () => (await import('./open-peek.tsx')).OpenPeek);

/** What a card may lie over; each draws it inside itself, so that it counts as part of it. */
export type PeekLayer = 'workspace' | 'thread' | 'media';

/** The card of whoever was asked about, beside their name. */
export function PersonPeek({ layer }: { readonly layer: PeekLayer }) {
  const { shown, ...leaving } = useLeaving(useStoa((state) => (topLayer(state) === layer ? state.peek : null)));
  if (shown === null) return null;
  return (
    <Suspense fallback={null}>
      <OpenPeek key={`${shown.named.handle} ${shown.place.x} ${shown.place.y}`} peek={shown} leaving={leaving} />
    </Suspense>
  );
}

function topLayer(state: StoaState): PeekLayer {
  if (state.viewedMedia !== null) return 'media';
  return state.thread === null ? 'workspace' : 'thread';
}
