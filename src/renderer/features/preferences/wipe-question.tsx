import { useEffect, useId, useRef, useState } from 'react';
import { formatBytes } from '../../../shared/text/bytes-format.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { leaveByEscape } from '../../ui/leave-by-escape.ts';

/** The word that has to be typed; the call itself asks for it too. */
const word = 'wipe';

/** Asks before everything is deleted: nothing happens until the word is typed. `backups` are their bytes. */
export function WipeQuestion({ backups, onCancel }: { readonly backups: number; readonly onCancel: () => void }) {
  const wipe = useStoa((state) => state.wipeData);
  const wiping = useStoa((state) => state.wiping);
  const [typed, setTyped] = useState('');
  const [withBackups, setWithBackups] = useState(false);
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const sure = typed.trim().toLowerCase() === word && !wiping;

  // The reader has just asked for this and types next.
  useEffect(() => input.current?.focus(), []);

  return (
    <form
      className="wipe"
      aria-label="Delete everything"
      onSubmit={(event) => {
        event.preventDefault();
        if (sure) void wipe(withBackups);
      }}
      onKeyDown={leaveByEscape(() => wiping || onCancel())}
    >
      <p>
        Every account is signed out. Posts, conversations, drafts, sends that wait, columns, places, pictures, settings
        and the sandbox’s world are deleted from this computer. This cannot be undone.
      </p>
      {backups === 0 ? null : (
        <label className="wipe-backups">
          <input type="checkbox" checked={withBackups} onChange={(event) => setWithBackups(event.target.checked)} />
          Delete the backups too ({formatBytes(backups)})
        </label>
      )}
      <label htmlFor={field}>
        Type <b>{word}</b> to go on
      </label>
      <div>
        <input
          ref={input}
          id={field}
          className="input"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <Button type="submit" className="danger" disabled={!sure}>
          {wiping ? 'Deleting…' : 'Delete everything'}
        </Button>
        <Button look="quiet" onClick={onCancel} disabled={wiping}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
