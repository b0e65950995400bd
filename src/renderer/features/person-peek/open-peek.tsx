import { Popover as Base } from '@base-ui/react/popover';
import { X } from 'lucide-react';
import type { Peek } from '../../store/slices/peek.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { IconButton } from '../../ui/button.tsx';
import { type Leaving, useLeavingModal } from '../../ui/use-leaving.ts';
import { PersonCard } from './person-card.tsx';
import './person-peek.css';

type OpenPeekProps = { readonly peek: Peek; readonly leaving: Omit<Leaving<Peek>, 'shown'> };

/** A person's card where it was asked for. */
export function OpenPeek({ peek, leaving }: OpenPeekProps) {
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
