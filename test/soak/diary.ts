import type { Writing } from './verdict.ts';

/** What the person remembers of everything they wrote, whatever happens to the program. */
export type Diary = {
  /** A mark that no other writing contains. */
  begin(lane: string): string;
  /** The core said that it has this text. */
  kept(text: string): void;
  /** The person asked to send this text; the order of these counts. */
  promised(text: string): void;
  readonly writings: () => readonly Writing[];
  readonly sends: () => number;
};

/** Begins empty. */
export function createDiary(): Diary {
  const writings = new Map<string, Writing>();
  let sends = 0;
  function change(text: string, to: Partial<Writing>): void {
    for (const writing of writings.values()) {
      if (text.includes(writing.mark)) writings.set(writing.mark, { ...writing, ...to });
    }
  }
  return {
    begin(lane) {
      const mark = `no${String(writings.size).padStart(5, '0')}`;
      writings.set(mark, { mark, lane, kept: false, promised: null });
      return mark;
    },
    kept: (text) => change(text, { kept: true }),
    promised(text) {
      sends += 1;
      change(text, { promised: sends });
    },
    writings: () => [...writings.values()],
    sends: () => sends,
  };
}
