import type { Handlers, StoaEvent } from '../../shared/contract/index.ts';
import {
  type AccountId,
  type Instant,
  type Mills,
  type Notice,
  type PictureAddress,
  type Preferences,
  preferences as preferencesModel,
} from '../../shared/model/index.ts';
import { readersZone } from '../../shared/typed-times/readers-zone.ts';
import type { Database } from '../storage/database.ts';
import { readDeck } from '../storage/repositories/decks.ts';
import { readNamedFiles } from '../storage/repositories/uploads.ts';
import { createScheduler } from '../sync/scheduler.ts';
import { createAccounts } from './accounts/create-accounts.ts';
import { callerOf, noSuchAccount } from './caller-of.ts';
import { createCompose, type Unsent } from './compose/create-compose.ts';
import { createCopies } from './copies/create-copies.ts';
import { createExport } from './copies/create-export.ts';
import { createLookAgain } from './copies/look-again.ts';
import { copiesHandlers } from './copies/methods.ts';
import { createData } from './data/create-data.ts';
import { createRetention } from './data/create-retention.ts';
import { dataHandlers } from './data/methods.ts';
import { createDecks } from './decks/create-decks.ts';
import { createFriends } from './decks/create-friends.ts';
import { createHandles } from './decks/create-handles.ts';
import { createOffers } from './decks/create-offers.ts';
import { createPreviews } from './decks/create-previews.ts';
import { decksHandlers } from './decks/methods.ts';
import { figuresHandlers } from './figures/methods.ts';
import { createInbox } from './inbox/create-inbox.ts';
import { createJobs } from './jobs/create-jobs.ts';
import { jobsHandlers } from './jobs/methods.ts';
import { createLists } from './lists/create-lists.ts';
import { listsHandlers } from './lists/methods.ts';
import { createNotifications } from './notifications/create-notifications.ts';
import { completionHandlers } from './people/completion.ts';
import { peopleHandlers } from './people/methods.ts';
import type {
  Clock,
  DataDirectory,
  Host,
  Log,
  Networks,
  Notifier,
  OAuth,
  Opener,
  OutgoingFiles,
  PreferencesFile,
  TokenSource,
  Vault,
  XApi,
  XVaults,
} from './ports.ts';
import { createMarks } from './posts/create-marks.ts';
import { createPosts } from './posts/create-posts.ts';
import { createThreads } from './posts/create-threads.ts';
import { postsHandlers } from './posts/methods.ts';
import { createPreferences } from './preferences/create-preferences.ts';
import { preferencesHandlers } from './preferences/methods.ts';
import { createSavedReplies } from './saved-replies/create-saved-replies.ts';
import { savedRepliesHandlers } from './saved-replies/methods.ts';
import { createSession } from './session/create-session.ts';
import { createCallX } from './spend/create-call-x.ts';
import { createLedger } from './spend/create-ledger.ts';
import { spendHandlers } from './spend/methods.ts';
import { nextUtcDay, utcDay } from './spend/utc-day.ts';
import { createTimelines } from './timelines/create-timelines.ts';
import { timelinesHandlers } from './timelines/methods.ts';
import { createVoice } from './voice/create-voice.ts';
import { createWatch } from './watch/create-watch.ts';
import { watchHandlers } from './watch/methods.ts';

/** What a host hands to the core. */
export type WorkspaceDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly oauth: OAuth;
  readonly vaults: { readonly x: XVaults; readonly sandbox: Vault };
  readonly opener: Opener;
  readonly notifier: Notifier;
  readonly networks: Networks;
  readonly preferencesFile: PreferencesFile;
  readonly directory: DataDirectory;
  readonly outgoing: OutgoingFiles;
  readonly host: Host;
  readonly version: string;
  /** What the reader should know, e.g. that a damaged database was set aside; read anew for each window. */
  readonly notices: readonly Notice[];
  /** The adapter to X gets its tokens from the workspace's accounts. */
  createXApi(tokens: TokenSource): XApi;
  /** Tells every window, after the commit the event speaks of. */
  publish(event: StoaEvent): void;
  /** Number of the last event published. */
  sequence(): number;
  /** Where the sign-in's last page leads back to; null when a window is already open (Electron). */
  returnTo(): string | null;
  /** IANA name of the zone the person is in; that of this computer unless told. */
  zone?(): string;
  /** 0 to 1; spreads what would otherwise happen at once. */
  readonly random?: () => number;
};

/** The product without a window: what every host runs and every transport talks to. */
export type Workspace = {
  readonly handlers: Handlers;
  /** What has not left for X yet. */
  unsent(): Unsent;
  /** Begins reading and sending. */
  start(): void;
  /** Settles when nothing is under way and nothing is due. */
  drain(): Promise<void>;
  /** Ends reading and sending; what was promised stays on disk. Settles when nothing uses the database any more. */
  stop(): Promise<void>;
};

/** Milliseconds that closing waits for calls under way. */
const longestFarewell = 2000;
/** The same for a sign-in being renewed: X has spent the old one, so that leaving without the new one would sign the account out. */
const longestRenewal = 5000;
const dayJob = 'utc-day';
const retentionJob = 'retention';
/** A start is busy enough without looking for old posts. */
const firstSweepAfter = 60_000;
const sweepEvery = 24 * 3_600_000;

/** Puts the domains together; reads and sends nothing before `start`. */
export function createWorkspace(deps: WorkspaceDeps): Workspace {
  const { db, clock, log, networks } = deps;
  const random = deps.random ?? Math.random;
  const publish = (event: StoaEvent) => {
    deps.publish(event);
    if (event.type === 'entities.changed') inbox.followPosts(event.entities);
    if (event.type === 'decks.changed') inbox.deckChanged();
    notifications.follow(event);
  };

  const preferences = createPreferences({ file: deps.preferencesFile, log, publish });
  const accounts = createAccounts({ ...deps, publish, clean: () => data.clean() });
  const data = createData({
    db,
    clock,
    directory: deps.directory,
    removeAccounts: accounts.removeAll,
    sweepPictures: () => sweepPictures(0),
    resetPreferences: () => void preferences.change(preferencesModel.parse({})),
    publish,
  });
  const savedReplies = createSavedReplies({ db, publish });
  const jobs = createJobs({ db, clock, publish });
  const retention = createRetention({
    db,
    clock,
    log,
    days: () => preferences.current().keepPosts,
    publish: deps.publish,
    forgetPictures,
  });
  const xApi = deps.createXApi(accounts.tokens);
  const ledger = createLedger({ db, clock, random, budget: budgetOf, mayPass: mayPassBudget, publish });
  const { callX, lanes, tryAgain, reachability } = createCallX({
    db,
    clock,
    random,
    ledger,
    publish,
    onAnswering: readOn,
  });
  const overBudget = (accountId: AccountId, price: Mills) => ledger.guard.refusal(accountId, 'hand', price);
  const scheduler = createScheduler({ clock, log, random });
  const posts = createPosts({
    db,
    clock,
    publish,
    onGone: (accountId, postIds) => inbox.forgetPosts(accountId, postIds),
    forgetPictures,
  });
  const x = { db, clock, log, random, xApi, callX, posts, publish };

  const notifications = createNotifications({
    db,
    clock,
    notifier: deps.notifier,
    preferences: preferences.current,
    activeId: () => accounts.active()?.id ?? null,
    zone: deps.zone ?? readersZone,
    publish: deps.publish,
  });
  const inbox = createInbox({
    ...x,
    scheduler,
    accounts,
    onWords: notifications.heard,
    hasDeck: (accountId) => readDeck(db, accountId) !== null,
  });
  const voice = createVoice({ db, clock, findAccount: accounts.find });
  const watch = createWatch({ ...x, ledger, watchAgain: inbox.watchAgain });
  const compose = createCompose({
    ...x,
    outgoing: deps.outgoing,
    accounts,
    inbox,
    sign: voice.sign,
    overBudget,
    undoPeriod: () => preferences.current().undoPeriod,
  });
  const timelines = createTimelines({ ...x, lanes, ledger, scheduler, findAccount: accounts.find });
  const friends = createFriends({ ...x, callerOf: callerFor });
  const decks = createDecks({ ...x, findAccount: accounts.find, friends, timelines });
  const handleBook = createHandles(x);
  const lists = createLists({ ...x, scheduler, handles: handleBook, findAccount: accounts.find, overBudget });
  const offers = createOffers({ db, friends, handles: handleBook });
  const previews = createPreviews({ ...x, friends });
  const threads = createThreads({
    ...x,
    callerOf: callerFor,
    eligibilityOf: (accountId, post) => inbox.eligibilityForPost(accountId, post.id),
  });
  const marks = createMarks({ ...x, callerOf: callerFor, onBookmark: timelines.noteBookmark });
  const lookAgain = createLookAgain(x);
  const exporting = createExport({ ...x, networks, lookAgain });
  const copies = createCopies({
    db,
    clock,
    scheduler,
    lookAgain,
    ledger,
    accounts,
    olderBudget: () => preferences.current().copiesBudget,
  });
  const session = createSession({
    ...deps,
    accounts,
    decks,
    timelines,
    inbox,
    badge: notifications.badge,
    compose,
    jobs,
    ledger,
    preferences,
    savedReplies,
    reachability,
    notices: () => [...deps.notices, ...preferences.notices, ...accounts.notices()],
  });

  function callerFor(accountId: AccountId) {
    const account = accounts.find(accountId);
    if (!account) throw noSuchAccount();
    return callerOf(account);
  }

  function preferencesChanged(before: Preferences, after: Preferences): void {
    notifications.settingsChanged();
    if (before.keepPosts !== after.keepPosts) scheduler.move(retentionJob, clock.now());
    if (before.copiesBudget !== after.copiesBudget) copies.budgetChanged();
    const active = accounts.active();
    const budgets = (one: Preferences) => [one.dailyBudget, one.sandboxBudget, one.raisedBudget, one.passedBudget];
    if (!active || JSON.stringify(budgets(before)) === JSON.stringify(budgets(after))) return;
    ledger.announce(active.id);
    timelines.wake();
  }

  /** At 00:00 UTC what was spent starts from nothing, and what the budget had stopped goes on. */
  async function beginDay(): Promise<Instant> {
    const active = accounts.active();
    if (active) ledger.announce(active.id);
    timelines.wake();
    return nextUtcDay(clock.now());
  }

  /** What was seen once is fetched again where it is still shown; until then a failure leaves no more than a file. */
  function forgetPictures(addresses: readonly PictureAddress[]): void {
    deps.directory.forgetPictures(addresses).catch((failure: unknown) => {
      log.warn('Pictures of posts that are gone could not be deleted', { failure });
    });
  }

  /** Pictures that no draft and no send has any more, once they have rested for `age`: a draft that has one may still be on its way here. */
  function sweepPictures(age: number): Promise<void> {
    return deps.outgoing.sweep(new Set(readNamedFiles(db)), age);
  }

  async function letOldPostsGo(): Promise<Instant> {
    await sweepPictures(sweepEvery);
    await retention.sweep();
    return clock.now() + sweepEvery;
  }

  /** The sandbox's money is simulated and has a budget of its own; either can be raised for a day. */
  function budgetOf(accountId: AccountId): Mills {
    const { dailyBudget, sandboxBudget, raisedBudget } = preferences.current();
    const network = accounts.find(accountId)?.network ?? 'x';
    const budget = network === 'sandbox' ? sandboxBudget : dailyBudget;
    const raised = raisedBudget?.network === network && raisedBudget.day === utcDay(clock.now()) ? raisedBudget.to : 0;
    return Math.max(budget, raised);
  }

  /** What the reader does by hand may pass today's budget, once they said so. */
  function mayPassBudget(accountId: AccountId): boolean {
    const { passedBudget } = preferences.current();
    const network = accounts.find(accountId)?.network ?? 'x';
    return passedBudget?.network === network && passedBudget.day === utcDay(clock.now());
  }

  /** X answers the account again: what had stopped goes on. */
  function readOn(accountId: AccountId): void {
    if (accounts.active()?.id !== accountId) return;
    timelines.wake();
    inbox.wake(accountId);
  }

  function askAgain(accountId: AccountId): void {
    tryAgain(accountId);
    readOn(accountId);
  }

  const stops: (() => void)[] = [];

  return {
    handlers: {
      'session.open': session.open,
      ...accounts.handlers,
      ...decksHandlers(decks, offers, previews, handleBook, accounts.find),
      ...listsHandlers(lists),
      ...timelinesHandlers(timelines),
      ...postsHandlers(threads, marks),
      ...inbox.handlers,
      ...compose.handlers,
      ...completionHandlers(db),
      ...peopleHandlers({ db, posts, findAccount: accounts.find }),
      ...jobsHandlers(jobs, accounts.find),
      ...preferencesHandlers(preferences, preferencesChanged),
      ...savedRepliesHandlers(savedReplies),
      ...voice.handlers,
      ...figuresHandlers({ db, clock }),
      ...spendHandlers({ ...x, ledger, callerOf: callerFor, tryAgain: askAgain }),
      ...dataHandlers(data, deps.directory),
      ...copiesHandlers(copies, exporting, accounts.find),
      ...watchHandlers(watch, accounts.find),
    },
    start() {
      decks.tidy();
      accounts.start();
      timelines.follow(accounts.active()?.id ?? null);
      inbox.start();
      compose.start();
      notifications.start();
      scheduler.schedule(dayJob, nextUtcDay(clock.now()), beginDay);
      copies.start();
      scheduler.schedule(retentionJob, clock.now() + firstSweepAfter, letOldPostsGo);
      stops.push(
        accounts.onChange((change) => {
          // Who has just been to X may have bought credits, or come with another app.
          if (change.kind === 'consented') tryAgain(change.accountId);
          if (change.kind !== 'activated') return;
          timelines.follow(change.accountId);
          notifications.settingsChanged();
        }),
        networks.onChange((network) => {
          publish({ type: 'web-base.changed', network, base: networks.webBase(network) });
          timelines.wake();
        }),
      );
    },
    unsent: compose.unsent,
    async drain() {
      await accounts.drain();
      await scheduler.drain();
      await compose.drain();
    },
    async stop() {
      for (const stop of stops.splice(0)) stop();
      scheduler.stop();
      inbox.stop();
      notifications.stop();
      accounts.stop();
      // A call that hangs must not keep Stoa from closing: a reading is then dropped, a send is looked for on X at the next start.
      await Promise.race([
        Promise.all([scheduler.drain(), compose.stop()]),
        new Promise<void>((resolve) => clock.after(longestFarewell, resolve)),
      ]);
      await Promise.race([accounts.settled(), new Promise<void>((resolve) => clock.after(longestRenewal, resolve))]);
    },
  };
}
