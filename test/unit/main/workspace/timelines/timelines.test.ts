import { expect, test } from 'vitest';
import type { TimelinePage } from '../../../../../src/shared/contract/timelines.ts';
import type { ColumnId, PostContent } from '../../../../../src/shared/model/index.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aPost, snowflake } from '../../../../builders/a-post.ts';
import { aReadingCore } from '../../../../builders/a-reading-core.ts';

type Core = ReturnType<typeof aReadingCore>;

const nine = Date.UTC(2026, 10, 23, 9);
const minute = 60_000;

/** A column of one person who posted `count` times, once a minute, the last time a minute ago. */
async function aBusyColumn(core: Core, count: number): Promise<ColumnId> {
  core.xApi.people.push(aPerson({ id: '500', handle: 'ada' }));
  for (let index = count; index > 0; index -= 1) say(core, nine - index * minute);
  const column = core.decks.add(testAccountId, { kind: 'search', query: 'from:ada' }, 'Ada', 'plain');
  await core.clock.advance(0);
  await core.scheduler.drain();
  return column.id;
}

function say(core: Core, at: number, authorId = '500'): PostContent {
  const post = aPost({ id: snowflake(at), createdAt: at, authorId, text: `at ${at}` });
  core.xApi.posts.push(post);
  return post;
}

function postIds(page: TimelinePage): readonly string[] {
  return page.rows.flatMap((row) => (row.kind === 'post' ? [row.postId] : []));
}

function idsAt(...times: readonly number[]): readonly string[] {
  return times.map((at) => snowflake(at));
}

async function check(core: Core, columnId: ColumnId) {
  const error = await core.timelines.refresh(columnId, 'background');
  return error;
}

test('a fresh column is read at once and shows its rows directly, newest first', async () => {
  const core = aReadingCore();
  const id = await aBusyColumn(core, 3);
  const page = core.timelines.page(id, null, 40);
  expect(postIds(page)).toEqual(idsAt(nine - minute, nine - 2 * minute, nine - 3 * minute));
  expect(page.older).toBe('end');
  expect(page.entities.people.map((person) => person.handle)).toEqual(['ada']);
  const column = core.decks.columns(testAccountId)[0];
  expect(column && core.timelines.status(column)).toMatchObject({ activity: 'idle', newPosts: 0, error: null });
});

test('later posts wait until they are asked for', async () => {
  const core = aReadingCore();
  const id = await aBusyColumn(core, 2);
  core.timelines.page(id, null, 40);
  const fresh = say(core, nine + minute);
  await core.clock.advance(3 * minute);
  await check(core, id);
  expect(postIds(core.timelines.page(id, null, 40))).toHaveLength(2);
  const column = core.decks.columns(testAccountId)[0];
  expect(column && core.timelines.status(column)).toMatchObject({ newPosts: 1, newFaces: ['500'] });
  expect(postIds(core.timelines.showNew(id))).toEqual([fresh.id]);
  expect(postIds(core.timelines.page(id, null, 40))).toHaveLength(3);
});

test('only what is new is asked for', async () => {
  const core = aReadingCore();
  const id = await aBusyColumn(core, 3);
  core.xApi.calls.length = 0;
  await check(core, id);
  expect(core.xApi.calls).toEqual([`search from:ada since=${snowflake(nine - minute)} max=10`]);
});

test('more than two pages leave a gap with an estimate, which is filled in place', async () => {
  const core = aReadingCore();
  const id = await aBusyColumn(core, 1);
  core.timelines.page(id, null, 40);
  for (let index = 1; index <= 70; index += 1) say(core, nine + index * 1000);
  await core.clock.advance(2 * minute);
  await core.scheduler.drain();
  const shown = core.timelines.showNew(id);
  const [gap] = shown.rows.flatMap((row) => (row.kind === 'gap' ? [row.gap] : []));
  expect(postIds(shown)).toHaveLength(50);
  expect(shown.rows.at(-1)?.kind).toBe('gap');
  // 20 posts in the next second of the same pace, over the 20 s and the minute that nothing was said.
  expect(gap).toMatchObject({ before: snowflake(nine + 21_000), after: snowflake(nine - minute), estimatedPosts: 81 });
  const filled = await core.timelines.fillGap(id, gap?.id ?? '');
  expect(postIds(filled)).toEqual(idsAt(...Array.from({ length: 20 }, (_, index) => nine + (20 - index) * 1000)));
  expect(core.count('gaps')).toBe(0);
  expect(postIds(core.timelines.page(id, null, 200))).toHaveLength(71);
});

test('when only the first of two pages comes, the hole between is shown', async () => {
  const core = aReadingCore();
  const id = await aBusyColumn(core, 1);
  core.timelines.page(id, null, 40);
  for (let index = 1; index <= 12; index += 1) say(core, nine + index * 1000);
  const { search } = core.xApi;
  core.xApi.search = async (caller, query, window) => {
    core.xApi.failing = window.cursor === undefined ? null : { code: 'offline', message: '', next: '' };
    return search(caller, query, window);
  };
  await check(core, id);
  const shown = core.timelines.showNew(id);
  expect(shown.rows.map((row) => row.kind)).toEqual([...Array.from({ length: 10 }, () => 'post'), 'gap']);
});

test('older posts are read from X when the disk has no more', async () => {
  const core = aReadingCore();
  const id = await aBusyColumn(core, 35);
  const page = core.timelines.page(id, null, 40);
  expect({ rows: page.rows.length, older: page.older }).toEqual({ rows: 20, older: 'network' });
  const last = page.rows.at(-1);
  const older = await core.timelines.older(id, last?.kind === 'post' ? last.postId : (snowflake(0) as never));
  expect({ rows: older.rows.length, older: older.older }).toEqual({ rows: 15, older: 'end' });
});

test('with several questions, no row appears above what was already read', async () => {
  const core = aReadingCore();
  core.xApi.people.push(aPerson({ id: '500', handle: 'chatty' }), aPerson({ id: '501', handle: 'rare' }));
  for (let index = 1; index <= 60; index += 1) say(core, nine - index * minute);
  // More than a first page holds of either, so that both questions have older posts to come.
  for (let index = 1; index <= 25; index += 1) say(core, nine - index * 30 * minute - 1, '501');
  const many = Array.from({ length: 40 }, (_, index) => `nobody_${index}`);
  const source = { kind: 'pack' as const, pack: 'friends' as const, handles: ['chatty', ...many, 'rare'], terms: [] };
  const id = core.decks.add(testAccountId, source, 'Friends', 'friends').id;
  await core.clock.advance(0);
  await core.scheduler.drain();
  const seen: string[] = [];
  let page = core.timelines.page(id, null, 10);
  for (let turn = 0; turn < 20; turn += 1) {
    seen.push(...postIds(page));
    const last = seen.at(-1);
    if (page.older === 'end' || last === undefined) break;
    const before = last as PostContent['id'];
    page = page.older === 'disk' ? core.timelines.page(id, before, 10) : await core.timelines.older(id, before);
  }
  const expected = core.xApi.posts.map((post) => post.id).sort((left, right) => (left < right ? 1 : -1));
  expect(seen).toEqual(expected);
});

test('the reader’s place survives and moves to the neighbour when its post is gone', async () => {
  const core = aReadingCore();
  const id = await aBusyColumn(core, 4);
  const [top, second, third] = postIds(core.timelines.page(id, null, 40)) as readonly PostContent['id'][];
  if (!top || !second || !third) throw new Error('the column is empty');
  core.timelines.savePlace(id, { anchor: second, offset: 12, shownTop: top });
  expect(core.timelines.page(id, null, 40).place).toEqual({ anchor: second, offset: 12, shownTop: top });
  core.posts.forget(testAccountId, [second]);
  expect(core.timelines.page(id, null, 40).place).toEqual({ anchor: third, offset: 12, shownTop: top });
  expect(core.events).toContainEqual({ type: 'posts.gone', accountId: testAccountId, postIds: [second] });
});

test('when X cannot be reached the rows stay, the status says why, and the column tries again by itself', async () => {
  const core = aReadingCore();
  const id = await aBusyColumn(core, 2);
  core.timelines.page(id, null, 40);
  core.xApi.failing = { code: 'offline', message: 'off', next: '' };
  await check(core, id);
  const column = core.decks.columns(testAccountId)[0];
  expect(column && core.timelines.status(column).error?.code).toBe('offline');
  expect(postIds(core.timelines.page(id, null, 40))).toHaveLength(2);
  core.xApi.failing = null;
  await core.clock.advance(5000);
  expect(column && core.timelines.status(column).error).toBe(null);
});

test('background reading stops before the share of the budget that it may spend is passed', async () => {
  const core = aReadingCore({ budget: 300 });
  const id = await aBusyColumn(core, 3);
  core.timelines.page(id, null, 40);
  core.money.budget = 200;
  expect(await check(core, id)).toMatchObject({ code: 'budget-reached', budget: 200, spent: 25 });
  core.money.budget = 300;
  expect(await check(core, id)).toBe(null);
});

/** A check of a column with one new post, whose answer comes when told. */
function readingHeld(core: ReturnType<typeof aReadingCore>, id: ColumnId) {
  const { promise, resolve } = Promise.withResolvers<void>();
  core.xApi.hold = promise;
  say(core, nine + 1);
  return { reading: check(core, id), open: resolve };
}

test('an answer for a column that was removed meanwhile is booked but not shown', async () => {
  const core = aReadingCore();
  const id = await aBusyColumn(core, 2);
  const { reading, open } = readingHeld(core, id);
  core.decks.remove(id);
  open();
  await reading;
  expect(core.scheduler.nextAt(`column/${id}`)).toBe(null);
  expect(core.ledger.spend(testAccountId).today).toBe(25);
});

test('an answer for a column that is gone for good is paid for and forgotten', async () => {
  const core = aReadingCore();
  const id = await aBusyColumn(core, 2);
  const { reading, open } = readingHeld(core, id);
  core.db.exec('DELETE FROM columns');
  open();
  expect(await reading).toBe(null);
  expect([core.count('posts'), core.ledger.spend(testAccountId).today]).toEqual([2, 25]);
});

test('a repost of what the deck shows already is not shown again', async () => {
  const core = aReadingCore();
  const id = await aBusyColumn(core, 1);
  const [original] = core.xApi.posts;
  const repost = (at: number) => aPost({ id: snowflake(at), createdAt: at, repostedId: original?.id ?? null });
  core.xApi.posts.push(repost(nine + 1000), repost(nine + 2000));
  await check(core, id);
  core.timelines.showNew(id);
  expect(postIds(core.timelines.page(id, null, 10))).toEqual([original?.id]);
});

test('when the disk is full the column says so and keeps its rows', async () => {
  const core = aReadingCore();
  const id = await aBusyColumn(core, 1);
  core.timelines.page(id, null, 10);
  say(core, nine + 1000);
  core.db.exec('PRAGMA query_only = ON');
  expect(await check(core, id)).toMatchObject({ code: 'storage' });
  core.db.exec('PRAGMA query_only = OFF');
  expect(await check(core, id)).toBe(null);
});

test('search is never asked beyond the seven days that X answers for', async () => {
  const core = aReadingCore({ budget: 100_000 });
  const id = await aBusyColumn(core, 35);
  const last = core.timelines.page(id, null, 40).rows.at(-1);
  core.scheduler.stop();
  await core.clock.jump(10 * 24 * 60 * minute);
  const edge = core.clock.now() - 7 * 24 * 60 * minute + 10 * minute;
  core.xApi.calls.length = 0;
  await check(core, id);
  if (last?.kind !== 'post') throw new Error('the column is empty');
  expect((await core.timelines.older(id, last.postId)).older).toBe('end');
  expect(core.xApi.calls).toEqual([`search from:ada since=${snowflake(edge)} max=40`]);
});
