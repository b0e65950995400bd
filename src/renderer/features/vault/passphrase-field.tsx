import { type Ref, useId } from 'react';

type PassphraseFieldProps = {
  readonly label: string;
  readonly input: Ref<HTMLInputElement>;
  /** Whether it is given or thought out here, for password managers. */
  readonly kind: 'current-password' | 'new-password';
  readonly hint?: string;
  readonly problem?: string | null;
  readonly onType: () => void;
};

/** A hidden field. What is typed stays in the field and nowhere else: it is read from there when it is sent. */
export function PassphraseField({ label, input, kind, hint, problem, onType }: PassphraseFieldProps) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}hint`, problem ? `${id}problem` : ''].filter(
    (part) => part !== '',
  );
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        className="input"
        type="password"
        autoComplete={kind}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={1000}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        onChange={onType}
      />
      {hint === undefined ? null : <small id={`${id}hint`}>{hint}</small>}
      {problem ? (
        <p className="vault-problem" id={`${id}problem`} role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
