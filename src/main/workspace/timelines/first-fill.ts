import { type FeedContext, type FeedOutcome, type FeedReader, firstFill } from './read-feed.ts';

const [hour, day] = [60 * 60_000, 24 * 60 * 60_000];
/** The newest part, which is asked for first. */
const shortest = hour / 2;
/** X searches no further back, nor quite so far. */
const longest = 7 * day;
/** With fewer questions, a page each costs no more than the column is to begin with. */
const fewQuestions = 2;

/** Whether a page for each question would be paid for of which most stays below the column's first screens. */
export function fillsBySteps(contexts: readonly FeedContext[]): boolean {
  return contexts.length > fewQuestions && contexts.every(({ feed }) => feed.order === 'age');
}

/**
 * Begins a column of many questions: all are asked for the last half hour, then for more, until there is enough to begin with. A question
 * that finds nothing costs nothing, while X's smallest page for each of eight would cost four times as much as is shown.
 */
export async function fillBySteps(
  reader: Pick<FeedReader, 'since'>,
  contexts: readonly FeedContext[],
  now: number,
): Promise<FeedOutcome> {
  let added = 0;
  for (let span = shortest; ; span = longer(span, added)) {
    const outcomes = await Promise.all(contexts.map((context) => reader.since(context, now - span)));
    added += outcomes.reduce((sum, outcome) => sum + outcome.added, 0);
    const error = outcomes.find((outcome) => outcome.error !== null)?.error ?? null;
    // Below where one of them has more, nothing of the others would be shown.
    const enough = added >= firstFill || span >= longest || outcomes.some(({ full }) => full);
    if (error !== null || enough) return { added, error };
  }
}

/** As far back as will be enough at the pace seen, which says little while it is small. */
function longer(span: number, added: number): number {
  const times = Math.min(6, Math.max(1.5, (1.2 * firstFill) / Math.max(1, added)));
  return Math.min(longest, Math.round(span * times));
}
