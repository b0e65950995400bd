import { Popover as Base } from '@base-ui/react/popover';
import type { Conversation } from '../../../shared/model/index.ts';
import { labelWords } from './label-words.ts';

/** What the conversation is about; at rest of the pointer, and when pressed, by which words that was told. */
export function LabelReason({ conversation: { label, because } }: { readonly conversation: Conversation }) {
  if (label === null || label === 'other') return null;
  const word = labelWords[label];
  return (
    <Base.Root>
      <Base.Trigger
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
            <small>Told from their words, on this computer.</small>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
