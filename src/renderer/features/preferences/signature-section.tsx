import { useId, useState } from 'react';
import { type Account, type Signature, signature } from '../../../shared/model/index.ts';
import { activeAccount } from '../../store/active-account.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Choice } from './choice.tsx';

/** How the shown account signs its answers. */
export function SignatureSection() {
  const account = useStoa(activeAccount);
  return account === undefined ? null : (
    <section aria-labelledby="preferences-signature">
      <h3 id="preferences-signature">Signature of @{account.person.handle}</h3>
      <SignatureFields key={account.id} account={account} />
    </section>
  );
}

function SignatureFields({ account }: { readonly account: Account }) {
  const setSignature = useStoa((state) => state.setSignature);
  const id = useId();
  const kept = account.signature ?? null;
  // Null while nobody types, so that the field follows what is really set.
  const [typed, setTyped] = useState<string | null>(null);
  const [where, setWhere] = useState<Signature['where']>(kept?.where ?? 'both');
  const [wrong, setWrong] = useState(false);

  function settle(): void {
    if (typed === null) return;
    const initials = typed.trim();
    const next = initials === '' ? null : signature.safeParse({ initials, where });
    setWrong(next !== null && !next.success);
    if (next !== null && !next.success) return;
    setTyped(null);
    if (initials !== (kept?.initials ?? '')) void setSignature(account.id, next?.data ?? null);
  }

  return (
    <>
      <div className="preference">
        <label htmlFor={id}>Initials</label>
        <input
          id={id}
          className="input"
          value={typed ?? kept?.initials ?? ''}
          placeholder="^MK"
          maxLength={16}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={wrong}
          aria-describedby={`${id}hint`}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => event.key === 'Enter' && settle()}
        />
        <small id={`${id}hint`} role={wrong ? 'alert' : undefined}>
          {wrong
            ? 'Use letters, with ^, ~ or – before them if you like.'
            : 'Added behind your answers when you send them, so that people know who of you wrote. Empty: not signed.'}
        </small>
      </div>
      {kept === null ? null : (
        <Choice
          label="Signed answers"
          value={where}
          options={[
            ['both', 'Public and private'],
            ['public', 'Public ones'],
            ['private', 'Private ones'],
          ]}
          onChange={(next) => {
            setWhere(next);
            void setSignature(account.id, { ...kept, where: next });
          }}
        />
      )}
    </>
  );
}
