import { Popover as Base } from '@base-ui/react/popover';
import { X } from 'lucide-react';
import type { Peek } from '../../store/slices/peek.ts';
import type { StoaState } from '../../store/state.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { IconButton } from '../../ui/button.tsx';
import { type Leaving, useLeaving, useLeavingModal } from '../../ui/use-leaving.ts';
import { PersonCard } from './person-card.tsx';
import './person-peek.css';

/** What a card may lie over; each draws it inside itself, so that it counts as part of it. */
export type PeekLayer = 'workspace' | 'thread' | 'media';

/** The card of whoever was asked about, beside their name. */
export function PersonPeek({ layer }: { readonly layer: PeekLayer }) {
  const { shown, ...leaving } = useLeaving(useStoa((state) => (topLayer(state) === layer ? state.peek : null)));
  if (shown === null) return null;
  return <OpenPeek key={`${shown.named.handle} ${shown.place.x} ${shown.place.y}`} peek={shown} leaving={leaving} />;
}

function topLayer(state: StoaState): PeekLayer {
  if (state.viewedMedia !== null) return 'media';
  return state.thread === null ? 'workspace' : 'thread';
}

function OpenPeek({ peek, leaving }: { readonly peek: Peek; readonly leaving: Omit<Leaving<Peek>, 'shown'> }) {
  const close = useStoa((state) => state.closePeek);
  const { root, popup } = useLeavingModal(leaving, close);
  const byKey = peek.by === 'key';
  const { x, y, width, height } = peek.place;
  return (
    <Base.Root {...root} modal={byKey ? 'trap-focus' : false}>
      <Base.Portal>
        <Base.Positioner
          className="peek-place"
          anchor={{ getBoundingClientRect: () => new DOMRect(x, y, width, height) }}
          sideOffset={6}
          align="start"
          collisionPadding={8}
        >
          <Base.Popup
            className="peek"
            {...popup}
            initialFocus={byKey ? popup.ref : false}
            // A pointer that rests on a name never took the focus.
            finalFocus={byKey ? popup.finalFocus : false}
          >
            <Base.Title className="hidden-label">About @{peek.named.handle}</Base.Title>
            <PersonCard peek={peek} />
            {byKey ? (
              <Base.Close render={<IconButton label="Close" className="peek-close" />}>
                <X />
              </Base.Close>
            ) : null}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
