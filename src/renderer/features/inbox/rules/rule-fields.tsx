import { useId } from 'react';

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
