import { isEmpty, joinParts, sameParts, sameWriting } from '../../shared/drafts/writing.ts';
import type { ConversationId, Draft, OutboxItem } from '../../shared/model/index.ts';
import type { StoaState } from './state.ts';
import { targetKey } from './target-key.ts';

type Drafts = Pick<StoaState, 'drafts' | 'unsavedDrafts'>;

/** The record without one key. */
export function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _removed, ...rest } = record;
  return rest;
}

/** What is being written in this conversation, if anything is. */
export function draftIn(drafts: Drafts['drafts'], conversationId: ConversationId): Draft | undefined {
  return Object.values(drafts).find(({ target }) => target.kind !== 'post' && target.conversationId === conversationId);
}

/** The core's draft after an event, except where something typed has not reached it yet: that stands, below what came back. */
export function withDraftTold(state: Drafts, items: readonly OutboxItem[], told: Draft | null): Partial<Drafts> {
  const [item] = items;
  if (item === undefined) return {};
  const key = targetKey(item.target);
  const typed = state.unsavedDrafts[key];
  const isWhatWasSent = item.state === 'held' && typed !== undefined && sameParts(typed.parts, items);
  if (typed === undefined || isWhatWasSent) {
    return {
      drafts: told === null ? without(state.drafts, key) : { ...state.drafts, [key]: told },
      unsavedDrafts: without(state.unsavedDrafts, key),
    };
  }
  if (told === null || item.state !== 'refused') return {};
  const returned = isEmpty(typed)
    ? told.parts
    : items.map(({ text, media = [] }) => (media.length === 0 ? { text } : { text, media }));
  return withTyped(state, key, { ...told, parts: joinParts(returned, typed.parts) });
}

/** Whether the core took `told`; else it answered the draft that had changed meanwhile. */
export function isKept(told: Draft, answered: Draft | null): boolean {
  return answered === null || sameWriting(answered, told);
}

/** What the core answered to being told of `told`: it is kept, or what is kept had changed and is joined to what is typed. */
export function withDraftKept(state: Drafts, told: Draft, kept: Draft | null): Partial<Drafts> {
  const key = targetKey(told.target);
  const typed = state.unsavedDrafts[key];
  if (typed === undefined) return {};
  if (kept === null || isKept(told, kept)) {
    if (!sameWriting(typed, told)) return withTyped(state, key, { ...typed, updatedAt: kept?.updatedAt ?? 0 });
    const drafts = kept === null ? without(state.drafts, key) : { ...state.drafts, [key]: kept };
    return { drafts, unsavedDrafts: without(state.unsavedDrafts, key) };
  }
  // Already joined, when the event of the change came first.
  if (typed.updatedAt === kept.updatedAt) return {};
  return withTyped(state, key, { ...kept, parts: joinParts(kept.parts, typed.parts) });
}

function withTyped(state: Drafts, key: string, draft: Draft): Drafts {
  return {
    drafts: isEmpty(draft) ? without(state.drafts, key) : { ...state.drafts, [key]: draft },
    unsavedDrafts: { ...state.unsavedDrafts, [key]: draft },
  };
}
