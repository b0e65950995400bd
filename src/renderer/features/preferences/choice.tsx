import { useId } from 'react';
import '../../ui/preference.css';

type ChoiceProps<V extends string> = {
  readonly label: string;
  readonly value: V;
  readonly options: readonly (readonly [V, string])[];
  readonly hint?: string;
  readonly onChange: (value: V) => void;
};

/** One of a few values. */
export function Choice<V extends string>({ label, value, options, hint, onChange }: ChoiceProps<V>) {
  const id = useId();
  return (
    <div className="preference">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}hint`}
        onChange={(event) => {
          const chosen = options.find(([key]) => key === event.target.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {options.map(([key, title]) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
      {hint === undefined ? null : <small id={`${id}hint`}>{hint}</small>}
    </div>
  );
}
