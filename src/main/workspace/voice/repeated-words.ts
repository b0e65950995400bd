import { setImmediate } from 'node:timers/promises';
import { type ComparableText, comparableText, nearlySame, similarWords } from '../../../shared/text/similar-text.ts';
import { measureWeight } from '../../../shared/text/weighted-length.ts';
import { type Advice, toldBefore } from '../../../shared/voice/advice.ts';
import { unsigned } from '../../../shared/voice/signed.ts';

/** Shorter words, as X counts characters, are anybody's: “Thank you so much!” may go to everybody. A Chinese one counts two, and says as much. */
const shortestWords = 24;
/** Texts whose plain words are kept; older ones are worked out again. */
const mostKept = 1000;

/** Texts that are compared in one turn of the main thread; new ones take about a twentieth of a millisecond each. */
const inOneTurn = 100;

/** What was said to somebody: `who` tells people apart, the handle and the name are null while they are not known. */
export type SaidTo = {
  readonly who: string;
  readonly handle: string | null;
  readonly name: string | null;
  readonly text: string;
};

/** Tells who got the same words already. */
export type RepeatedWords = {
  /** Null unless so many people got nearly these words that the next would be one too many. */
  advise(
    words: { readonly text: string; readonly names: readonly string[]; readonly initials: string | null },
    said: readonly SaidTo[],
  ): Promise<Advice | null>;
};

/** Remembers what it worked out about texts it has seen, for they are compared with every pause of typing. */
export function createRepeatedWords(): RepeatedWords {
  const known = new Map<string, ComparableText>();

  function comparable(text: string, initials: string | null, names: readonly string[]): ComparableText {
    return comparableText(unsigned(unsigned(text, initials), null), names);
  }

  function remembered(text: string, initials: string | null, names: readonly string[]): ComparableText {
    const key = JSON.stringify([text, names, initials]);
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const made = comparable(text, initials, names);
    if (known.size >= mostKept) known.clear();
    known.set(key, made);
    return made;
  }

  return {
    async advise({ text, names, initials }, said) {
      const ours = comparable(text, initials, names);
      if (measureWeight(ours.words).weighted < shortestWords) return null;
      const told = new Map<string, string | null>();
      for (const [index, { who, handle, name, text: before }] of said.entries()) {
        if (index % inOneTurn === inOneTurn - 1) await setImmediate();
        if (told.has(who)) continue;
        const theirs = remembered(before, initials, name === null ? [] : [name]);
        if (mayBeLike(ours.words.length, theirs.words.length) && similarWords(ours, theirs) >= nearlySame)
          told.set(who, handle);
      }
      if (told.size < toldBefore) return null;
      const handles = [...told.values()].filter((handle) => handle !== null).slice(0, 2);
      return { kind: 'repeated', people: told.size, handles };
    },
  };
}

/** Dice's measure cannot reach the threshold when one text is so much longer; the rest is for what counts as one character. */
function mayBeLike(ours: number, theirs: number): boolean {
  return (2 * Math.min(ours, theirs)) / (ours + theirs) >= nearlySame - 0.1;
}
