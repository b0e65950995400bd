import type { StoaEvent } from '../../shared/contract/events.ts';
import type { AccountId, Network, Reachability } from '../../shared/model/index.ts';
import { mergeEntities } from './merge-entities.ts';
import type { StoaState } from './state.ts';
import { targetKey } from './target-key.ts';
import { withoutPosts } from './timeline.ts';

function withReachability(unreachable: readonly Network[], told: Reachability): readonly Network[] {
  const others = unreachable.filter((network) => network !== told.network);
  return told.reachable ? others : [...others, told.network];
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _removed, ...rest } = record;
  return rest;
}

/** The part of the state an event changes; what belongs to an account that is not shown is left out. */
export function applyEvent(state: StoaState, event: StoaEvent): Partial<StoaState> {
  const shown = (accountId: AccountId) => accountId === state.activeAccountId;
  switch (event.type) {
    case 'accounts.changed':
      return { accounts: event.accounts, activeAccountId: event.activeAccountId };
    case 'sign-in.changed':
      return { signIn: event.signIn };
    case 'decks.changed':
      return { deck: event.deck, columns: event.columns };
    case 'timelines.status':
      return { statuses: { ...state.statuses, [event.status.columnId]: event.status } };
    case 'entities.changed':
      return shown(event.entities.accountId) ? mergeEntities(state, event.entities) : {};
    case 'posts.gone': {
      if (!shown(event.accountId)) return {};
      const gone = new Set(event.postIds);
      return {
        timelines: Object.fromEntries(
          Object.entries(state.timelines).map(([id, timeline]) => [id, withoutPosts(timeline, gone)]),
        ),
      };
    }
    case 'inbox.changed': {
      if (!shown(event.accountId)) return {};
      const conversations = { ...state.conversations };
      for (const conversation of event.conversations) conversations[conversation.id] = conversation;
      return { ...mergeEntities(state, event.entities), conversations, inboxCounts: event.counts };
    }
    case 'outbox.changed': {
      const key = targetKey(event.item.target);
      return {
        outbox: { ...state.outbox, [event.item.id]: event.item },
        drafts: event.draft === null ? without(state.drafts, key) : { ...state.drafts, [key]: event.draft },
      };
    }
    case 'spend.changed':
      return shown(event.spend.accountId) ? { spend: event.spend } : {};
    case 'preferences.changed':
      return { preferences: event.preferences };
    case 'reachability.changed':
      return { unreachable: withReachability(state.unreachable, event.reachability) };
    case 'web-base.changed':
      return { webBases: { ...state.webBases, [event.network]: event.base } };
    case 'notice':
      return { notices: [...state.notices.filter((notice) => notice.id !== event.notice.id), event.notice] };
  }
}
