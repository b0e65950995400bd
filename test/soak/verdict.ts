/** Words of the person, recognisable by their mark wherever they end up. */
export type WrittenWords = {
  readonly mark: string;
  /** The exchange they belong to; what is promised there leaves in its order. */
  readonly lane: string;
  /** Whether the core ever said that it has them, as a draft or as a promise. */
  readonly kept: boolean;
  /** Rises with every promise to send; null while they were never promised, and when others may have overtaken them. */
  readonly promised: number | null;
};

/** What can be seen of all words, from outside. */
export type Sighting = {
  /** Texts X has, oldest first. */
  readonly onX: readonly string[];
  readonly drafts: readonly string[];
  readonly outbox: readonly { readonly text: string; readonly state: string }[];
};

/** Marks of the words with which something is wrong. */
export type Verdict = {
  /** More than once on X, or once and about to be sent again. */
  readonly twice: readonly string[];
  /** Kept once and nowhere now. */
  readonly lost: readonly string[];
  /** On X before something of the same exchange that was promised earlier. */
  readonly early: readonly string[];
};

/** Holds all words against what can be seen. `settled` is false while sends are under way, which may be seen in two places. */
export function judge(written: readonly WrittenWords[], sighting: Sighting, settled: boolean): Verdict {
  const { onX, drafts, outbox } = sighting;
  const times = (mark: string) => onX.filter((text) => text.includes(mark)).length;
  // One whose outcome is unknown may have arrived: it is looked for before anything else.
  const again = [...drafts, ...outbox.filter((item) => item.state !== 'unknown').map((item) => item.text)];
  const anywhere = [...onX, ...drafts, ...outbox.map((item) => item.text)];
  const isIn = (texts: readonly string[], mark: string) => texts.some((text) => text.includes(mark));
  const arrived = written.filter(({ mark }) => times(mark) > 0);
  return {
    twice: marks(arrived.filter(({ mark }) => times(mark) > 1 || (settled && isIn(again, mark)))),
    lost: marks(written.filter(({ mark, kept }) => kept && !isIn(anywhere, mark))),
    early: marks(tooEarly(arrived, onX)),
  };
}

/** Whether nothing is wrong. */
export function isFlawless(verdict: Verdict): boolean {
  return Object.values(verdict).every((found) => found.length === 0);
}

function tooEarly(arrived: readonly WrittenWords[], onX: readonly string[]): readonly WrittenWords[] {
  const placeOf = ({ mark }: WrittenWords) => onX.findIndex((text) => text.includes(mark));
  return [...Map.groupBy(arrived, ({ lane }) => lane).values()].flatMap((lane) => {
    const inTurn = lane
      .filter(({ promised }) => promised !== null)
      .toSorted((one, other) => (one.promised ?? 0) - (other.promised ?? 0));
    return inTurn.filter((one, index) => {
      const before = inTurn[index - 1];
      return before !== undefined && placeOf(one) < placeOf(before);
    });
  });
}

function marks(written: readonly WrittenWords[]): readonly string[] {
  return written.map(({ mark }) => mark);
}
