import { type FormEvent, useId, useRef, useState } from 'react';
import { shortestPassphrase, type XVaultKind } from '../../../shared/model/index.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { PassphraseField } from './passphrase-field.tsx';

type Place = { readonly kind: XVaultKind; readonly title: string; readonly says: string };

const places: readonly Place[] = [
  {
    kind: 'keychain',
    title: 'The system’s keychain',
    says: 'Safest, and nothing to remember.',
  },
  {
    kind: 'passphrase-file',
    title: 'A file locked with a passphrase',
    says: 'Stoa asks for the passphrase at each start. It works in Stoa’s own window and in the browser alike.',
  },
  {
    kind: 'memory',
    title: 'Nowhere: only until Stoa closes',
    says: 'You sign in to X again after each start.',
  },
];

type ChooseFormProps = {
  /** A sign-in waits for the answer. */
  readonly connecting: boolean;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** Choosing the place; sign-ins that are kept elsewhere move there. */
export function ChooseForm({ connecting, onDone, onCancel }: ChooseFormProps) {
  const vault = useStoa((state) => state.vault);
  const changeVault = useStoa((state) => state.changeVault);
  const id = useId();
  const offered = places.filter(({ kind }) => kind !== 'keychain' || vault.keychain);
  const [kind, setKind] = useState<XVaultKind>(vault.kind ?? 'passphrase-file');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);

  async function choose(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const passphrase = kind === 'passphrase-file' ? (first.current?.value ?? '') : null;
    const wrong = passphrase === null ? null : problemOf(passphrase, second.current?.value ?? '');
    if (wrong !== null) {
      setProblem(wrong);
      return first.current?.focus();
    }
    setBusy(true);
    const error = await changeVault('vault.choose', { kind, passphrase });
    setBusy(false);
    if (error === null) onDone();
    else setProblem(`${error.message} ${error.next}`);
  }

  return (
    <form className="dialog-body" onSubmit={(event) => void choose(event)}>
      <p>
        Whoever has it can read and write at X in your name.
        {vault.keychain ? '' : ' Stoa found no keychain on this system, so the choice is yours.'}
      </p>
      <div role="radiogroup" aria-label="Where your X sign-in is kept" className="vault-places">
        {offered.map((place) => (
          <div key={place.kind}>
            <label className="vault-place">
              <input
                type="radio"
                name={`${id}place`}
                value={place.kind}
                checked={kind === place.kind}
                aria-labelledby={`${id}${place.kind}name`}
                aria-describedby={`${id}${place.kind}`}
                onChange={() => {
                  setKind(place.kind);
                  setProblem(null);
                }}
              />
              <span>
                <b id={`${id}${place.kind}name`}>{place.title}</b>
                <small id={`${id}${place.kind}`}>{place.says}</small>
              </span>
            </label>
            {kind === place.kind && kind === 'passphrase-file' ? (
              <div className="vault-words">
                <PassphraseField
                  label={vault.kind === kind && vault.file === 'open' ? 'New passphrase' : 'Passphrase'}
                  kind="new-password"
                  input={first}
                  hint={`At least ${shortestPassphrase} characters; several words are best. It cannot be recovered.`}
                  problem={problem}
                  onType={() => setProblem(null)}
                />
                <PassphraseField
                  label="The same again"
                  kind="new-password"
                  input={second}
                  onType={() => setProblem(null)}
                />
              </div>
            ) : null}
          </div>
        ))}
      </div>
      {problem === null || kind === 'passphrase-file' ? null : (
        <p className="vault-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="dialog-actions">
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" look="primary" aria-disabled={busy}>
          {busy ? 'Keeping it there…' : connecting ? 'Go on to X' : 'Keep it there'}
        </Button>
      </div>
    </form>
  );
}

function problemOf(passphrase: string, again: string): string | null {
  if (passphrase.length < shortestPassphrase) return `A passphrase needs at least ${shortestPassphrase} characters.`;
  return passphrase === again ? null : 'The two are not the same.';
}
