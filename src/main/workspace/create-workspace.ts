import type { StoaEvent } from '../../shared/contract/index.ts';
import { defaultPreferences } from '../../shared/model/default-preferences.ts';
import type { AccountId, Mills } from '../../shared/model/index.ts';
import { nextUtcDay } from '../../shared/prices/utc-day.ts';
import { readersZone } from '../../shared/typed-times/readers-zone.ts';
import { readDeck } from '../storage/repositories/decks.ts';
import { createScheduler } from '../sync/scheduler.ts';
import { accountOf } from './account-of.ts';
import { createAccounts } from './accounts/create-accounts.ts';
import { callerOf } from './caller-of.ts';
import { createCompose } from './compose/create-compose.ts';
import { createCopiesDomain } from './copies/create-copies-domain.ts';
import { createConsequences } from './create-consequences.ts';
import { createDataDomain } from './data/create-data-domain.ts';
import { createKeptPictures } from './data/create-kept-pictures.ts';
import { createDecksDomain } from './decks/create-decks-domain.ts';
import { figuresHandlers } from './figures/methods.ts';
import { createInbox } from './inbox/create-inbox.ts';
import { createJobs } from './jobs/create-jobs.ts';
import { jobsHandlers } from './jobs/methods.ts';
import { createLists } from './lists/create-lists.ts';
import { listsHandlers } from './lists/methods.ts';
import { createNotifications } from './notifications/create-notifications.ts';
import { completionHandlers } from './people/completion.ts';
import { peopleHandlers } from './people/methods.ts';
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
import { createDailyBudget } from './spend/daily-budget.ts';
import { spendHandlers } from './spend/methods.ts';
import { createTimelines } from './timelines/create-timelines.ts';
import { timelinesHandlers } from './timelines/methods.ts';
import { createVoice } from './voice/create-voice.ts';
import { createWatch } from './watch/create-watch.ts';
import { watchHandlers } from './watch/methods.ts';
import type { Workspace, WorkspaceDeps } from './workspace.ts';

/** Milliseconds that closing waits for calls under way. */
const longestFarewell = 2000;
/** The same for a sign-in being renewed: X has spent the old one, so that leaving without the new one would sign the account out. */
const longestRenewal = 5000;
const dayJob = 'utc-day';

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

  // What every domain stands on.
  const scheduler = createScheduler({ clock, log, random });
  const preferences = createPreferences({ file: deps.preferencesFile, log, publish });
  const accounts = createAccounts({ ...deps, publish, clean: () => data.clean() });
  const findAccount = accounts.find;
  const callerFor = (accountId: AccountId) => callerOf(accountOf(findAccount, accountId));
  const pictures = createKeptPictures(deps);

  // The way to X and what it costs.
  const xApi = deps.createXApi(accounts.tokens);
  const budget = createDailyBudget({ clock, preferences: preferences.current, findAccount });
  const ledger = createLedger({ db, clock, random, budget: budget.of, mayPass: budget.mayPass, publish });
  const { callX, lanes, tryAgain, reachability } = createCallX({
    db,
    clock,
    random,
    ledger,
    publish,
    onAnswering: (accountId) => consequences.answersAgain(accountId),
  });
  const overBudget = (accountId: AccountId, price: Mills) => ledger.guard.refusal(accountId, 'hand', price);
  const posts = createPosts({
    db,
    clock,
    publish,
    onGone: (accountId, postIds) => inbox.forgetPosts(accountId, postIds),
    forgetPictures: pictures.forget,
  });
  const x = {
    db,
    clock,
    log,
    random,
    xApi,
    callX,
    callerOf: callerFor,
    findAccount,
    ledger,
    scheduler,
    posts,
    publish,
  };

  // Answering.
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
    accounts,
    onWords: notifications.heard,
    onReturned: notifications.returned,
    hasDeck: (accountId) => readDeck(db, accountId) !== null,
  });
  const watch = createWatch({ ...x, watchAgain: inbox.watchAgain });
  const voice = createVoice(x);
  const compose = createCompose({
    ...x,
    outgoing: deps.outgoing,
    accounts,
    inbox,
    sign: voice.sign,
    overBudget,
    undoPeriod: () => preferences.current().undoPeriod,
  });
  const savedReplies = createSavedReplies({ db, publish });
  const jobs = createJobs({ db, clock, publish });

  // Reading.
  const timelines = createTimelines({ ...x, lanes, isPaced: budget.isPaced });
  const { decks, handles, ...decksDomain } = createDecksDomain({ ...x, timelines });
  const lists = createLists({ ...x, handles, overBudget });
  const threads = createThreads({
    ...x,
    eligibilityOf: (accountId, post) => inbox.eligibilityForPost(accountId, post.id),
  });
  const marks = createMarks({ ...x, onBookmark: timelines.noteBookmark });

  // What is kept here.
  const copies = createCopiesDomain({
    ...x,
    networks,
    accounts,
    olderBudget: () => preferences.current().copiesBudget,
  });
  const data = createDataDomain({
    ...x,
    directory: deps.directory,
    pictures,
    keepPosts: () => preferences.current().keepPosts,
    removeAccounts: accounts.removeAll,
    resetPreferences: () => void preferences.change(defaultPreferences),
    publishToWindows: deps.publish,
  });

  const consequences = createConsequences({
    clock,
    accounts,
    ledger,
    timelines,
    inbox,
    notifications,
    data,
    copies,
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

  function askAgain(accountId: AccountId): void {
    tryAgain(accountId);
    consequences.answersAgain(accountId);
  }

  const stops: (() => void)[] = [];

  return {
    handlers: {
      'session.open': session.open,
      ...accounts.handlers,
      ...decksDomain.handlers,
      ...listsHandlers(lists),
      ...timelinesHandlers(timelines),
      ...postsHandlers(threads, marks),
      ...inbox.handlers,
      ...compose.handlers,
      ...completionHandlers(db),
      ...peopleHandlers(x),
      ...jobsHandlers(jobs, findAccount),
      ...preferencesHandlers(preferences, consequences.preferencesChanged),
      ...savedRepliesHandlers(savedReplies),
      ...voice.handlers,
      ...figuresHandlers(x),
      ...spendHandlers({ ...x, tryAgain: askAgain }),
      ...data.handlers,
      ...copies.handlers,
      ...watchHandlers(watch, findAccount),
    },
    start() {
      decks.tidy();
      accounts.start();
      timelines.follow(accounts.active()?.id ?? null);
      inbox.start();
      compose.start();
      notifications.start();
      scheduler.schedule(dayJob, nextUtcDay(clock.now()), consequences.dayBegan);
      copies.start();
      data.start();
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
        Promise.all([scheduler.drain(), compose.stop(), data.stop()]),
        new Promise<void>((resolve) => clock.after(longestFarewell, resolve)),
      ]);
      await Promise.race([accounts.settled(), new Promise<void>((resolve) => clock.after(longestRenewal, resolve))]);
    },
  };
}
