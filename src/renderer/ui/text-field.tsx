import { type ComponentProps, useId } from 'react';
import './dialog.css';

type TextFieldProps = Omit<ComponentProps<'input'>, 'id' | 'className'> & {
  readonly label: string;
  /** A line below the field; none when empty. */
  readonly hint?: string;
  /** Whether the hint says what is wrong. */
  readonly isProblem?: boolean;
};

/** A line of text in a dialog, with its label above and what is to be said of it below. */
export function TextField({ label, hint = '', isProblem = false, ...input }: TextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input {...input} id={id} className="input" aria-describedby={hint === '' ? undefined : `${id}hint`} />
      {hint === '' ? null : (
        <small id={`${id}hint`} data-problem={isProblem}>
          {hint}
        </small>
      )}
    </div>
  );
}
