import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { StoaState } from '../store/state.ts';
import { useStoaStore } from '../store/use-stoa.ts';
import { Dialog } from '../ui/dialog.tsx';
import { intoView } from '../ui/into-view.ts';
import { type Command, commands } from './commands/index.ts';
import { onMac, printedKey } from './commands/keyboard.ts';
import './palette.css';

/** Every command that can be done now, found by typing parts of its words. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const store = useStoaStore();
  const list = useId();
  const [state] = useState<StoaState>(() => store.getState());
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const possible = useMemo(
    () =>
      commands
        .filter((command) => command.id !== 'palette' && command.when(state))
        .map((command) => ({ ...command, title: command.titleNow?.(state) ?? command.title })),
    [state],
  );
  const found = foundIn(possible, text);
  const current = found[Math.min(at, found.length - 1)];

  function run(command: Command) {
    onClose();
    // Closing gives the focus back first; a command that moves it has the last word.
    setTimeout(() => command.run(store.getState()), 0);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      setAt((found.length + Math.min(at, found.length - 1) + move) % Math.max(1, found.length));
    } else if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      run(current);
    }
  }

  return (
    <Dialog title="Commands" onClose={onClose} bare className="palette">
      <input
        role="combobox"
        aria-label="Commands"
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={current === undefined ? undefined : `${list}-${current.id}`}
        placeholder="What would you like to do?"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label="Commands" className="palette-list">
        {found.map((command) => (
          <PaletteOption
            key={command.id}
            id={`${list}-${command.id}`}
            command={command}
            current={command === current}
            onRun={() => run(command)}
          />
        ))}
      </div>
      {found.length === 0 ? (
        <p className="palette-none" role="status">
          No command is called that.
        </p>
      ) : null}
    </Dialog>
  );
}

type OptionProps = {
  readonly id: string;
  readonly command: Command;
  readonly current: boolean;
  readonly onRun: () => void;
};

function PaletteOption({ id, command, current, onRun }: OptionProps) {
  return (
    // The input keeps the focus and its arrow keys choose; a pointer presses.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the combobox, as ARIA's pattern asks
    <div
      id={id}
      role="option"
      aria-selected={current}
      tabIndex={-1}
      className="palette-option"
      ref={current ? intoView : null}
      onClick={onRun}
    >
      <span>{command.title}</span>
      <small>{command.group}</small>
      {command.keys.map((key) => (
        <kbd key={key}>{printedKey(key, onMac)}</kbd>
      ))}
    </div>
  );
}

/** What matches, first of all what is called by the words typed. */
function foundIn(possible: readonly Command[], text: string): readonly Command[] {
  const begun = text.trim().toLocaleLowerCase();
  const isCalled = ({ title }: Command) => title.toLocaleLowerCase().startsWith(begun);
  const found = possible.filter((command) => matches(command, text));
  return [...found.filter(isCalled), ...found.filter((command) => !isCalled(command))];
}

function matches(command: Command, text: string): boolean {
  const words = `${command.title} ${command.group}`.toLocaleLowerCase();
  return text
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((part) => words.includes(part));
}
