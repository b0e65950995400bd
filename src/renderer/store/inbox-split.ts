import { allSplits, restSplit } from '../../shared/model/split-ids.ts';
import type { StoaState } from './state.ts';

type Arranged = Pick<StoaState, 'preferences' | 'inboxRules' | 'inboxCounts'>;

/** One of the parts that the open conversations can be looked at by. */
export type ShownSplit = { readonly id: string; readonly name: string; readonly count: number };

/** The split that is looked at; `all` when the one last chosen is no longer there. */
export function chosenSplit({ preferences, inboxRules }: Omit<Arranged, 'inboxCounts'>): string {
  const chosen = preferences.inboxSplit;
  const isThere =
    chosen === restSplit || inboxRules?.splits.some((split) => split.id === chosen && split.shown !== 'never');
  return isThere ? chosen : allSplits;
}

/** The row of splits, in order; empty when the reader wants none. */
export function shownSplits(state: Arranged): readonly ShownSplit[] {
  const { inboxRules, inboxCounts } = state;
  const chosen = chosenSplit(state);
  const countOf = (id: string) => inboxCounts.splits[id] ?? 0;
  const own = (inboxRules?.splits ?? []).filter(
    ({ id, shown }) => shown === 'always' || (shown === 'when-not-empty' && (countOf(id) > 0 || id === chosen)),
  );
  if (own.length === 0) return [];
  return [
    { id: allSplits, name: 'All', count: inboxCounts.open },
    ...own.map(({ id, name }) => ({ id, name, count: countOf(id) })),
    { id: restSplit, name: 'The rest', count: countOf(restSplit) },
  ];
}
