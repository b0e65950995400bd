import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { readTypedTime } from '../../../shared/typed-times/read-typed-time.ts';
import { readersZone } from '../../../shared/typed-times/readers-zone.ts';
import { suggestTimes } from '../../../shared/typed-times/suggest-times.ts';
import { useNow } from '../../ui/use-now.ts';
import './time-field.css';

type TimeFieldProps = {
  /** Accessible name of the field. */
  readonly label: string;
  /** Why no time can be chosen yet; null when one can. */
  readonly blocked?: string | null;
  readonly onChoose: (at: number) => void;
  /** By Esc. */
  readonly onClose: () => void;
};

/** A time to send at, typed as one says it, or one of those that are often meant. */
export function TimeField({ label, blocked = null, onChoose, onClose }: TimeFieldProps) {
  const now = useNow();
  const zone = readersZone();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const read = typed.trim() === '' ? null : readTypedTime(typed, { now, zone });
  const choices =
    read === null ? suggestTimes(now, zone) : read.ok ? [{ label: typed.trim(), at: read.at, words: read.words }] : [];
  const current = choices[Math.min(at, choices.length - 1)];

  // The reader has just asked for this and types next.
  useEffect(() => input.current?.focus(), []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && current !== undefined) {
      setAt((choices.indexOf(current) + step + choices.length) % choices.length);
    } else if (event.key === 'Enter') {
      if (current !== undefined && blocked === null) onChoose(current.at);
    } else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="time-field">
      <input
        ref={input}
        className="input"
        role="combobox"
        aria-label={label}
        aria-expanded={choices.length > 0}
        aria-controls={choices.length > 0 ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={current === undefined ? undefined : `${list}-${choices.indexOf(current)}`}
        aria-describedby={`${list}-note`}
        placeholder="tue 9, in 3 h, 5 dec 8pm"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {choices.length > 0 ? (
        <div id={list} role="listbox" aria-label="Times" className="time-choices">
          {choices.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field, as ARIA's pattern asks
            <div
              key={choice.label}
              id={`${list}-${index}`}
              role="option"
              aria-selected={choice === current}
              tabIndex={-1}
              className="time-choice"
              onMouseDown={(event) => event.preventDefault()}
              aria-disabled={blocked !== null}
              onClick={() => (blocked === null ? onChoose(choice.at) : undefined)}
            >
              <span>{choice.label}</span>
              <time className="num" dateTime={new Date(choice.at).toISOString()}>
                {choice.words}
              </time>
            </div>
          ))}
        </div>
      ) : null}
      <p id={`${list}-note`} role="status">
        {blocked ?? (read === null || read.ok ? 'Goes out only while Stoa runs.' : read.problem)}
      </p>
    </div>
  );
}
