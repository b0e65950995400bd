import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { PassphraseField } from './passphrase-field.tsx';

/** Asks for the passphrase; who has forgotten it can give the file up. */
export function UnlockForm({ onDone, onLater }: { readonly onDone: () => void; readonly onLater: () => void }) {
  const changeVault = useStoa((state) => state.changeVault);
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [forgotten, setForgotten] = useState(false);
  useEffect(() => input.current?.focus(), []);

  async function unlock(event: FormEvent): Promise<void> {
    event.preventDefault();
    const field = input.current;
    if (busy || field === null) return;
    if (field.value === '') return field.focus();
    setBusy(true);
    const error = await changeVault('vault.unlock', { passphrase: field.value });
    setBusy(false);
    field.value = '';
    if (error === null) return onDone();
    setProblem(`${error.message} ${error.next}`);
    field.focus();
  }

  async function giveUp(): Promise<void> {
    setBusy(true);
    const error = await changeVault('vault.giveUp', {});
    setBusy(false);
    if (error === null) onDone();
    else setProblem(`${error.message} ${error.next}`);
  }

  return (
    <form className="dialog-body" onSubmit={(event) => void unlock(event)}>
      <p>
        It lies in a file on this computer, locked with your passphrase. Everything you have read is here either way.
      </p>
      <PassphraseField
        label="Passphrase"
        kind="current-password"
        input={input}
        problem={problem}
        onType={() => setProblem(null)}
      />
      {forgotten ? (
        <div className="vault-forgotten">
          <p>
            Nobody can open the file without it. Stoa can delete the file; you then sign in to X again, and nothing else
            is lost.
          </p>
          <Button className="danger" disabled={busy} onClick={() => void giveUp()}>
            Delete the locked file
          </Button>
        </div>
      ) : (
        <Button look="quiet" className="vault-aside" onClick={() => setForgotten(true)}>
          I have forgotten it…
        </Button>
      )}
      <div className="dialog-actions">
        <Button look="quiet" onClick={onLater}>
          Not now
        </Button>
        <Button type="submit" look="primary" aria-disabled={busy}>
          {busy ? 'Unlocking…' : 'Unlock'}
        </Button>
      </div>
    </form>
  );
}
