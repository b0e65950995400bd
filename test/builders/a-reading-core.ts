import { z } from 'zod';
import type { Database } from '../../src/main/storage/database.ts';
import { sql } from '../../src/main/storage/sql.ts';
import { createScheduler } from '../../src/main/sync/scheduler.ts';
import { createDecks } from '../../src/main/workspace/decks/create-decks.ts';
import { createFriends } from '../../src/main/workspace/decks/create-friends.ts';
import { createHandles } from '../../src/main/workspace/decks/create-handles.ts';
import { createPosts } from '../../src/main/workspace/posts/create-posts.ts';
import { createCallX } from '../../src/main/workspace/spend/create-call-x.ts';
import { createLedger } from '../../src/main/workspace/spend/create-ledger.ts';
import { createTimelines } from '../../src/main/workspace/timelines/create-timelines.ts';
import type { StoaEvent } from '../../src/shared/contract/index.ts';
import { account } from '../../src/shared/model/index.ts';
import { aDatabase, testAccountId } from './a-database.ts';
import { aLog } from './a-log.ts';
import { aPerson } from './a-person.ts';
import { type ScriptedXApi, scriptedXApi } from './a-scripted-x-api.ts';
import { type FakeClock, fakeClock } from './fake-clock.ts';

export const testAccount = account.parse({
  id: testAccountId,
  network: 'sandbox',
  person: aPerson({ id: '1000', handle: 'loftpaper', name: 'Loft Paper' }),
  scopes: ['bookmark.read'],
  status: 'signed-in',
  addedAt: 0,
  vault: 'data-directory',
});

/** Columns, posts and spend over a database in memory, a clock that is moved by hand and a scripted X. */
export function aReadingCore(
  options: {
    readonly budget?: number;
    readonly scopes?: readonly string[];
    /** What an earlier process left behind, and the time it is now. */
    readonly db?: Database;
    readonly clock?: FakeClock;
    readonly xApi?: ScriptedXApi;
  } = {},
) {
  const db = options.db ?? aDatabase();
  const clock = options.clock ?? fakeClock();
  const log = aLog();
  const events: StoaEvent[] = [];
  const publish = (event: StoaEvent) => void events.push(event);
  const random = () => 0.5;
  const xApi = options.xApi ?? scriptedXApi(clock.now);
  const money = { budget: options.budget ?? 2000, mayPass: false };
  const ledger = createLedger({ db, clock, random, budget: () => money.budget, mayPass: () => money.mayPass, publish });
  const { callX, lanes, tryAgain, reachability } = createCallX({ db, clock, random, ledger, publish });
  const posts = createPosts({ db, clock, publish });
  const scheduler = createScheduler({ clock, log, random });
  const findAccount = () => ({ ...testAccount, scopes: options.scopes ?? testAccount.scopes });
  const callerOf = () => ({ accountId: testAccountId, network: 'sandbox' as const, userId: testAccount.person.id });
  const timelines = createTimelines({
    db,
    clock,
    random,
    xApi,
    callX,
    lanes,
    ledger,
    scheduler,
    posts,
    findAccount,
    isPaced: () => true,
    publish,
  });
  const friends = createFriends({ db, clock, xApi, callX, callerOf, posts });
  const decks = createDecks({ db, clock, findAccount, friends, timelines, publish });
  const handles = createHandles({ db, clock, xApi, callX, posts });
  return {
    db,
    clock,
    log,
    events,
    xApi,
    money,
    ledger,
    callX,
    lanes,
    tryAgain,
    reachability,
    posts,
    scheduler,
    timelines,
    friends,
    handles,
    decks,
    callerOf,
    count: (table: 'posts' | 'timeline_posts' | 'gaps') =>
      db.all(countRow, sqlCount[table]).map((row) => row.count)[0] ?? 0,
  };
}

const countRow = z.object({ count: z.number() });
const sqlCount = {
  posts: sql`SELECT count(*) AS count FROM posts`,
  timeline_posts: sql`SELECT count(*) AS count FROM timeline_posts`,
  gaps: sql`SELECT count(*) AS count FROM gaps`,
};
