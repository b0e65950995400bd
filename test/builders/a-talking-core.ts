import type { Database } from '../../src/main/storage/database.ts';
import { openDatabase } from '../../src/main/storage/open-database.ts';
import { readAccount, writeAccount } from '../../src/main/storage/repositories/accounts.ts';
import { createScheduler } from '../../src/main/sync/scheduler.ts';
import type { AccountChange } from '../../src/main/workspace/accounts/create-accounts.ts';
import { createCompose } from '../../src/main/workspace/compose/create-compose.ts';
import { createInbox, type Inbox } from '../../src/main/workspace/inbox/create-inbox.ts';
import { createNotifications } from '../../src/main/workspace/notifications/create-notifications.ts';
import type { XApi } from '../../src/main/workspace/ports.ts';
import { createPosts } from '../../src/main/workspace/posts/create-posts.ts';
import { createCallX } from '../../src/main/workspace/spend/create-call-x.ts';
import { createLedger } from '../../src/main/workspace/spend/create-ledger.ts';
import { createVoice } from '../../src/main/workspace/voice/create-voice.ts';
import { createWatch } from '../../src/main/workspace/watch/create-watch.ts';
import { watchHandlers } from '../../src/main/workspace/watch/methods.ts';
import type { StoaEvent } from '../../src/shared/contract/index.ts';
import {
  type Conversation,
  type DesktopNotification,
  type Preferences,
  preferences,
  type Standing,
  type TriageState,
} from '../../src/shared/model/index.ts';
import { testAccountId } from './a-database.ts';
import { aLog } from './a-log.ts';
import { aPerson } from './a-person.ts';
import { aPng } from './a-picture.ts';
import { aTalkingX, type TalkingX } from './a-talking-x.ts';
import { type FakeClock, fakeClock, settle } from './fake-clock.ts';

export const shop = aPerson({ id: '1000', handle: 'loftpaper', name: 'Loft Paper' });
export const ada = aPerson({ id: '2000', handle: 'ada', name: 'Ada' });
export const ben = aPerson({ id: '3000', handle: 'ben', name: 'Ben' });

/** A database in memory that knows the shop. */
export function aTalkingDatabase(): Database {
  const { db } = openDatabase({ directory: null, log: aLog(), clock: { now: () => 0 } });
  writeAccount(db, {
    id: testAccountId,
    network: 'sandbox',
    person: shop,
    scopes: ['tweet.read', 'tweet.write', 'users.read', 'dm.read', 'dm.write', 'media.write'],
    status: 'signed-in',
    addedAt: 0,
    vault: 'memory',
    clientId: 'stoa-sandbox',
  });
  return db;
}

/**
 * Inbox and outbox of a shop that Ada and Ben talk to. Give `db`, `clock` and `xApi` of another core to start anew
 * on what it left behind, as after a kill.
 */
export function aTalkingCore(
  given: {
    readonly db?: Database;
    readonly clock?: FakeClock;
    readonly xApi?: TalkingX;
    readonly preferences?: Partial<Preferences>;
  } = {},
) {
  const db = given.db ?? aTalkingDatabase();
  const clock = given.clock ?? fakeClock();
  const xApi = given.xApi ?? aTalkingX(clock, shop, [ada, ben]);
  const lost = new Set<string>();
  let dead = false;
  const alive = mortal(xApi, () => dead);
  const log = aLog();
  const events: StoaEvent[] = [];
  const publish = (event: StoaEvent) => {
    events.push(event);
    notifications.follow(event);
  };
  const random = () => 0.5;
  const ledger = createLedger({ db, clock, random, budget: () => 2000, mayPass: () => false, publish });
  const { callX } = createCallX({ db, clock, random, ledger, publish });
  const posts = createPosts({ db, clock, publish });
  const scheduler = createScheduler({ clock, log, random });
  const listeners = new Set<(change: AccountChange) => void>();
  const accounts = {
    active: () => readAccount(db, testAccountId),
    find: (id: typeof testAccountId) => readAccount(db, id),
    onChange(listener: (change: AccountChange) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const desktop = { shown: [] as DesktopNotification[], badges: [] as number[] };
  const settings = { preferences: preferences.parse({ notify: 'all', ...given.preferences }) };
  const notifications = createNotifications({
    db,
    clock,
    notifier: {
      show: (notification) => void desktop.shown.push(notification),
      badge: (count) => void desktop.badges.push(count),
    },
    preferences: () => settings.preferences,
    activeId: () => accounts.active()?.id ?? null,
    zone: () => 'UTC',
    publish: (event) => void events.push(event),
  });
  const onWords = notifications.heard;
  const inbox = createInbox({
    db,
    clock,
    log,
    xApi: alive,
    callX,
    scheduler,
    posts,
    accounts,
    publish,
    onWords,
    onReturned: notifications.returned,
    hasDeck: () => true,
  });
  const voice = createVoice({ db, clock, findAccount: accounts.find });
  const compose = createCompose({
    db,
    clock,
    log,
    xApi: alive,
    callX,
    posts,
    accounts,
    inbox,
    outgoing: { read: async (file) => (lost.has(file) ? null : aPng()) },
    overBudget: (accountId, price) => ledger.guard.refusal(accountId, 'hand', price),
    undoPeriod: () => 8000,
    sign: voice.sign,
    publish,
  });

  const watch = createWatch({ db, clock, xApi: alive, callX, posts, ledger, watchAgain: inbox.watchAgain });

  async function listed(state: TriageState) {
    return (await inbox.handlers['inbox.list']({ accountId: testAccountId, state, shown: [], limit: 50 }))
      .conversations;
  }

  return {
    db,
    clock,
    xApi,
    log,
    events,
    /** Pictures whose files have gone from the disk; all others are there. */
    lost,
    posts,
    inbox,
    compose,
    voice,
    /** Everything the desktop was told, by its own clock in UTC; `start` it to have it listen. */
    desktop,
    notifications,
    settings,
    /** The calls about watched words. */
    watch: watchHandlers(watch, accounts.find),
    ledger,
    scheduler,
    listed,
    tellAccounts: (change: AccountChange) => {
      for (const listener of listeners) listener(change);
    },
    refresh: () => inbox.handlers['inbox.refresh']({ accountId: testAccountId }),
    /** The conversation that spoke last, open before waiting before done, with its turns as `them: text` or `me: text`. */
    async newest() {
      for (const state of ['open', 'waiting', 'done'] as const) {
        const first = (await listed(state)).toSorted((one, other) => other.lastAt - one.lastAt)[0];
        if (!first) continue;
        const detail = await inbox.handlers['inbox.conversation']({ conversationId: first.id });
        return { ...detail, said: detail.turns.map((turn) => `${turn.from}: ${turn.text}`) };
      }
      throw new Error('the inbox is empty');
    },
    /** Ends this process without a word: nothing it still waits for ever comes back to it. */
    kill() {
      dead = true;
      void compose.stop();
    },
    settle,
  };
}

/** X as a process sees it that may die: afterwards no answer reaches it. */
function mortal(xApi: TalkingX, isDead: () => boolean): XApi {
  return new Proxy<XApi>(xApi, {
    get(target, name, receiver) {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function') return method;
      return async (...given: readonly unknown[]) => {
        const answer: unknown = isDead() ? undefined : await method(...given);
        return isDead() ? new Promise(() => undefined) : answer;
      };
    },
  });
}

/** Puts conversations where they are told, as the reader does who sees them as given. */
export function triage(
  inbox: Inbox,
  conversations: Conversation | readonly Conversation[],
  standing: Partial<Standing> & Pick<Standing, 'state'>,
) {
  const changes = [conversations].flat().map(({ id, lastAt }) => ({
    conversationId: id,
    standing: { wakeAt: null, returned: null, ...standing },
    seen: lastAt,
  }));
  return inbox.handlers['inbox.triage']({ changes });
}
