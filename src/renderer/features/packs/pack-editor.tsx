import { Dialog } from '@base-ui/react/dialog';
import { type FormEvent, useId, useState } from 'react';
import type { PackOffer } from '../../../shared/contract/decks.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { readHandles } from './read-handles.ts';

/** The people of a pack as text, one handle a line: quickest to read, paste into and trim. */
export function PackEditor({ offer, onClose }: { readonly offer: PackOffer; readonly onClose: () => void }) {
  const field = useId();
  const hint = useId();
  const choice = useStoa((state) => state.packChoices[offer.key]);
  const choosePack = useStoa((state) => state.choosePack);
  const [text, setText] = useState(() => (choice?.handles ?? offer.handles).map((handle) => `@${handle}`).join('\n'));
  const { handles, refused } = readHandles(text);
  const searchesOnly = offer.terms.length > 0;
  const empty = handles.length === 0 && !searchesOnly;

  function save(event: FormEvent) {
    event.preventDefault();
    if (empty || refused.length > 0) return;
    choosePack(offer.key, { handles, chosen: true });
    onClose();
  }

  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-veil" />
        <Dialog.Popup className="dialog pack-editor" render={<form onSubmit={save} />}>
          <Dialog.Title className="dialog-title">{offer.title}</Dialog.Title>
          <label htmlFor={field}>People, one handle a line</label>
          <textarea
            id={field}
            value={text}
            onChange={(event) => setText(event.target.value)}
            rows={12}
            spellCheck={false}
            aria-describedby={hint}
            aria-invalid={refused.length > 0}
          />
          <p id={hint} role="status" className={refused.length > 0 || empty ? 'pack-hint wrong' : 'pack-hint'}>
            {refused.length > 0
              ? `Not a handle: ${refused.slice(0, 3).join(', ')}${refused.length > 3 ? ' …' : ''}`
              : empty
                ? 'A pack needs at least one person.'
                : `${handles.length === 1 ? '1 person' : `${handles.length} people`}${searchesOnly ? `, and posts with ${offer.terms.slice(0, 2).join(' or ')}` : ''}.`}
          </p>
          <div className="dialog-actions">
            <Button onClick={() => setText(offer.handles.map((handle) => `@${handle}`).join('\n'))}>Restore</Button>
            <Button onClick={onClose}>Cancel</Button>
            <Button look="primary" type="submit" disabled={empty || refused.length > 0}>
              Save
            </Button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
