import type { Snapshot } from '../../shared/contract/session.ts';
import { mergeEntities } from './merge-entities.ts';
import { nothingSelected } from './slices/inbox-selection.ts';
import type { StoaState } from './state.ts';
import { targetKey } from './target-key.ts';
import { timelineOf } from './timeline.ts';

/** The state after reading a snapshot; what the window alone knows (focus, dialogs, toasts) stays. */
export function fromSnapshot(state: StoaState, snapshot: Snapshot): Partial<StoaState> {
  const sameAccount = state.opened && state.activeAccountId === snapshot.activeAccountId;
  const entities = snapshot.pages.reduce(
    (known, page) => mergeEntities(known, page.entities),
    sameAccount ? { posts: state.posts, people: state.people } : { posts: {}, people: {} },
  );
  const shared = {
    opened: true,
    openError: null,
    host: snapshot.host,
    version: snapshot.version,
    sequence: snapshot.sequence,
    notices: snapshot.notices.filter((notice) => !state.dismissedNotices.includes(notice.id)),
    unreachable: snapshot.reachability.filter((one) => !one.reachable).map((one) => one.network),
    webBases: snapshot.webBases,
    accounts: snapshot.accounts,
    activeAccountId: snapshot.activeAccountId,
    signIn: snapshot.signIn,
    vault: snapshot.vault,
    deck: snapshot.deck,
    columns: snapshot.columns,
    statuses: Object.fromEntries(snapshot.statuses.map((status) => [status.columnId, status])),
    timelines: Object.fromEntries(
      snapshot.pages.map((page) => [
        page.columnId,
        (sameAccount && state.timelines[page.columnId]) || timelineOf(page),
      ]),
    ),
    ...entities,
    inboxCounts: snapshot.inboxCounts,
    inboxStatus: snapshot.inboxStatus,
    inboxRules: snapshot.inboxRules,
    badge: snapshot.badge,
    jobCards: snapshot.jobCards,
    outbox: Object.fromEntries(snapshot.outbox.map((item) => [item.id, item])),
    drafts: {
      ...Object.fromEntries(snapshot.drafts.map((draft) => [targetKey(draft.target), draft])),
      ...state.unsavedDrafts,
    },
    spend: snapshot.spend,
    preferences: snapshot.preferences,
    savedReplies: snapshot.savedReplies,
  };
  if (sameAccount) return shared;
  return {
    ...shared,
    thread: null,
    viewedMedia: null,
    peek: null,
    personRecord: null,
    focus: null,
    focusedRows: {},
    conversations: {},
    newConversations: [],
    conversationLists: {},
    conversationDetails: {},
    openConversationId: null,
    inboxSearch: null,
    watchedWords: null,
    focusedConversationId: null,
    ...nothingSelected,
    whenAsked: null,
    inboxDay: null,
    composerTarget: null,
    eligibilities: {},
    packOffers: null,
    packChoices: {},
    packPreviews: {},
    savedLists: [],
  };
}
