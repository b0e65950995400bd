import { isEmpty, sameWriting } from '../../../shared/drafts/writing.ts';
import type {
  ComposeTarget,
  Draft,
  Eligibility,
  Instant,
  KeptPicture,
  OutboxId,
  OutboxItem,
  Person,
  PersonId,
  PostId,
  StoaError,
  Writing,
} from '../../../shared/model/index.ts';
import { comingTime } from '../../../shared/text/coming-time.ts';
import { isKept, withDraftKept, without } from '../drafts.ts';
import type { SliceContext } from '../state.ts';
import { targetKey } from '../target-key.ts';

/** How long typing rests before a draft is told to the core, in milliseconds. */
const draftPause = 250;

/** What is being written, what was promised, and what moves a text from one to the other. */
export type ComposeSlice = {
  /** By `targetKey`; what is typed stands here at once. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** Drafts the core has not confirmed yet, each with the `updatedAt` of the core's draft it was typed over (0: none); they win over a snapshot. */
  readonly unsavedDrafts: Readonly<Record<string, Draft>>;
  readonly outbox: Readonly<Record<OutboxId, OutboxItem>>;
  /** How far the pictures of sends are on their way, 0 to 1, where that takes a while. */
  readonly uploading: Readonly<Record<OutboxId, number>>;
  /** What the composer outside of the inbox writes for; null when it is closed. */
  readonly composerTarget: ComposeTarget | null;
  /** Whether X will take an answer to a post outside of the inbox; absent until asked. */
  readonly eligibilities: Readonly<Record<PostId, Eligibility>>;
  openComposer(target: ComposeTarget): void;
  closeComposer(): void;
  /** Opens the composer for an answer to this post. */
  replyTo(postId: PostId): void;
  /** Goes on with the post that was written last, else begins one; `another` begins one beside it. */
  writePost(another?: 'another'): void;
  keepDraft(target: ComposeTarget, writing: Writing): void;
  /** People whose handle or name begins with what is typed, from this computer; those of `near` first. */
  completePeople(typed: string, near: readonly PersonId[]): Promise<readonly Person[]>;
  /** Whether to speak of these pictures that have no description: once of each. */
  askAboutAlt(files: readonly string[]): boolean;
  /** Gives the core a picture to keep until it is sent; null when that failed, which was said. */
  keepPicture(picture: Blob): Promise<KeptPicture | null>;
  /** Tells the core of every draft it does not have yet. */
  saveDrafts(): Promise<void>;
  /**
   * Writes the promise down, to be kept at once or at `sendAt`, and is done with the conversation if told so; answers false when the core refused
   * and the draft stays.
   */
  send(target: ComposeTarget, writing: Writing, sendAt?: Instant, done?: boolean): Promise<boolean>;
  undoSend(outboxId: OutboxId): Promise<void>;
  /** Offers to take a held send back, until it leaves. */
  announceHeld(item: OutboxItem): void;
  /** Says which send X refused, why, and leads to its words, which are a draft again. */
  announceRefusal(item: OutboxItem, error: StoaError, draft: Draft | null): void;
};

/** Drafts, the outbox and the open composer. */
export function createComposeSlice({
  set,
  get,
  callOrSay,
  callUnasked,
  now,
  after,
  sendPicture,
}: SliceContext): ComposeSlice {
  let cancelSaving: () => void = () => undefined;
  let saving: Promise<void> = Promise.resolve();
  const announced = new Set<OutboxId>();
  /** Pictures whose missing description was pointed out. */
  const spokenOf = new Set<string>();
  /** Keys of targets whose send the core has not answered yet: a second press must not send twice. */
  const leaving = new Set<string>();

  async function saveAll(): Promise<void> {
    for (const key of Object.keys(get().unsavedDrafts)) await saveOne(key);
  }

  async function saveOne(key: string): Promise<void> {
    const told = get().unsavedDrafts[key];
    if (told === undefined) return;
    const { target, parts, audience, remindAt, updatedAt: base } = told;
    const reply = await callUnasked('compose.saveDraft', { target, writing: { parts, audience, remindAt }, base });
    // It stays unsaved: the next save, or the core's return, tells it again.
    if (!reply.ok) return;
    set((state) => withDraftKept(state, told, reply.value));
    if (!isKept(told, reply.value)) await saveOne(key);
  }

  async function loadEligibility(postId: PostId): Promise<void> {
    const accountId = get().activeAccountId;
    if (accountId === null) return;
    const reply = await callOrSay('posts.thread', { accountId, postId, fetch: false });
    if (reply.ok) set((state) => ({ eligibilities: { ...state.eligibilities, [postId]: reply.value.eligibility } }));
  }

  function whatIsSent({ target, chain }: Pick<OutboxItem, 'target' | 'chain'>): string {
    if (target.kind === 'post') return chain.count === 1 ? 'Post' : `Thread of ${chain.count}`;
    const { conversations, posts, people } = get();
    const personId =
      (target.conversationId === null ? undefined : conversations[target.conversationId]?.personId) ??
      (target.kind === 'reply' ? posts[target.postId]?.authorId : undefined);
    const handle = personId === undefined ? undefined : people[personId]?.handle;
    const what = target.kind === 'reply' ? 'Reply' : 'Message';
    return handle === undefined ? what : `${what} to @${handle}`;
  }

  return {
    drafts: {},
    unsavedDrafts: {},
    outbox: {},
    uploading: {},
    composerTarget: null,
    eligibilities: {},
    openComposer: (target) => set({ composerTarget: target }),
    closeComposer() {
      void get().saveDrafts();
      set({ composerTarget: null });
    },
    replyTo(postId) {
      const accountId = get().activeAccountId;
      if (accountId === null) return;
      get().openComposer({ kind: 'reply', accountId, postId, conversationId: null });
      void loadEligibility(postId);
    },
    writePost(another) {
      const accountId = get().activeAccountId;
      if (accountId === null) return;
      const first: ComposeTarget = { kind: 'post', accountId };
      const [last] = Object.values(get().drafts)
        .filter(({ target }) => target.kind === 'post' && target.accountId === accountId)
        .toSorted((one, other) => other.updatedAt - one.updatedAt);
      get().openComposer(another ? { ...first, slot: crypto.randomUUID() } : (last?.target ?? first));
    },
    keepDraft(target, { parts, audience, remindAt }) {
      const key = targetKey(target);
      set((state) => {
        const before = state.unsavedDrafts[key] ?? state.drafts[key];
        const refusal = state.drafts[key]?.refusal ?? null;
        const draft: Draft = { target, parts, audience, remindAt, updatedAt: before?.updatedAt ?? 0, refusal };
        return {
          drafts: isEmpty(draft) ? without(state.drafts, key) : { ...state.drafts, [key]: draft },
          unsavedDrafts: { ...state.unsavedDrafts, [key]: draft },
        };
      });
      cancelSaving();
      cancelSaving = after(draftPause, () => void get().saveDrafts());
    },
    async completePeople(typed, near) {
      const accountId = get().activeAccountId;
      if (accountId === null) return [];
      const reply = await callUnasked('people.complete', { accountId, typed, near: [...near] });
      return reply.ok ? reply.value : [];
    },
    askAboutAlt(files) {
      const asks = files.some((file) => !spokenOf.has(file));
      for (const file of files) spokenOf.add(file);
      return asks;
    },
    async keepPicture(picture) {
      const reply = await sendPicture(picture);
      if (!reply.ok) get().showProblem(reply.error);
      return reply.ok ? reply.value : null;
    },
    saveDrafts() {
      cancelSaving();
      // One after the other, so that an older text never overtakes a newer one.
      saving = saving.then(saveAll);
      return saving;
    },
    async send(target, writing, sendAt, done = false) {
      const key = targetKey(target);
      if (leaving.has(key)) return false;
      const { remindAt } = writing;
      if (sendAt !== undefined && !done && remindAt !== null && remindAt > now() && remindAt <= sendAt) {
        get().showProblem(remindedTooEarly);
        return false;
      }
      leaving.add(key);
      await get().saveDrafts();
      // The core drops the draft with the send; what was typed on meanwhile has to be told again after it.
      const typedOn = get().drafts[key];
      if (typedOn !== undefined && !sameWriting(typedOn, writing))
        set((state) => ({ unsavedDrafts: { ...state.unsavedDrafts, [key]: typedOn } }));
      const conversationId = target.kind === 'post' ? null : target.conversationId;
      const afterwards = conversationId === null ? null : get().placementOf(conversationId, writing.remindAt, done);
      const reply = await callOrSay('compose.send', {
        target,
        writing,
        ...(sendAt === undefined ? {} : { sendAt }),
        ...(afterwards === null ? {} : { afterwards }),
      });
      leaving.delete(key);
      if (get().unsavedDrafts[key] !== undefined) void get().saveDrafts();
      if (!reply.ok) return false;
      const items = reply.value;
      set((state) => ({
        outbox: { ...Object.fromEntries(items.map((item) => [item.id, item])), ...state.outbox },
        // What was typed on while the send was on its way is a text of its own.
        ...(state.drafts[key] !== undefined && sameWriting(state.drafts[key], writing)
          ? { drafts: without(state.drafts, key), unsavedDrafts: without(state.unsavedDrafts, key) }
          : {}),
      }));
      const [first] = items;
      if (first !== undefined && sendAt !== undefined) {
        get().showToast({
          text: `${whatIsSent(first)} goes out ${comingTime(sendAt, now()).full}`,
          undo: () => get().undoSend(first.id),
        });
      }
      for (const item of items) get().announceHeld(item);
      if (conversationId !== null && afterwards !== null && done) get().leaveAnswered(conversationId);
      return true;
    },
    async undoSend(outboxId) {
      // The core puts the text back above what was begun since, so it has to know that first.
      await get().saveDrafts();
      const reply = await callOrSay('compose.undo', { outboxId });
      if (!reply.ok) return;
      const draft = reply.value;
      const key = targetKey(draft.target);
      set((state) => ({
        outbox: withoutUnsent(state.outbox, outboxId),
        drafts: state.unsavedDrafts[key] === undefined ? { ...state.drafts, [key]: draft } : state.drafts,
      }));
      get().openDraft(draft);
    },
    announceHeld(item) {
      if (
        item.state !== 'held' ||
        item.chain.index > 0 ||
        item.scheduledFor !== null ||
        announced.has(item.id) ||
        item.notBefore <= now()
      )
        return;
      announced.add(item.id);
      get().showToast({
        text: `${whatIsSent(item)} goes out in a moment`,
        undo: () => get().undoSend(item.id),
        endsAt: item.notBefore,
      });
    },
    announceRefusal(item, error, draft) {
      const message = `${whatIsSent(item)}: not sent. ${error.message}`;
      const next = error.next === '' ? 'Your text is kept as a draft.' : error.next;
      get().showProblem({ ...error, message, next }, draft === null ? undefined : () => get().openDraft(draft));
    },
  };
}

const remindedTooEarly: StoaError = {
  code: 'invalid-input',
  message: 'You would be reminded before the answer goes out.',
  next: 'Choose a later reminder, or none.',
};

/** The outbox without what has not left of the thread this send belongs to. */
function withoutUnsent(outbox: ComposeSlice['outbox'], id: OutboxId): ComposeSlice['outbox'] {
  const chain = outbox[id]?.chain.id;
  return Object.fromEntries(
    Object.values(outbox).flatMap((item) =>
      item.chain.id === chain && item.state !== 'sent' ? [] : [[item.id, item]],
    ),
  );
}
