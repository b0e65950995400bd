import type { PersonRecord } from '../../../shared/contract/people.ts';
import type { AccountId, ConversationId, PersonId, StoaError } from '../../../shared/model/index.ts';
import { without } from '../drafts.ts';
import { mergeEntities } from '../merge-entities.ts';
import type { SliceContext } from '../state.ts';

/** The person whose history is open; `record` is null until the disk has answered. */
export type OpenRecord = {
  readonly personId: PersonId;
  readonly record: PersonRecord | null;
  readonly error: StoaError | null;
};

/** A note that has not reached the disk yet; `failed` after a try that went wrong. */
export type UnsavedNote = {
  readonly accountId: AccountId;
  readonly personId: PersonId;
  readonly note: string;
  readonly failed: boolean;
};

export type PersonRecordSlice = {
  readonly personRecord: OpenRecord | null;
  /** By {@link noteKey}. */
  readonly unsavedNotes: Readonly<Record<string, UnsavedNote>>;
  /** Everything about a person and the account, from this computer, free of charge. */
  readRecord(personId: PersonId): Promise<void>;
  /** Older conversations with the person whose history is open. */
  readMoreExchanges(): Promise<void>;
  /** Keeps a note as it is typed. */
  changeNote(personId: PersonId, note: string): void;
  /** Tries again to keep what is not kept yet. */
  saveNotes(): void;
  /** Gives the person whose history is open a tag, or takes it away; a message offers to take that back. */
  setTag(tag: string, given: boolean): Promise<void>;
  /** Shows a conversation in the inbox, wherever the reader was. */
  showConversation(conversationId: ConversationId): Promise<void>;
};

/** One note per account and person. */
export function noteKey(accountId: AccountId | null, personId: PersonId): string {
  return `${accountId} ${personId}`;
}

/** What is kept of one person at a time. */
export function createPersonRecordSlice({ set, get, client, callOrSay }: SliceContext): PersonRecordSlice {
  const saving = new Set<string>();

  function keepRecord(personId: PersonId, change: Partial<PersonRecord>): void {
    set(({ personRecord: open }) =>
      open?.personId === personId && open.record !== null
        ? { personRecord: { ...open, record: { ...open.record, ...change } } }
        : {},
    );
  }

  function keepConversations({ exchanges }: Pick<PersonRecord, 'exchanges'>): void {
    set((state) => ({
      conversations: {
        ...state.conversations,
        ...Object.fromEntries(exchanges.map(({ conversation }) => [conversation.id, conversation])),
      },
    }));
  }

  /** One call at a time: what was typed during it goes with the next. */
  async function saveNote(key: string): Promise<void> {
    if (saving.has(key)) return;
    saving.add(key);
    for (let told = get().unsavedNotes[key]; told !== undefined; told = get().unsavedNotes[key]) {
      const { accountId, personId, note } = told;
      const reply = await client.call('people.saveNote', { accountId, personId, note });
      const typed = get().unsavedNotes[key] ?? told;
      // An account that was removed meanwhile took its notes along.
      const over = reply.ok ? typed.note === note : reply.error.code === 'not-found';
      if (over) set(({ unsavedNotes }) => ({ unsavedNotes: without(unsavedNotes, key) }));
      else if (!reply.ok) {
        set(({ unsavedNotes }) => ({ unsavedNotes: { ...unsavedNotes, [key]: { ...typed, failed: true } } }));
        break;
      }
    }
    saving.delete(key);
  }

  async function callTag(personId: PersonId, tag: string, given: boolean): Promise<boolean> {
    const accountId = get().activeAccountId;
    if (accountId === null) return false;
    const reply = await callOrSay('people.tag', { accountId, personId, tag, given });
    if (reply.ok) keepRecord(personId, reply.value);
    return reply.ok;
  }

  return {
    personRecord: null,
    unsavedNotes: {},
    async readRecord(personId) {
      const accountId = get().activeAccountId;
      if (accountId === null) return;
      const opened: OpenRecord = { personId, record: null, error: null };
      set({ personRecord: opened });
      const reply = await client.call('people.record', { accountId, personId });
      if (get().personRecord !== opened) return;
      if (!reply.ok) return set({ personRecord: { ...opened, error: reply.error } });
      const record = reply.value;
      keepConversations(record);
      const note = get().unsavedNotes[noteKey(accountId, personId)]?.note ?? record.note;
      set((state) => ({
        ...mergeEntities(state, { accountId, posts: [], people: [record.person] }),
        personRecord: { ...opened, record: { ...record, note } },
      }));
    },
    async readMoreExchanges() {
      const { activeAccountId: accountId, personRecord } = get();
      if (accountId === null || !personRecord?.record) return;
      const { personId, record } = personRecord;
      const offset = record.exchanges.length;
      const reply = await callOrSay('people.exchanges', { accountId, personId, offset });
      if (!reply.ok) return;
      const known = get().personRecord?.record?.exchanges ?? [];
      // Asked twice, the second answer brings nothing new.
      if (known.length !== offset) return;
      keepConversations(reply.value);
      keepRecord(personId, { exchanges: [...known, ...reply.value.exchanges], hasMore: reply.value.hasMore });
    },
    changeNote(personId, note) {
      const accountId = get().activeAccountId;
      if (accountId === null) return;
      const key = noteKey(accountId, personId);
      keepRecord(personId, { note });
      set(({ unsavedNotes }) => {
        const failed = unsavedNotes[key]?.failed ?? false;
        return { unsavedNotes: { ...unsavedNotes, [key]: { accountId, personId, note, failed } } };
      });
      void saveNote(key);
    },
    saveNotes() {
      for (const key of Object.keys(get().unsavedNotes)) void saveNote(key);
    },
    async setTag(tag, given) {
      const personId = get().personRecord?.personId;
      if (personId === undefined || !(await callTag(personId, tag, given))) return;
      get().showToast({
        text: `Tag “${tag}” ${given ? 'added' : 'removed'}`,
        undo: async () => void (await callTag(personId, tag, !given)),
      });
    },
    async showConversation(conversationId) {
      set({ dialog: null, peek: null, thread: null, viewedMedia: null, inboxDrawer: true });
      if (get().preferences.inboxFolded) void get().changePreferences({ inboxFolded: false });
      await get().openConversation(conversationId, 'conversation');
    },
  };
}
