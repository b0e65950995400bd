/**
 * What others answer to a generated post: `cue` (a regular expression, case-insensitive) must be in the post's text, so that an answer is about
 * what was said; the empty cue fits any post of the voice. `back` is what the author says to it, if anything.
 */
export type Reply = readonly [cue: string, text: string, back?: string];

export type Replies = Readonly<Record<string, readonly Reply[]>>;

/** Answers put together from two sentences: any start goes with any end, and an empty end leaves the start alone. */
export type Kit = {
  /** Must be in the text that is answered (a regular expression, case-insensitive); empty: fits any. */
  readonly cue: string;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
};
