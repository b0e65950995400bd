import { Popover as Base } from '@base-ui/react/popover';
import { useRef } from 'react';
import type { Conversation } from '../../../shared/model/index.ts';
import { useStoaStore } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { placeOf } from '../post/person-anchor.ts';
import { labelWords } from './label-words.ts';

const whose: Readonly<Record<Conversation['labelledBy'], string>> = {
  words: 'Told from their words, on this computer.',
  rule: 'Your rules go before what Stoa tells from their words.',
  hand: 'It stays until they say something new.',
};

/** What the conversation is about; at rest of the pointer, and when pressed, by which words that was told, and the way to another. */
export function LabelReason({ conversation }: { readonly conversation: Conversation }) {
  const store = useStoaStore();
  const chip = useRef<HTMLButtonElement>(null);
  const { id, label, because, labelledBy } = conversation;

  function change(): void {
    const place = chip.current;
    // The reason gives the focus back first; the menu then takes it.
    if (place !== null) setTimeout(() => store.getState().chooseLabel([id], placeOf(place)), 0);
  }

  if (label === null || label === 'other') return null;
  const word = labelWords[label];
  return (
    <Base.Root>
      <Base.Trigger
        ref={chip}
        className="conversation-label"
        data-label={label}
        aria-label={`${word}: why?`}
        openOnHover
        delay={300}
      >
        {word}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className="menu-place" sideOffset={6} align="start" collisionPadding={8}>
          <Base.Popup className="label-reason">
            <Base.Title render={<b />} data-label={label}>
              {word}
            </Base.Title>
            <Base.Description>
              <bdi>{because}</bdi>
            </Base.Description>
            <small>{whose[labelledBy]}</small>
            <Base.Close render={<Button onClick={change}>Change…</Button>} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
