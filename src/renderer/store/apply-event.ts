import type { StoaEvent } from '../../shared/contract/events.ts';
import type { AccountId, ColumnStatus, Network, Reachability } from '../../shared/model/index.ts';
import { withDraftTold } from './drafts.ts';
import { mergeEntities } from './merge-entities.ts';
import { withNews } from './slices/inbox-news.ts';
import type { StoaState } from './state.ts';
import { withoutPosts } from './timeline.ts';

function withReachability(unreachable: readonly Network[], told: Reachability): readonly Network[] {
  const others = unreachable.filter((network) => network !== told.network);
  return told.reachable ? others : [...others, told.network];
}

/** The part of the state an event changes; what belongs to an account that is not shown is left out. */
export function applyEvent(state: StoaState, event: StoaEvent): Partial<StoaState> {
  const shown = (accountId: AccountId) => accountId === state.activeAccountId;
  switch (event.type) {
    case 'accounts.changed':
      // Another account is shown with its snapshot, all at once; until then what is here belongs to this one.
      return { accounts: event.accounts };
    case 'sign-in.changed':
      return { signIn: event.signIn };
    case 'vault.changed':
      return { vault: event.vault };
    case 'decks.changed':
      return { deck: event.deck, columns: event.columns };
    case 'timelines.status':
      return withStatus(state, event.status);
    case 'entities.changed':
      return shown(event.entities.accountId) ? mergeEntities(state, event.entities) : {};
    case 'posts.gone': {
      if (!shown(event.accountId)) return {};
      const gone = new Set(event.postIds);
      return {
        posts: Object.fromEntries(
          Object.values(state.posts).flatMap((post) => (gone.has(post.id) ? [] : [[post.id, post]])),
        ),
        timelines: Object.fromEntries(
          Object.entries(state.timelines).map(([id, timeline]) => [id, withoutPosts(timeline, gone)]),
        ),
      };
    }
    case 'inbox.changed':
      return shown(event.accountId) ? withConversations(state, event) : {};
    case 'inbox.rules':
      return shown(event.accountId) ? { inboxRules: event.rules } : {};
    case 'inbox.status':
      return shown(event.status.accountId) ? { inboxStatus: event.status } : {};
    case 'jobs.changed':
      return shown(event.accountId) ? { jobCards: event.cards } : {};
    case 'lists.changed':
      return shown(event.accountId) ? { savedLists: event.lists } : {};
    case 'outbox.changed':
      return {
        outbox: { ...state.outbox, ...Object.fromEntries(event.items.map((item) => [item.id, item])) },
        ...withDraftTold(state, event.items, event.draft),
      };
    case 'outbox.uploading': {
      const { [event.outboxId]: _before, ...others } = state.uploading;
      return { uploading: event.share === null ? others : { ...others, [event.outboxId]: event.share } };
    }
    case 'spend.changed':
      return shown(event.spend.accountId) ? { spend: event.spend } : {};
    case 'preferences.changed':
      return { preferences: event.preferences };
    case 'saved-replies.changed':
      return { savedReplies: event.replies };
    case 'data.backing-up':
      return state.backingUp ? { backupShare: event.share } : {};
    case 'data.deleting':
      return { deletingShare: event.share };
    case 'copies.exporting':
      return { exportShare: event.share };
    case 'reachability.changed':
      return { unreachable: withReachability(state.unreachable, event.reachability) };
    case 'web-base.changed':
      return { webBases: { ...state.webBases, [event.network]: event.base } };
    case 'badge.changed':
      return { badge: event.count };
    case 'notification.shown':
    case 'notification.opened':
      return {};
    case 'notice.over':
      return { notices: state.notices.filter((notice) => notice.id !== event.id) };
    case 'notice':
      return { notices: [...state.notices.filter((notice) => notice.id !== event.notice.id), event.notice] };
  }
}

/** Only what the window has of the inbox: a list that gets others is read again, and a flood of mentions fills no memory. */
function withConversations(state: StoaState, event: Extract<StoaEvent, { type: 'inbox.changed' }>): Partial<StoaState> {
  const { entities, counts } = event;
  const newConversations = withNews(state, event);
  const known = event.conversations.filter(({ id }) => state.conversations[id] !== undefined);
  if (known.length === 0) return { inboxCounts: counts, newConversations };
  const theirs = new Set(known.map(({ personId }) => personId));
  return {
    ...mergeEntities(state, { ...entities, people: entities.people.filter(({ id }) => theirs.has(id)) }),
    conversations: { ...state.conversations, ...Object.fromEntries(known.map((one) => [one.id, one])) },
    inboxCounts: counts,
    newConversations,
  };
}

/** A reading that went well also ends what an earlier call by hand was refused for. */
function withStatus(state: StoaState, status: ColumnStatus): Partial<StoaState> {
  const { columnId } = status;
  const statuses = { ...state.statuses, [columnId]: status };
  const timeline = state.timelines[columnId];
  const readWell = status.error === null && status.lastCheckedAt !== state.statuses[columnId]?.lastCheckedAt;
  if (!readWell || timeline === undefined || timeline.error === null) return { statuses };
  return { statuses, timelines: { ...state.timelines, [columnId]: { ...timeline, error: null } } };
}
