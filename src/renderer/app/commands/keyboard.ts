import { useEffect } from 'react';
import { useStoaStore } from '../../store/use-stoa.ts';
import { commands } from './index.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What the reader pressed, in the spelling of a command's keys; null for a key that is only held, or held with what is the system's. */
export function keyOf(event: Pressed, mac: boolean): string | null {
  if (['Control', 'Meta', 'Alt', 'Shift'].includes(event.key) || event.altKey) return null;
  const [mod, foreign] = mac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  if (foreign) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (mod) return `mod+${key}`;
  // What Shift makes of a sign (“?”) is a sign of its own; a letter stays the same letter.
  return event.shiftKey && /^\p{Letter}$/u.test(key) ? `shift+${key}` : key;
}

/** True where typing belongs to the field, not to commands. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);
}

/** A key that a focused control of its own uses; an open menu finds its items by their letters. */
function isForControl(event: KeyboardEvent): boolean {
  if (!(event.target instanceof HTMLElement)) return false;
  if (event.target.closest('[role="menu"], [role="listbox"]') !== null) return true;
  const isControl = event.target.closest('button, a, [role="menuitem"], [role="tab"]') !== null;
  return isControl && (event.key === 'Enter' || event.key === ' ');
}

/** Runs the command of each key pressed; single letters can be switched off, and never act on what is typed. */
export function useCommandKeys(): void {
  const store = useStoaStore();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isForControl(event)) return;
      const key = keyOf(event, onMac);
      if (key === null) return;
      const state = store.getState();
      const withModifier = key.startsWith('mod+');
      const asked = state.dialog !== null || state.composerTarget !== null || state.whenAsked !== null;
      if (!withModifier && (isWriting(event.target) || asked)) return;
      const isLetter = key.length === 1 || key.startsWith('shift+');
      if (isLetter && !state.preferences.singleKeys) return;
      // A card opened by a key is a dialog; only its own keys work in it.
      if (state.peek?.by === 'key') return;
      const command = commands.find((one) => one.keys.includes(key) && one.when(state));
      // What covers the columns takes their keys away: they would move what cannot be seen.
      const covered = state.thread !== null || state.viewedMedia !== null;
      if (command === undefined || (covered && command.group === 'Reading')) return;
      event.preventDefault();
      // A key held down moves on and on, but nothing is done twice by it.
      if (!event.repeat || command.group === 'Reading') command.run(state);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store]);
}

const symbols: Readonly<Record<string, string>> = { Escape: 'Esc', Enter: 'Enter' };

/** A command's key as printed on keyboards. */
export function printedKey(key: string, mac: boolean): string {
  if (key.startsWith('mod+')) return `${mac ? '⌘' : 'Ctrl+'}${printedKey(key.slice(4), mac)}`;
  if (key.startsWith('shift+')) return `${mac ? '⇧' : 'Shift+'}${printedKey(key.slice(6), mac)}`;
  return symbols[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** Whether this is a Mac, whose modifier is Cmd. */
export const onMac = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac');
