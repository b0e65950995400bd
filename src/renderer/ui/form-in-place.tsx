import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './button.tsx';
import { leaveByEscape } from './leave-by-escape.ts';
import './form-in-place.css';

type FormProps = {
  readonly label: string;
  readonly className: string;
  /** What is wrong with what was typed; null while nothing is known to be. */
  readonly problem: string | null;
  /** For fields that are described by the problem. */
  readonly problemId?: string;
  readonly submit?: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

/** A form that opens within a list: the keyboard begins in its first field, Esc leaves it and nothing around it. */
export function FormInPlace(props: FormProps) {
  const { label, className, problem, problemId, submit = 'Save', onSubmit, onCancel, children } = props;
  const form = useRef<HTMLFormElement>(null);

  // The reader has just asked for this and types next.
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input')?.focus({ preventScroll: true }), []);

  // A problem makes the form longer; the way to save it stays in view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the problem is what changes the height
  useEffect(() => {
    // Answers a promise in newer browsers, which is nothing to clean up by.
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);

  return (
    <form
      ref={form}
      className={`form-in-place ${className}`}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={leaveByEscape(onCancel)}
    >
      {children}
      {problem === null ? null : (
        <p id={problemId} role="alert">
          {problem}
        </p>
      )}
      <div className="form-actions">
        <Button type="submit" look="primary">
          {submit}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
