import type { Client, ConnectionState } from '../../src/renderer/client/client.ts';
import { createStoaStore, type StoaStore } from '../../src/renderer/store/create-store.ts';
import { followCore } from '../../src/renderer/store/follow-core.ts';
import type { Desktop, StoreSurroundings } from '../../src/renderer/store/state.ts';
import type { ConversationList, ConversationRows } from '../../src/shared/contract/inbox.ts';
import {
  type Input,
  type MethodName,
  methods,
  type Output,
  type Reply,
  type SequencedEvent,
  type StoaEvent,
} from '../../src/shared/contract/index.ts';
import type { Snapshot } from '../../src/shared/contract/session.ts';
import type { TimelinePage } from '../../src/shared/contract/timelines.ts';
import { isEmpty } from '../../src/shared/drafts/writing.ts';
import type {
  Account,
  AccountId,
  Column,
  ColumnId,
  ColumnStatus,
  Conversation,
  DeckId,
  Draft,
  Entities,
  Post,
  PostId,
  Spend,
  StoaError,
  TimelineRow,
} from '../../src/shared/model/index.ts';
import { preferences } from '../../src/shared/model/index.ts';
import { aPerson } from './a-person.ts';
import { aPost } from './a-post.ts';
import { aKeptPicture } from './an-attachment.ts';

export const windowAccountId = 'sandbox:1000' as AccountId;

/** A post as the window has it; ids may be plain strings. */
export function aShownPost(
  overrides: Parameters<typeof aPost>[0] = {},
  marks: Partial<Pick<Post, 'bookmarked' | 'reposted'>> = {},
): Post {
  return { ...aPost(overrides), bookmarked: false, reposted: false, ...marks };
}

/** The signed-in account of a window under test: @loftpaper in the sandbox. */
export function anAccount(overrides: Partial<Account> = {}): Account {
  return {
    id: windowAccountId,
    network: 'sandbox',
    person: aPerson({ id: '1000', handle: 'loftpaper', name: 'Loft Paper' }),
    scopes: [],
    status: 'signed-in',
    addedAt: 0,
    vault: 'data-directory',
    ...overrides,
  };
}

export function aColumn(overrides: Partial<Omit<Column, 'id'>> & { readonly id?: string } = {}): Column {
  return {
    deckId: 'deck' as DeckId,
    accountId: windowAccountId,
    source: { kind: 'home' },
    title: 'Home',
    colour: 'plain',
    collapsed: false,
    position: 0,
    ...overrides,
    id: (overrides.id ?? 'home') as ColumnId,
  };
}

export function aStatus(overrides: Partial<ColumnStatus> = {}): ColumnStatus {
  return {
    columnId: 'home' as ColumnId,
    activity: 'idle',
    lastCheckedAt: Date.UTC(2026, 10, 23, 8),
    nextCheckAt: null,
    pacedEvery: null,
    error: null,
    spentToday: 0,
    newPosts: 0,
    newFaces: [],
    ...overrides,
  };
}

/** A page of a column holding these posts, newest first. */
export function aPage(posts: readonly Post[], overrides: Partial<TimelinePage> = {}): TimelinePage {
  return {
    columnId: 'home' as ColumnId,
    rows: posts.map((post): TimelineRow => ({ kind: 'post', postId: post.id })),
    entities: { accountId: windowAccountId, posts, people: [aPerson()] },
    older: 'end',
    place: null,
    ...overrides,
  };
}

/** What the account of the window has spent: $0.44 of $2.00 today. */
export const someSpend: Spend = {
  accountId: windowAccountId,
  day: '2026-11-23',
  today: 436,
  unsure: 0,
  budget: 2000,
  month: 4000,
  monthForecast: 12_700,
  lastsUntil: null,
  budgetReached: false,
  stopped: null,
};

/** The snapshot of a workspace with one column, `home`. */
export function aSnapshot(overrides: Partial<Snapshot> = {}): Snapshot {
  return {
    version: '0.0.0',
    host: 'browser',
    sequence: 10,
    accounts: [anAccount()],
    activeAccountId: windowAccountId,
    signIn: null,
    vault: { kind: 'keychain', keychain: true, file: 'none', postponed: false },
    deck: { id: 'deck' as DeckId, accountId: windowAccountId, name: 'Deck' },
    columns: [aColumn()],
    statuses: [aStatus()],
    pages: [aPage([aShownPost({ id: '100' as PostId })])],
    inboxRules: null,
    inboxStatus: null,
    badge: 0,
    inboxCounts: { open: 0, waiting: 0, snoozed: 0, done: 0, splits: {} },
    outbox: [],
    drafts: [],
    spend: null,
    preferences: preferences.parse({}),
    savedReplies: [],
    jobCards: [],
    notices: [],
    reachability: [],
    webBases: { x: 'https://x.com', sandbox: 'http://127.0.0.1:4999' },
    ...overrides,
  };
}

/** Posts and people that come along with an answer. */
export function someEntities(entities: Partial<Entities> = {}): Entities {
  return { accountId: windowAccountId, posts: [], people: [], ...entities };
}

/** A reply that worked. */
export function ok<O>(value: O): Reply<O> {
  return { ok: true, value };
}

/** Answers `inbox.list` as the core does: these conversations by state, with the rows of the first of them. */
export function listing(conversations: readonly Conversation[]): (input: unknown) => Reply<ConversationList> {
  return (input) => {
    const { state, limit } = input as Input<'inbox.list'>;
    const all = conversations.filter((one) => one.state === state);
    const counts = { open: 0, waiting: 0, snoozed: 0, done: 0, splits: {}, [state]: all.length };
    const ids = all.slice(0, limit).map(({ id }) => id);
    return ok({ ids, ...rowsOf(all.slice(0, 100)), counts, hasMore: limit < all.length });
  };
}

/** Rows of a list as the core answers them. */
export function rowsOf(conversations: readonly Conversation[]): ConversationRows {
  return { conversations, entities: someEntities() };
}

export const anError: StoaError = {
  code: 'x-unavailable',
  message: 'X did not answer.',
  next: 'Try again.',
  status: 503,
};

/** Answers of a scripted core; a method that is not scripted succeeds with nothing. */
export type Script = { readonly [M in MethodName]?: (input: unknown) => Reply<Output<M>> | Promise<Reply<Output<M>>> };

export type TestWindow = {
  readonly store: StoaStore;
  /** Every call in order. */
  readonly calls: { readonly method: MethodName; readonly input: unknown }[];
  readonly opened: string[];
  /** Inputs of the calls of one method, in order. */
  inputs<M extends MethodName>(method: M): readonly Input<M>[];
  /** Scripts what a method answers from now on. */
  answer<M extends MethodName>(method: M, answer: (input: Input<M>) => Reply<Output<M>>): void;
  /** Keeps the calls of a method waiting from now on; the result answers the oldest one. */
  hold<M extends MethodName>(method: M): (reply: Reply<Output<M>>) => void;
  /** Sends an event; without a number it is the next one. */
  emit(event: StoaEvent, sequence?: number): void;
  become(state: ConnectionState): void;
  /** Runs every timer that is due after this many more milliseconds. */
  pass(milliseconds: number): void;
  /** Lets every answer that is on its way arrive. */
  settle(): Promise<void>;
};

const savedDraft = methods['compose.saveDraft'].input;

/** A core that keeps every draft it is told of. */
export function keptAsTyped(input: unknown): Reply<Draft | null> {
  const { target, writing, base } = savedDraft.parse(input);
  return ok(isEmpty(writing) ? null : { target, ...writing, updatedAt: base + 1, refusal: null });
}

/** A window's store over a scripted core, already open unless told otherwise. */
export function aWindow(
  script: Script = {},
  initial: ConnectionState = 'open',
  desktop: Desktop = { permission: () => 'none', ask: async () => 'none', show: () => undefined },
): TestWindow {
  const calls: TestWindow['calls'] = [];
  const opened: string[] = [];
  const events = new Set<(event: SequencedEvent) => void>();
  const states = new Set<(state: ConnectionState) => void>();
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  let state = initial;
  let sequence = 10;
  let now = Date.UTC(2026, 10, 23, 9);
  const answers: { [M in MethodName]?: Script[M] } = {
    'session.open': () => ({ ok: true, value: aSnapshot() }),
    'inbox.list': listing([]),
    'inbox.rows': () => ok(rowsOf([])),
    'compose.saveDraft': keptAsTyped,
    ...script,
  };
  const client: Client = {
    async call<M extends MethodName>(method: M, input: unknown): Promise<Reply<Output<M>>> {
      calls.push({ method, input });
      const answer = answers[method];
      return answer === undefined ? { ok: true, value: null as Output<M> } : await answer(input);
    },
    subscribe(listener) {
      events.add(listener);
      return () => events.delete(listener);
    },
    state: () => state,
    onState(listener) {
      states.add(listener);
      return () => states.delete(listener);
    },
    reconnect: () => undefined,
  };
  const surroundings: StoreSurroundings = {
    client,
    now: () => now,
    after(delay, run) {
      const timer = { at: now + delay, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    openPage: (url) => void opened.push(url),
    leaveTo: (url) => void opened.push(url),
    copy: async () => undefined,
    sendPicture: async () => ok(aKeptPicture()),
    desktop,
  };
  const store = createStoaStore(surroundings);
  followCore(store, surroundings);
  return {
    store,
    calls,
    opened,
    inputs: <M extends MethodName>(method: M) =>
      calls.filter((call) => call.method === method).map((call) => call.input as Input<M>),
    answer(method, answer) {
      Object.assign(answers, { [method]: answer });
    },
    hold<M extends MethodName>(method: M) {
      const waiting: ((reply: Reply<Output<M>>) => void)[] = [];
      Object.assign(answers, { [method]: () => new Promise<Reply<Output<M>>>((resolve) => waiting.push(resolve)) });
      return (reply: Reply<Output<M>>) => {
        const answerOldest = waiting.shift();
        if (answerOldest === undefined) throw new Error(`No call of ${method} waits for an answer.`);
        answerOldest(reply);
      };
    },
    emit(event, number = sequence + 1) {
      sequence = number;
      for (const listener of events) listener({ sequence: number, event });
    },
    become(next) {
      state = next;
      for (const listener of states) listener(next);
    },
    pass(milliseconds) {
      now += milliseconds;
      for (const timer of [...timers].filter(({ at }) => at <= now)) {
        timers.delete(timer);
        timer.run();
      }
    },
    settle: () => new Promise((resolve) => setImmediate(resolve)),
  };
}
