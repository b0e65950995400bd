/** One piece of writing, recognisable by its mark wherever it ends up. */
export type Writing = {
  readonly mark: string;
  /** The exchange it belongs to; what is promised there leaves in its order. */
  readonly lane: string;
  /** Whether the core ever said that it has it, as a draft or as a promise. */
  readonly kept: boolean;
  /** Rises with every promise to send it; null while it was never promised. */
  readonly promised: number | null;
};

/** What can be seen of all writings, from outside. */
export type Sighting = {
  /** Texts X has, oldest first. */
  readonly onX: readonly string[];
  readonly drafts: readonly string[];
  readonly outbox: readonly { readonly text: string; readonly state: string }[];
};

/** Marks of the writings with which something is wrong. */
export type Verdict = {
  /** More than once on X. */
  readonly twice: readonly string[];
  /** Kept once and nowhere now. */
  readonly lost: readonly string[];
  /** On X and yet given back or about to leave, so that it would be there twice soon. */
  readonly given: readonly string[];
  /** On X before something of the same exchange that was promised earlier. */
  readonly early: readonly string[];
};

/** Holds every writing against what can be seen. `settled` is false while sends are still under way, which may be seen in two places. */
export function judgeWritings(writings: readonly Writing[], sighting: Sighting, settled: boolean): Verdict {
  const { onX, drafts, outbox } = sighting;
  const unsettled = outbox.map((item) => item.text);
  const times = (mark: string) => onX.filter((text) => text.includes(mark)).length;
  const within = (texts: readonly string[], mark: string) => texts.some((text) => text.includes(mark));
  const arrived = writings.filter(({ mark }) => times(mark) > 0);
  // One whose outcome is unknown may have arrived: it is looked for before anything else.
  const leaving = outbox.filter((item) => item.state !== 'unknown' && item.state !== 'sending').map((item) => item.text);
  return {
    twice: marks(arrived.filter(({ mark }) => times(mark) > 1)),
    lost: marks(
      writings.filter(({ mark, kept }) => kept && !within(onX, mark) && !within(drafts, mark) && !within(unsettled, mark)),
    ),
    given: settled ? marks(arrived.filter(({ mark }) => within(drafts, mark) || within(leaving, mark))) : [],
    early: marks(tooEarly(arrived, onX)),
  };
}

/** Whether nothing is wrong. */
export function isFlawless(verdict: Verdict): boolean {
  return Object.values(verdict).every((found) => found.length === 0);
}

function tooEarly(arrived: readonly Writing[], onX: readonly string[]): readonly Writing[] {
  const placeOf = ({ mark }: Writing) => onX.findIndex((text) => text.includes(mark));
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

function marks(writings: readonly Writing[]): readonly string[] {
  return writings.map(({ mark }) => mark);
}
