import { Menu as Base } from '@base-ui/react/menu';
import { Check, WandSparkles } from 'lucide-react';
import { useState } from 'react';
import type { ConversationId, MentionLabel } from '../../../shared/model/index.ts';
import { mentionLabels } from '../../../shared/model/mention-labels.ts';
import type { PeekPlace } from '../../store/slices/peek.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { MenuItem, MenuLine } from '../../ui/menu.tsx';
import { labelWords } from './label-words.ts';
import '../../ui/menu.css';

const wordsOf = (label: MentionLabel) => (label === 'other' ? 'No label' : labelWords[label]);

type LabelMenuProps = { readonly conversationIds: readonly ConversationId[]; readonly place: PeekPlace };

/** Which label these conversations are to have; first letters find them. */
export function LabelMenu({ conversationIds, place: { x, y, width, height } }: LabelMenuProps) {
  const all = useStoa((state) => state.conversations);
  const setLabel = useStoa((state) => state.setLabel);
  const close = useStoa((state) => state.closeLabelChoice);
  const [before] = useState(() => document.activeElement);
  const chosen = conversationIds.map((id) => all[id]).filter((one) => one !== undefined);
  const [first] = chosen;
  if (first === undefined) return null;
  const current = chosen.every(({ label }) => label === first.label) ? first.label : null;
  return (
    <Base.Root open onOpenChange={(open) => !open && close()} modal={false}>
      <Base.Portal>
        <Base.Positioner
          className="menu-place"
          anchor={{ getBoundingClientRect: () => new DOMRect(x, y, width, height) }}
          sideOffset={4}
          align="start"
          collisionPadding={8}
        >
          <Base.Popup
            className="menu"
            aria-label="Label"
            finalFocus={() => (before instanceof HTMLElement ? before : true)}
          >
            {mentionLabels.map((label) => (
              <MenuItem
                key={label}
                icon={label === current ? <Check aria-label="now" /> : <i className="label-dot" data-label={label} />}
                onSelect={() => void setLabel(conversationIds, label)}
              >
                {wordsOf(label)}
              </MenuItem>
            ))}
            {chosen.some(({ labelledBy }) => labelledBy === 'hand') ? (
              <>
                <MenuLine />
                <MenuItem icon={<WandSparkles />} onSelect={() => void setLabel(conversationIds, null)}>
                  Let their words decide
                </MenuItem>
              </>
            ) : null}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
