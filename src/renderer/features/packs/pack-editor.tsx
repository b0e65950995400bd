import { type FormEvent, useId, useState } from 'react';
import type { PackOffer } from '../../../shared/contract/decks.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { readHandles } from './read-handles.ts';

/** The people of a pack as text, one handle a line: quickest to read, paste into and trim. */
export function PackEditor({ offer, onClose }: { readonly offer: PackOffer; readonly onClose: () => void }) {
  const field = useId();
  const hint = useId();
  const choice = useStoa((state) => state.packChoices[offer.key]);
  const choosePack = useStoa((state) => state.choosePack);
  const [text, setText] = useState(() => asLines(choice?.handles ?? offer.handles));
  const { handles, refused } = readHandles(text);
  const empty = handles.length === 0 && offer.terms.length === 0;
  const wrong = empty || refused.length > 0;

  function save(event: FormEvent) {
    event.preventDefault();
    if (wrong) return;
    choosePack(offer.key, { handles, chosen: true });
    onClose();
  }

  return (
    <Dialog title={offer.title} onClose={onClose}>
      <form className="dialog-body" onSubmit={save}>
        <div className="field">
          <label htmlFor={field}>People, one handle a line</label>
          <textarea
            id={field}
            className="input"
            value={text}
            onChange={(event) => setText(event.target.value)}
            rows={12}
            spellCheck={false}
            aria-describedby={hint}
            aria-invalid={wrong}
          />
          <small id={hint} role="status" className={wrong ? 'pack-hint wrong' : 'pack-hint'}>
            {hintFor(handles.length, refused, offer)}
          </small>
        </div>
        <div className="dialog-actions">
          <Button look="quiet" onClick={() => setText(asLines(offer.handles))}>
            Restore
          </Button>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={wrong}>
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function asLines(handles: readonly string[]): string {
  return handles.map((handle) => `@${handle}`).join('\n');
}

function hintFor(count: number, refused: readonly string[], offer: PackOffer): string {
  if (refused.length > 0) return `Not a handle: ${refused.slice(0, 3).join(', ')}${refused.length > 3 ? ' …' : ''}`;
  if (count === 0 && offer.terms.length === 0) return 'A pack needs at least one person.';
  const people = count === 1 ? '1 person' : `${count} people`;
  return offer.terms.length > 0 ? `${people}, and posts with ${offer.terms.slice(0, 2).join(' or ')}.` : `${people}.`;
}
