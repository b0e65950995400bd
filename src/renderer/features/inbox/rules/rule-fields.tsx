import { TextField } from '../../../ui/text-field.tsx';

type WordsFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
};

/** Words and phrases, with commas between them. */
export function WordsField({ onChange, ...field }: WordsFieldProps) {
  return (
    <TextField
      {...field}
      dir="auto"
      autoComplete="off"
      autoCapitalize="none"
      hint="Whole words or phrases, with commas between them."
      onChange={({ target }) => onChange(target.value)}
    />
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
