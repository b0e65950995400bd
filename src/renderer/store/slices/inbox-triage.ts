import type { InboxDay } from '../../../shared/contract/inbox.ts';
import type { Input } from '../../../shared/contract/index.ts';
import type { Conversation, ConversationId, Instant, Placement, Standing } from '../../../shared/model/index.ts';
import { comingTime } from '../../../shared/text/coming-time.ts';
import { draftIn } from '../drafts.ts';
import type { SliceContext } from '../state.ts';
import { triageTargets } from '../triage-targets.ts';
import { withList } from './inbox-lists.ts';
import type { InboxPart } from './inbox-place.ts';
import { shownConversations } from './inbox-search.ts';
import { nothingSelected } from './inbox-selection.ts';

/** What can be done with conversations; a reminder brings a waiting one back if they have not answered by then. */
export type TriageChange =
  | { readonly kind: 'done' | 'open' }
  | { readonly kind: 'snooze'; readonly until: Instant }
  | { readonly kind: 'remind'; readonly at: Instant | null };

/** Asks the reader for a time, for these conversations; `answer` is about the answer that is being written. */
export type WhenQuestion = {
  readonly about: 'snooze' | 'remind' | 'answer';
  readonly conversationIds: readonly ConversationId[];
  /** Where the keyboard goes when it is answered or left. */
  readonly back: InboxPart | 'reply';
};

/** Moving conversations between the tabs, one or many at once; each move can be undone. */
export type InboxTriageSlice = {
  /** The time that is being asked for; null when none is. */
  readonly whenAsked: WhenQuestion | null;
  /** What is told below an empty list; null before it was asked. */
  readonly inboxDay: InboxDay | null;
  /** Moves conversations, offers undo and goes on to the next one, which is opened when one of these was read. */
  triage(conversationIds: readonly ConversationId[], change: TriageChange): Promise<void>;
  /** Asks until when to snooze what an action is meant for; for those that wait for an answer, by when to remind. */
  askWhen(back: InboxPart): void;
  /** Asks by when they must have answered what is being written to them. */
  askReminder(conversationId: ConversationId): void;
  dismissWhen(): void;
  /** Keeps by when they must have answered with what is being written to them. */
  setReplyReminder(conversationId: ConversationId, at: Instant | null): void;
  /** Where a conversation goes with the answer that is sent now: `done`, or waiting until the reminder, if there is one. */
  placementOf(conversationId: ConversationId, remindAt: Instant | null, done: boolean): Placement | null;
  /** Goes on to the next conversation: this one was answered and is done. */
  leaveAnswered(conversationId: ConversationId): void;
  readInboxDay(): Promise<void>;
};

/** Triage, and what an empty inbox tells. */
export function createInboxTriageSlice({ set, get, client, callOrSay, now }: SliceContext): InboxTriageSlice {
  type Changes = Input<'inbox.triage'>['changes'];

  /** Tells the core; answers the conversations as they are now, null when it refused. */
  async function put(changes: Changes): Promise<readonly Conversation[] | null> {
    const reply = await callOrSay('inbox.triage', { changes });
    if (!reply.ok) return null;
    set(({ conversations }) => ({
      conversations: { ...conversations, ...Object.fromEntries(reply.value.map((one) => [one.id, one])) },
    }));
    return reply.value;
  }

  /** The keyboard finds a place in the inbox, if it was in there. */
  function keepKeyboard(): void {
    if (get().inboxFocused) get().focusInbox('same');
  }

  /** Takes conversations out of the shown list; answers the one that was being read, and which to read in its stead. */
  function takeOut(conversationIds: readonly ConversationId[]) {
    const { conversationLists, inboxTab, openConversationId, preferences } = get();
    const leaving = new Set(conversationIds);
    const ids = shownConversations(get());
    const listed = conversationLists[inboxTab]?.ids ?? [];
    const last = ids.findLastIndex((id) => leaving.has(id));
    const next = ids.slice(last + 1).find((id) => !leaving.has(id)) ?? ids.findLast((id) => !leaving.has(id)) ?? null;
    const wasOpen = openConversationId !== null && leaving.has(openConversationId) ? openConversationId : null;
    set((all) => ({
      ...nothingSelected,
      ...(leaving.size > 0
        ? {
            ...withList(all, inboxTab, { ids: listed.filter((id) => !leaving.has(id)) }),
            focusedConversationId: next,
          }
        : {}),
      ...(wasOpen === null ? {} : { openConversationId: null }),
    }));
    // The row or view with the focus goes; without this the keyboard would be nowhere.
    keepKeyboard();
    return { wasOpen, next: wasOpen !== null && preferences.autoAdvance ? next : null };
  }

  return {
    whenAsked: null,
    inboxDay: null,
    async triage(conversationIds, change) {
      const { conversations, inboxTab, inboxSearch } = get();
      const standing = standingAfter(change);
      const before = conversationIds.flatMap((id) => {
        const known = conversations[id];
        return known === undefined || isSame(known, standing) ? [] : [known];
      });
      if (before.length === 0) return;
      // What a search found stays found; the keyboard goes on all the same.
      const stays = inboxSearch === null && standing.state === inboxTab;
      const { wasOpen, next } = takeOut(stays ? [] : before.map((one) => one.id));
      const [only] = before;
      const name = only === undefined || before.length > 1 ? undefined : get().people[only.personId]?.name;
      const changing = put(before.map(({ id, lastAt }) => ({ conversationId: id, standing, seen: lastAt })));
      // Offered before the core has answered: whoever undoes at once means this, and nothing earlier.
      const toast = get().showToast({
        text: wordsFor(change, before.length, now(), name),
        undo: async () => {
          const back = before.map((one) => ({ conversationId: one.id, standing: standingOf(one), seen: one.lastAt }));
          if ((await changing) === null || (await put(back)) === null) return;
          if (wasOpen !== null) return get().openConversation(wasOpen);
          set({ focusedConversationId: before[0]?.id ?? null });
          await get().loadConversations(get().inboxTab);
          keepKeyboard();
        },
      });
      if (next !== null) void get().openConversation(next);
      const after = await changing;
      if (after === null) {
        get().dismissToast(toast);
        await get().rereadInbox();
      } else if (after.some((one) => !isSame(one, standing))) {
        get().showToast({ text: 'They have just written; it stays in Open.' });
      }
    },
    askWhen(back) {
      const conversationIds = triageTargets(get());
      const { conversations } = get();
      if (conversationIds.length === 0) return;
      const waits = conversationIds.every((id) => conversations[id]?.state === 'waiting');
      set({ whenAsked: { about: waits ? 'remind' : 'snooze', conversationIds, back } });
    },
    dismissWhen() {
      const back = get().whenAsked?.back;
      set({ whenAsked: null });
      if (back === 'reply') set(({ replyFocus }) => ({ replyFocus: replyFocus + 1 }));
      else if (back !== undefined) get().focusInbox(back);
    },
    askReminder: (conversationId) =>
      set({ whenAsked: { about: 'answer', conversationIds: [conversationId], back: 'reply' } }),
    setReplyReminder(conversationId, at) {
      const draft = draftIn(get().drafts, conversationId);
      if (draft !== undefined) get().keepDraft(draft.target, { ...draft, remindAt: at });
    },
    placementOf(conversationId, remindAt, done) {
      const seen = get().conversations[conversationId]?.lastAt;
      if (done) return seen === undefined ? null : { standing: standingAfter({ kind: 'done' }), seen };
      // A time that went by while the answer lay as a draft reminds of nothing.
      if (seen === undefined || remindAt === null || remindAt <= now()) return null;
      return { standing: standingAfter({ kind: 'remind', at: remindAt }), seen };
    },
    leaveAnswered(conversationId) {
      const { next } = takeOut([conversationId]);
      if (next !== null) void get().openConversation(next, 'conversation');
    },
    async readInboxDay() {
      const accountId = get().activeAccountId;
      if (accountId === null) return;
      const reply = await client.call('inbox.day', { accountId, since: new Date(now()).setHours(0, 0, 0, 0) });
      // A list without this line is no worse for it, and says itself when the core cannot be reached.
      if (reply.ok && get().activeAccountId === accountId) set({ inboxDay: reply.value });
    },
  };
}

function standingAfter(change: TriageChange): Standing {
  switch (change.kind) {
    case 'snooze':
      return { state: 'snoozed', wakeAt: change.until, returned: null };
    case 'remind':
      return { state: 'waiting', wakeAt: change.at, returned: null };
    default:
      return { state: change.kind, wakeAt: null, returned: null };
  }
}

function standingOf({ state, wakeAt, returned }: Standing): Standing {
  return { state, wakeAt, returned };
}

/** Whether a conversation stands there already; one that came back stands in Open like any other. */
function isSame(one: Standing, { state, wakeAt }: Standing): boolean {
  return one.state === state && one.wakeAt === wakeAt;
}

/** One after the other is done with; the name, apart from the direction of its letters, tells which offer to undo is whose. */
function wordsFor(change: TriageChange, count: number, now: Instant, name: string | undefined): string {
  if (change.kind === 'done' && name !== undefined) return `Done with \u2068${name}\u2069`;
  const words = whatHappened(change, now);
  return count === 1 ? words : `${count} conversations: ${words[0]?.toLowerCase()}${words.slice(1)}`;
}

function whatHappened(change: TriageChange, now: Instant): string {
  switch (change.kind) {
    case 'done':
      return 'Done';
    case 'open':
      return 'Back in Open';
    case 'snooze':
      return `Snoozed until ${comingTime(change.until, now).full}`;
    case 'remind':
      if (change.at === null) return 'No reminder any more';
      return `Back in Open if there is no answer by ${comingTime(change.at, now).full}`;
  }
}
