/** A word, number, emoji or stand-in for a name, with the place in the text it was read from. */
export type Token = {
  /** Lower case, without accents, spelt out: "can't" makes two tokens, `can` and `not`; any number is `#`, "10/10" `fullmarks`, any name in mid-text `@`. */
  readonly word: string;
  /** UTF-16 offsets in the reading's text. */
  readonly start: number;
  readonly end: number;
  /** Counts up at `.`, `!`, `?` and line ends. */
  readonly sentence: number;
  /** Counts up at commas and the like too. */
  readonly clause: number;
  /** Whether letters were drawn out: "sooo". */
  readonly stretched: boolean;
};

/** A text taken apart. */
export type Reading = {
  /** The text as given, its HTML entities resolved. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** How each sentence ends, by its number; the empty string where nothing ends it. */
  readonly endings: readonly string[];
  /** Words of two letters or more written in capitals only. */
  readonly shouted: number;
  /** Words of two letters or more that begin with a capital and go on in small letters. */
  readonly titled: number;
  /** Words of two letters or more. */
  readonly long: number;
};
