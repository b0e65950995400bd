import { Check } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../../ui/button.tsx';

type ConnectStepProps = {
  readonly number: number;
  readonly title: string;
  readonly open: boolean;
  readonly done: boolean;
  /** X refused for this step: it has to be done again. */
  readonly redo: boolean;
  readonly onToggle: () => void;
  /** Ticks it off or back on; null where Stoa sees by itself whether it is done. */
  readonly onDone: ((done: boolean) => void) | null;
  /** Ticks it off and opens the next one; null in the last. */
  readonly onNext: (() => void) | null;
  readonly children: ReactNode;
};

/** One step: its number, which is its tick, its title, which opens it, and what there is to do. */
export function ConnectStep({ number, title, open, done, redo, onToggle, onDone, onNext, children }: ConnectStepProps) {
  const id = useId();
  const head = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    // The step that opens takes the focus from the one that closed, unless something inside has asked for it.
    const inside = head.current?.closest('li')?.contains(document.activeElement) === true;
    if (open && !wasOpen.current && !inside) head.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <li data-open={open} data-done={done} data-redo={redo}>
      {onDone === null ? (
        <span className="step-tick">{done ? <Check aria-label="Done" /> : number}</span>
      ) : (
        <label className="step-tick">
          <input
            type="checkbox"
            className="hidden-label"
            aria-label={`Done: ${title}`}
            checked={done}
            onChange={(event) => onDone(event.target.checked)}
          />
          {done ? <Check aria-hidden="true" /> : <span aria-hidden="true">{number}</span>}
        </label>
      )}
      <h2>
        <button ref={head} type="button" aria-expanded={open} aria-controls={open ? id : undefined} onClick={onToggle}>
          {title}
        </button>
      </h2>
      {open ? (
        <div id={id} className="step-body">
          {children}
          {onNext === null ? null : (
            <div>
              <Button onClick={onNext}>Done, next step</Button>
            </div>
          )}
        </div>
      ) : null}
    </li>
  );
}
