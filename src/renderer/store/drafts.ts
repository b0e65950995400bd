import type { Draft, OutboxItem } from '../../shared/model/index.ts';
import type { StoaState } from './state.ts';
import { targetKey } from './target-key.ts';

type Drafts = Pick<StoaState, 'drafts' | 'unsavedDrafts'>;

/** The record without one key. */
export function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _removed, ...rest } = record;
  return rest;
}

/** The core's draft after an event, except where something typed has not reached it yet: that stands, below a text that came back. */
export function withDraftTold(state: Drafts, item: OutboxItem, told: Draft | null): Partial<Drafts> {
  const key = targetKey(item.target);
  const typed = state.unsavedDrafts[key];
  const isWhatWasSent = item.state === 'held' && typed?.text === item.text;
  if (typed === undefined || isWhatWasSent) {
    return {
      drafts: told === null ? without(state.drafts, key) : { ...state.drafts, [key]: told },
      unsavedDrafts: without(state.unsavedDrafts, key),
    };
  }
  if (told === null || item.state !== 'refused') return {};
  return withTyped(state, key, { ...told, text: typed.text === '' ? told.text : joined(item.text, typed.text) });
}

/** Whether the core took `told`; else it answered the draft that had changed meanwhile. */
export function isKept(told: Draft, answered: Draft | null): boolean {
  return answered === null || answered.text === told.text;
}

/** What the core answered to being told of `told`: it is kept, or what is kept had changed and is joined to what is typed. */
export function withDraftKept(state: Drafts, told: Draft, kept: Draft | null): Partial<Drafts> {
  const key = targetKey(told.target);
  const typed = state.unsavedDrafts[key];
  if (typed === undefined) return {};
  if (kept === null || isKept(told, kept)) {
    if (typed.text !== told.text) return withTyped(state, key, { ...typed, updatedAt: kept?.updatedAt ?? 0 });
    const drafts = kept === null ? without(state.drafts, key) : { ...state.drafts, [key]: kept };
    return { drafts, unsavedDrafts: without(state.unsavedDrafts, key) };
  }
  // Already joined, when the event of the change came first.
  if (typed.updatedAt === kept.updatedAt) return {};
  return withTyped(state, key, { ...kept, text: joined(kept.text, typed.text) });
}

function withTyped(state: Drafts, key: string, draft: Draft): Drafts {
  return {
    drafts: draft.text === '' ? without(state.drafts, key) : { ...state.drafts, [key]: draft },
    unsavedDrafts: { ...state.unsavedDrafts, [key]: draft },
  };
}

/** A text that came back, with what was begun since below it, as the core joins them; once where one holds the other: nothing typed is lost. */
function joined(returned: string, begun: string): string {
  if (begun.startsWith(returned)) return begun;
  return returned.endsWith(begun) ? returned : `${returned}\n\n${begun}`;
}
