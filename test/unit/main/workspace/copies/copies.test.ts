import { expect, test } from 'vitest';
import { z } from 'zod';
import { readPosts } from '../../../../../src/main/storage/repositories/posts.ts';
import { sql } from '../../../../../src/main/storage/sql.ts';
import { createCopies } from '../../../../../src/main/workspace/copies/create-copies.ts';
import { createLookAgain } from '../../../../../src/main/workspace/copies/look-again.ts';
import { type PostContent, type PostId, postId } from '../../../../../src/shared/model/index.ts';
import { testAccountId as account } from '../../../../builders/a-database.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aPost } from '../../../../builders/a-post.ts';
import { aReadingCore, testAccount } from '../../../../builders/a-reading-core.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A core whose copies follow X, at nine in the morning; `read` reads posts from X as a column does. */
function aCore(olderBudget = 0) {
  const core = aReadingCore();
  const setting = { olderBudget };
  const copies = createCopies({
    ...core,
    lookAgain: createLookAgain(core),
    accounts: { all: () => [testAccount] },
    olderBudget: () => setting.olderBudget,
  });
  core.xApi.people.push(aPerson());
  return {
    ...core,
    copies,
    setting,
    async read(...posts: readonly PostContent[]) {
      core.xApi.posts.push(...posts);
      const caller = core.callerOf();
      await core.callX(
        caller,
        { endpoint: 'home', payer: 'background', atMost: 0 },
        () => core.xApi.home(caller, { maxResults: 100 }),
        (answer) => core.posts.ingest(account, answer),
      );
    },
    takeFromX(id: PostId) {
      core.xApi.posts.splice(
        core.xApi.posts.findIndex((post) => post.id === id),
        1,
      );
    },
    check: (...ids: readonly PostId[]) => copies.check(core.callerOf(), ids),
    today: () => core.ledger.spend(account).today,
    asked: () => core.xApi.calls.filter((call) => call.startsWith('posts-again')),
    kept: () => core.db.all(z.object({ id: postId }), sql`SELECT id FROM posts ORDER BY rank`).map((row) => row.id),
  };
}

test('posts read today are looked at again before the UTC day ends, which costs nothing', async () => {
  const core = aCore();
  const [stays, goes] = [aPost({ id: '1' }), aPost({ id: '2' })];
  await core.read(stays, goes);
  core.takeFromX(goes.id);
  const spent = core.today();
  core.copies.start();
  await core.clock.advance(14 * hour + 45 * minute);
  expect(core.kept()).toEqual([stays.id]);
  expect(core.events).toContainEqual({ type: 'posts.gone', accountId: account, postIds: [goes.id] });
  expect(core.today()).toBe(spent);
  expect(core.copies.overview(account).today).toMatchObject({ gone: 1 });
});

test('nothing is asked in the last minutes of a day, nor for posts of the day before', async () => {
  const core = aCore();
  await core.clock.advance(14 * hour + 51 * minute);
  await core.read(aPost({ id: '1' }));
  core.copies.start();
  await core.clock.advance(23 * hour);
  expect(core.asked()).toEqual([]);
});

test('a look that X refuses is made again later', async () => {
  const core = aCore();
  await core.read(aPost({ id: '1' }));
  core.copies.start();
  core.xApi.failing = { code: 'offline', message: 'No connection.', next: '' };
  await core.clock.advance(7 * hour);
  core.xApi.failing = null;
  await core.clock.advance(10 * minute);
  expect(core.copies.overview(account).today).toMatchObject({ asked: 1, gone: 0 });
});

test('a start in the evening goes on where the last run had come', async () => {
  const core = aCore();
  const many = Array.from({ length: 150 }, (_, index) => aPost({ id: String(1000 + index) }));
  await core.read(...many.slice(0, 100));
  core.xApi.posts.splice(0);
  await core.read(...many.slice(100));
  core.xApi.posts.push(...many.slice(0, 100));
  await core.clock.advance(13 * hour);
  core.copies.start();
  await core.clock.advance(2 * minute);
  const next = aCoreOn(core);
  next.start();
  await core.clock.advance(5 * minute);
  const ids = core.asked().flatMap((call) => call.replace('posts-again ', '').split(','));
  expect(ids).toHaveLength(150);
  expect(new Set(ids).size).toBe(150);
});

function aCoreOn(core: ReturnType<typeof aCore>) {
  core.scheduler.remove('copies/today');
  return createCopies({
    ...core,
    lookAgain: createLookAgain(core),
    accounts: { all: () => [testAccount] },
    olderBudget: () => 0,
  });
}

test('an edited post is read anew and takes the place of its earlier words', async () => {
  const core = aCore();
  const first = aPost({ id: '1', text: 'Forza raggazi' });
  await core.read(first);
  const versions = ['1', '2'];
  core.takeFromX(first.id);
  core.xApi.posts.push(
    aPost({ id: '1', text: first.text, versions }),
    aPost({ id: '2', text: 'Forza ragazzi', versions }),
  );
  await core.clock.advance(hour);
  await core.check(first.id);
  expect(readPosts(core.db, account, core.kept()).map((post) => post.text)).toEqual(['Forza ragazzi']);
});

test('older copies are asked for only within their budget, the longest unread first', async () => {
  const core = aCore(10);
  const posts = [aPost({ id: '1' }), aPost({ id: '2' }), aPost({ id: '3' })];
  for (const post of posts) {
    await core.read(post);
    await core.clock.advance(minute);
    core.xApi.posts.splice(0);
  }
  core.xApi.posts.push(...posts);
  await core.clock.advance(24 * hour);
  const spent = core.today();
  core.copies.start();
  await core.clock.advance(3 * hour);
  expect(core.asked()).toEqual(['posts-again 1,2']);
  expect(core.today() - spent).toBe(10);
  expect(core.copies.overview(account)).toMatchObject({ older: 1, olderLook: { asked: 2 } });
});

test('without a budget of their own older copies are left alone', async () => {
  const core = aCore(0);
  await core.read(aPost({ id: '1' }));
  await core.clock.advance(24 * hour);
  core.copies.start();
  await core.clock.advance(10 * hour);
  expect(core.asked()).toEqual([]);
});

test('an opened post is asked for once, and again only after a while', async () => {
  const core = aCore();
  const post = aPost({ id: '1' });
  await core.read(post);
  await core.check(post.id);
  expect(core.asked()).toEqual([]);
  await core.clock.advance(hour);
  core.takeFromX(post.id);
  expect(await core.check(post.id)).toEqual({ gone: [post.id], unchecked: [], error: null });
  expect(core.kept()).toEqual([]);
});

test('a post that a column brings along unchanged counts as just read', async () => {
  const core = aCore();
  const post = aPost({ id: '1' });
  await core.read(post);
  await core.clock.advance(hour);
  await core.read();
  await core.check(post.id);
  expect(core.asked()).toEqual([]);
});

test('an opened post of another day costs a post, and tells its age once the budget is reached', async () => {
  const core = aCore();
  const [one, other] = [aPost({ id: '1' }), aPost({ id: '2' })];
  await core.read(one, other);
  const readAt = core.clock.now();
  await core.clock.advance(24 * hour);
  await core.check(one.id);
  expect(core.today()).toBe(5);
  core.money.budget = 5;
  expect(await core.check(other.id)).toMatchObject({
    unchecked: [{ postId: other.id, readAt }],
    error: { code: 'budget-reached' },
  });
  expect(core.asked()).toEqual(['posts-again 1']);
});

test('while X answers the account nothing, opened posts are left alone', async () => {
  const core = aCore();
  const [one, other] = [aPost({ id: '1' }), aPost({ id: '2' })];
  await core.read(one, other);
  await core.clock.advance(24 * hour);
  core.xApi.failing = { code: 'no-credits', message: 'No credits.', next: '', why: 'credits', until: null };
  await core.check(one.id);
  await core.clock.advance(minute);
  expect(await core.check(other.id)).toMatchObject({ error: { code: 'no-credits' } });
  expect(core.asked()).toHaveLength(1);
});

test('a post X says nothing about is not asked for without end', async () => {
  const core = aCore();
  const post = aPost({ id: '1' });
  await core.read(post);
  const { postsAgain } = core.xApi;
  core.xApi.postsAgain = async (caller, ids) => {
    const answer = await postsAgain(caller, ids);
    return answer.ok ? { ...answer, value: { ...answer.value, posts: [], missing: [] } } : answer;
  };
  core.copies.start();
  await core.clock.advance(8 * hour);
  expect(core.asked()).toHaveLength(1);
  expect(core.kept()).toEqual([post.id]);
});
