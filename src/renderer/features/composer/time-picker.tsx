import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { readTypedTime, type TypedTime } from '../../../shared/typed-times/read-typed-time.ts';
import { suggestTimes } from '../../../shared/typed-times/suggest-times.ts';
import './time-picker.css';

/** One line to choose: what it is called, and the time in words where that says more. */
type Choice = { readonly at: number | null; readonly label: string; readonly words: string };

type PickerProps = {
  /** Accessible name of the field: “Snooze until”. */
  readonly label: string;
  /** Takes the focus when it opens. */
  readonly field: RefObject<HTMLInputElement | null>;
  /** The moment the picker was opened. */
  readonly now: number;
  /** A last line that chooses no time, such as “No reminder”. */
  readonly without?: string;
  readonly onChoose: (at: number | null) => void;
};

/** Times to choose from, and a field that reads typed ones and shows how it understood them. */
export function TimePicker({ label, field, now, without, onChoose }: PickerProps) {
  const list = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { choices, problem } = choicesFor(typed, now, without);
  const current = Math.min(at, choices.length - 1);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((current + step + choices.length) % Math.max(choices.length, 1));
    else if (event.key === 'Enter') {
      const choice = choices[current];
      if (choice !== undefined) onChoose(choice.at);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="time-picker">
      <input
        ref={field}
        className="input"
        role="combobox"
        aria-label={label}
        aria-expanded={choices.length > 0}
        aria-controls={choices.length > 0 ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={current < 0 ? undefined : `${list}-${current}`}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${list}-problem`}
        placeholder="tue 9, in 3 h, next month"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {choices.length === 0 ? null : (
        <div id={list} role="listbox" aria-label={label} className="time-choices num">
          {choices.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field, as ARIA's pattern asks
            <div
              key={choice.label}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === current}
              tabIndex={-1}
              className="time-choice"
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setAt(index)}
              onClick={() => onChoose(choice.at)}
            >
              <b>{choice.label}</b>
              <span>{choice.words}</span>
            </div>
          ))}
        </div>
      )}
      <p id={`${list}-problem`} role="status">
        {problem ?? (typed.trim() === '' ? '' : <span className="hidden-label">{choices[0]?.label}</span>)}
      </p>
    </div>
  );
}

/** What a text that is empty, a time, the begin of an offered one, or nothing of the kind leads to. */
function choicesFor(
  typed: string,
  now: number,
  without: string | undefined,
): { readonly choices: readonly Choice[]; readonly problem: string | null } {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const offered: readonly Choice[] = [
    ...suggestTimes(now, zone),
    ...(without === undefined ? [] : [{ at: null, label: without, words: '' }]),
  ];
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return { choices: offered, problem: null };
  const read: TypedTime = readTypedTime(typed, { now, zone });
  const begun = offered.filter(({ label }) => label.toLowerCase().startsWith(wanted));
  if (read.ok) {
    const others = begun.filter((choice) => choice.at !== read.at);
    return { choices: [{ at: read.at, label: read.words, words: '' }, ...others], problem: null };
  }
  return { choices: begun, problem: begun.length > 0 ? null : read.problem };
}
