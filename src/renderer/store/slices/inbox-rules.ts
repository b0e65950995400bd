import type {
  Conversation,
  ConversationId,
  InboxRules,
  MentionLabel,
  PersonId,
  StoaError,
} from '../../../shared/model/index.ts';
import { chosenSplit, shownSplits } from '../inbox-split.ts';
import type { SliceContext } from '../state.ts';
import type { PeekPlace } from './peek.ts';

/** Word rules and splits, which are set together. */
export type EditedRules = Pick<InboxRules, 'wordRules' | 'splits'>;

/** How the reader arranges the inbox: splits, word rules, VIPs, labels by hand. */
export type InboxRulesSlice = {
  /** Null before the snapshot, and without an account. */
  readonly inboxRules: InboxRules | null;
  /** Whose label is being chosen, and where the choice is shown. */
  readonly labelChoice: { readonly conversationIds: readonly ConversationId[]; readonly place: PeekPlace } | null;
  /** Shows one split of the open conversations, or `all`; remembered. */
  showInboxSplit(id: string): Promise<void>;
  /** The next or the former split in the row, round and round; the keyboard goes to its first conversation. */
  stepInboxSplit(step: 1 | -1): Promise<void>;
  chooseLabel(conversationIds: readonly ConversationId[], place: PeekPlace): void;
  closeLabelChoice(): void;
  /** Gives one or many a label by hand, null to let the words speak; offers undo. */
  setLabel(conversationIds: readonly ConversationId[], label: MentionLabel | null): Promise<void>;
  /** Marks people or takes the mark away; offers undo. */
  setVip(personIds: readonly PersonId[], vip: boolean): Promise<void>;
  /** Answers why not, or null; `told` is said with an undo. */
  saveInboxRules(rules: EditedRules, told: string): Promise<StoaError | null>;
};

/** The core's event brings each change of rules back here. */
export function createInboxRulesSlice({ set, get, client, callOrSay }: SliceContext): InboxRulesSlice {
  /** False when the core refused. */
  async function putLabel(conversationId: ConversationId, label: MentionLabel | null): Promise<boolean> {
    const reply = await callOrSay('inbox.setLabel', { conversationId, label });
    if (reply.ok) set((state) => ({ conversations: { ...state.conversations, [conversationId]: reply.value } }));
    return reply.ok;
  }

  return {
    inboxRules: null,
    labelChoice: null,
    async showInboxSplit(id) {
      if (id === chosenSplit(get())) return;
      set((state) => ({
        preferences: { ...state.preferences, inboxSplit: id },
        openConversationId: null,
        focusedConversationId: null,
      }));
      void get().changePreferences({ inboxSplit: id });
      await get().loadConversations('open');
    },
    async stepInboxSplit(step) {
      const splits = shownSplits(get()).map((split) => split.id);
      const next = splits.at((splits.indexOf(chosenSplit(get())) + step) % splits.length);
      if (next === undefined) return;
      await get().showInboxSplit(next);
      set((state) => ({ focusedConversationId: state.conversationLists.open?.ids[0] ?? null }));
      get().focusInbox('list');
    },
    chooseLabel: (conversationIds, place) => set({ labelChoice: { conversationIds, place } }),
    closeLabelChoice: () => set({ labelChoice: null }),
    async setLabel(conversationIds, label) {
      const before: Conversation[] = [];
      for (const id of conversationIds) {
        const known = get().conversations[id];
        if (known !== undefined && (await putLabel(id, label))) before.push(known);
      }
      if (before.length === 0) return;
      const done =
        label === null ? 'Labelled by their words again' : label === 'other' ? 'Label taken off' : 'Label set';
      get().showToast({
        text: before.length === 1 ? done : `${done}: ${before.length} conversations`,
        async undo() {
          for (const { id, label: earlier, labelledBy } of before)
            await putLabel(id, labelledBy === 'hand' ? earlier : null);
        },
      });
    },
    async setVip(personIds, vip) {
      const accountId = get().activeAccountId;
      if (accountId === null) return;
      const changed: PersonId[] = [];
      for (const personId of personIds) {
        if (!(await callOrSay('inbox.setVip', { accountId, personId, vip })).ok) break;
        changed.push(personId);
      }
      const [first] = changed;
      if (first === undefined) return;
      const handle = get().people[first]?.handle;
      const one = handle === undefined ? 'They are' : `@${handle} is`;
      const many = `${changed.length} people are ${vip ? 'VIPs now' : 'no VIPs any more'}`;
      get().showToast({
        text: changed.length > 1 ? many : `${one} ${vip ? 'a VIP now' : 'no VIP any more'}`,
        undo: () => get().setVip(changed, !vip),
      });
    },
    async saveInboxRules(rules, told) {
      const { activeAccountId: accountId, inboxRules: before } = get();
      if (accountId === null || before === null) return null;
      const reply = await client.call('inbox.setRules', { accountId, ...rules });
      if (!reply.ok) return reply.error;
      get().showToast({
        text: told,
        async undo() {
          await callOrSay('inbox.setRules', { accountId, wordRules: before.wordRules, splits: before.splits });
        },
      });
      return null;
    },
  };
}
