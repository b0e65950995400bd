import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../../../ui/button.tsx';

type RuleFormProps = {
  readonly label: string;
  readonly problem: string | null;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

/** The frame of a form for one rule: the keyboard begins in its first field, Esc leaves it. */
export function RuleForm({ label, problem, onSubmit, onCancel, children }: RuleFormProps) {
  const form = useRef<HTMLFormElement>(null);

  // The reader has just asked for this and types next.
  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>('input')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <form
      ref={form}
      className="rule-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      {children}
      {problem === null ? null : <p role="alert">{problem}</p>}
      <div className="rule-form-actions">
        <Button type="submit" look="primary">
          Save
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

type WordsFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
};

/** Words and phrases, with commas between them. */
export function WordsField({ label, value, placeholder, onChange }: WordsFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        dir="auto"
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="none"
        aria-describedby={`${id}hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <small id={`${id}hint`}>Whole words or phrases, with commas between them.</small>
    </div>
  );
}

type ChipsProps<V extends string> = {
  readonly legend: string;
  readonly options: readonly (readonly [V, string])[];
  readonly chosen: readonly V[];
  readonly onChange: (chosen: readonly V[]) => void;
};

/** Any number of a few values. */
export function Chips<V extends string>({ legend, options, chosen, onChange }: ChipsProps<V>) {
  return (
    <fieldset className="rule-chips">
      <legend>{legend}</legend>
      {options.map(([value, name]) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(
                options.map(([one]) => one).filter((one) => (one === value ? target.checked : chosen.includes(one))),
              )
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
