import type { WrittenWords } from './verdict.ts';

/** What the person remembers of everything they wrote, whatever happens to the program. */
export type Diary = {
  /** A mark that no other words contain. */
  begin(lane: string): string;
  /** The core said that it has this text. */
  kept(text: string): void;
  /** The person asked to send this text; the order of these counts. */
  promised(text: string): void;
  /** The person decided anew about this text, so that others may have overtaken it. */
  takenUp(text: string): void;
  written(): readonly WrittenWords[];
  /** How many texts were promised. */
  sends(): number;
};

/** Begins empty. */
export function createDiary(): Diary {
  const all = new Map<string, WrittenWords>();
  let sends = 0;
  function change(text: string, to: Partial<WrittenWords>): void {
    for (const words of all.values()) if (text.includes(words.mark)) all.set(words.mark, { ...words, ...to });
  }
  return {
    begin(lane) {
      const mark = `no${String(all.size).padStart(5, '0')}`;
      all.set(mark, { mark, lane, kept: false, promised: null });
      return mark;
    },
    kept: (text) => change(text, { kept: true }),
    promised(text) {
      sends += 1;
      change(text, { promised: sends });
    },
    takenUp: (text) => change(text, { promised: null }),
    written: () => [...all.values()],
    sends: () => sends,
  };
}
