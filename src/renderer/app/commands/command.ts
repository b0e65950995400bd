import type { StoaState } from '../../store/state.ts';

/** One thing that can be done from the palette and by its keys. */
export type Command = {
  readonly id: string;
  readonly title: string;
  /** A title that says more, from what is there now. */
  titleNow?(state: StoaState): string;
  readonly group: 'Reading' | 'Post' | 'Inbox' | 'Writing' | 'Stoa';
  /** As typed: one character, a key's name, `shift+i` for a letter with Shift, or `mod+k` (Ctrl, on a Mac Cmd). */
  readonly keys: readonly string[];
  /** Whether it can be done now; the palette leaves the others out. */
  when(state: StoaState): boolean;
  run(state: StoaState): void;
};
