import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGaps } from '../../../../../src/main/storage/repositories/timelines.ts';
import {
  accountId,
  type Column,
  type ColumnId,
  compareIds,
  type PostId,
} from '../../../../../src/shared/model/index.ts';
import { insertAccount, testAccountId } from '../../../../builders/a-database.ts';
import { snowflake } from '../../../../builders/a-post.ts';
import { aReadingCore } from '../../../../builders/a-reading-core.ts';
import { aTalkingDay, type Talk } from '../../../../builders/a-talking-day.ts';
import { fakeClock } from '../../../../builders/fake-clock.ts';

type Core = ReturnType<typeof aReadingCore>;

const minute = 60_000;
const hour = 60 * minute;
const midnight = Date.UTC(2026, 10, 23);
/** Enough people that X must be asked two questions for them. */
const friends: Talk = { name: 'friend', people: 50, perDay: 600 };
const news: Talk = { name: 'news', people: 6, perDay: 300 };
const stars: Talk = { name: 'star', people: 5, perDay: 10 };

function checkedAt(core: Core, column: Column | undefined): number {
  return (column && core.timelines.status(column).lastCheckedAt) ?? 0;
}

function paceOf(core: Core, column: Column | undefined): number | null {
  return (column && core.timelines.status(column).pacedEvery) ?? null;
}

function isBetween(id: PostId, { before, after }: { readonly before: PostId; readonly after: PostId }): boolean {
  return compareIds(id, after) > 0 && compareIds(id, before) < 0;
}

/** What the next process finds. */
function leftBy({ db, clock, xApi }: Core) {
  return { db, clock, xApi };
}

/** Everything the column has, and every hole it knows of. */
function held(core: Core, columnId: ColumnId) {
  core.timelines.showNew(columnId);
  const rows = core.timelines.page(columnId, null, 1000).rows;
  return {
    posts: new Set(rows.flatMap((row) => (row.kind === 'post' ? [row.postId] : []))),
    gaps: readGaps(core.db, columnId),
    shownGaps: rows.flatMap((row) => (row.kind === 'gap' ? [row.gap] : [])),
  };
}

test('what would cost three times the budget is read until the day ends, and what is cheap as often as ever', async () => {
  const core = aReadingCore({ budget: 2000, clock: fakeClock(midnight + 6 * hour) });
  const { columns, pass } = aTalkingDay(core, [friends, news, stars]);
  await pass(minute);
  const longest = columns.map(() => 0);
  await pass(18 * hour - 2 * minute, () => {
    for (const [index, column] of columns.entries()) {
      const rested = core.clock.now() - checkedAt(core, column);
      longest[index] = Math.max(longest[index] ?? 0, rested);
      expect(core.timelines.status(column).error).toBe(null);
    }
  });
  for (const [index, most] of [63, 63, 6].entries()) expect(longest[index]).toBeLessThanOrEqual(most * minute);
  expect(core.ledger.spend(testAccountId).today).toBeGreaterThan(1300);
  expect(core.ledger.spend(testAccountId).today).toBeLessThanOrEqual(1600);
  await pass(3 * minute);
  expect(core.ledger.spend(testAccountId)).toMatchObject({ day: '2026-11-24', budgetReached: false });
});

test('whoever talks however much, no column is forgotten and the budget is not passed', async () => {
  const talk = fc.record({ people: fc.integer({ min: 1, max: 40 }), perDay: fc.integer({ min: 1, max: 3000 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(talk, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1000, max: 4000 }),
      async (given, budget) => {
        const core = aReadingCore({ budget, clock: fakeClock(midnight + 15 * hour) });
        const talks = given.map((one, index) => ({ ...one, name: `group${'abcd'[index]}` }));
        const { columns, pass } = aTalkingDay(core, talks);
        await pass(minute);
        // First pages are read by hand and may take all there is.
        const nothingLeft = core.ledger.guard.left(testAccountId) < 100;
        await pass(5 * hour);
        expect(core.ledger.spend(testAccountId).today).toBeLessThanOrEqual(budget);
        if (nothingLeft) return;
        expect(core.ledger.spend(testAccountId).budgetReached).toBe(false);
        const rested = columns.map((column) => core.clock.now() - checkedAt(core, column));
        expect(Math.max(...rested)).toBeLessThanOrEqual(Math.max(63, longestOf(core, columns)) * minute);
      },
    ),
    { numRuns: 10 },
  );
});

/** Minutes between two readings of the slowest column, with their spread. */
function longestOf(core: Core, columns: readonly Column[]): number {
  return (Math.max(...columns.map((column) => paceOf(core, column) ?? 0)) * 1.1) / minute;
}

test('what another account has spent is nothing to this one', async () => {
  async function paceBeside(other: number): Promise<number | null> {
    const core = aReadingCore({ budget: 2000, clock: fakeClock(midnight + 6 * hour) });
    const elsewhere = accountId.parse('sandbox:2000');
    insertAccount(core.db, elsewhere);
    const call = core.ledger.open(elsewhere, { columnId: null, payer: 'background' }, 'search', other);
    const charges = [{ kind: 'post' as const, id: '1', price: other }];
    core.ledger.settle(elsewhere, call, {
      endpoint: 'search',
      at: core.clock.now(),
      status: 200,
      charges,
      rateLimit: null,
    });
    const { columns, pass } = aTalkingDay(core, [friends, news]);
    await pass(hour);
    return paceOf(core, columns[0]);
  }
  expect(await paceBeside(2000)).toBe(await paceBeside(1));
});

/** Two days, the second of which is told of: when columns stopped, and what was said at eight in the morning. */
async function besideAnInbox(payer: 'inbox' | 'watched', anHour: number) {
  const core = aReadingCore({ budget: 2000, clock: fakeClock(midnight) });
  const { pass } = aTalkingDay(core, [friends, news]);
  let said: number | null = null;
  for (let count = 0; count < 47; count += 1) {
    if (core.ledger.guard.refusal(testAccountId, payer, anHour) === null) pay(core, payer, anHour, count);
    await pass(hour);
    const { lastsUntil, budgetReached } = core.ledger.spend(testAccountId);
    const at = (core.clock.now() - midnight) / hour - 24;
    if (at === 8) said = lastsUntil === null ? null : (lastsUntil - midnight) / hour - 24;
    if (at > 0 && budgetReached) return { stopped: at, said };
  }
  return { stopped: null, said };
}

function pay(core: Core, payer: 'inbox' | 'watched', price: number, count: number): void {
  const call = core.ledger.open(testAccountId, { columnId: null, payer }, 'search', price);
  const charges = [{ kind: 'post' as const, id: `paid ${count}`, price }];
  core.ledger.settle(testAccountId, call, {
    endpoint: 'x',
    at: core.clock.now(),
    status: 200,
    charges,
    rateLimit: null,
  });
}

test.each(['inbox', 'watched'] as const)(
  'what %s costs all day is kept back, and columns last until the evening',
  async (payer) => {
    const { stopped, said } = await besideAnInbox(payer, payer === 'inbox' ? 40 : 20);
    expect(stopped ?? 24).toBeGreaterThanOrEqual(22);
    expect(said).toBe(null);
  },
  60_000,
);

test('an inbox that takes nearly everything is told of in the morning, with when columns will stop', async () => {
  const { stopped, said } = await besideAnInbox('inbox', 80);
  expect(stopped).not.toBe(null);
  expect(Math.abs((stopped ?? 0) - (said ?? 0))).toBeLessThan(3);
}, 60_000);

test('every post is in the column or in a hole that is shown, and filling one brings all of it', async () => {
  const core = aReadingCore({ budget: 2000, clock: fakeClock(midnight + 6 * hour) });
  const { columns, pass } = aTalkingDay(core, [friends, news]);
  await pass(6 * hour);
  for (const { id } of columns) {
    const { posts, gaps, shownGaps } = held(core, id);
    const oldest = [...posts].reduce((one, other) => (compareIds(one, other) < 0 ? one : other));
    const read = core.xApi.posts.filter(({ id: postId, createdAt }) => {
      const status = core.timelines.status(columns.find((one) => one.id === id) as Column);
      return (
        compareIds(postId, oldest) >= 0 && createdAt < (status.lastCheckedAt ?? 0) && isOf(core, postId, columns, id)
      );
    });
    const lost = read.filter((post) => !posts.has(post.id) && !gaps.some((gap) => isBetween(post.id, gap)));
    expect({ lost: lost.length, gaps: shownGaps.length }).toEqual({ lost: 0, gaps: gaps.length });
    const hole = gaps.find((gap) => gap.feed === '*');
    const inHole = read.filter((post) => hole && isBetween(post.id, hole));
    expect(Math.abs((hole?.estimatedPosts ?? 0) - inHole.length)).toBeLessThanOrEqual(3);
    core.money.mayPass = true;
    await core.timelines.fillGap(id, hole?.id ?? '');
    const after = held(core, id);
    expect(inHole.filter((post) => !after.posts.has(post.id))).toEqual([]);
    expect(after.gaps).toHaveLength(gaps.length - 1);
  }
});

function isOf(core: Core, postId: PostId, columns: readonly Column[], columnId: ColumnId): boolean {
  const author = core.xApi.posts.find((post) => post.id === postId)?.authorId ?? '';
  return author.startsWith(`9${columns.findIndex((column) => column.id === columnId)}`);
}

test('with money again, nobody pays unasked for what was left out', async () => {
  const core = aReadingCore({ budget: 2000, clock: fakeClock(midnight + 6 * hour) });
  const { columns, pass } = aTalkingDay(core, [news, friends]);
  await pass(3 * hour);
  const last = checkedAt(core, columns[0]);
  while (checkedAt(core, columns[0]) === last) await pass(minute);
  await pass(20 * minute);
  const silence = core.clock.now();
  await core.clock.advance(70 * minute);
  core.xApi.calls.length = 0;
  core.money.budget = 20_000;
  core.timelines.wake();
  await core.clock.advance(2 * minute);
  const bounds = core.xApi.calls.map((call) => /since=(\d+)/u.exec(call)?.[1] ?? '');
  expect(bounds.length).toBeGreaterThan(0);
  for (const bound of bounds) expect(compareIds(bound, snowflake(silence))).toBeGreaterThan(0);
});

test('starting again does not read what is paced any sooner', async () => {
  const core = aReadingCore({ budget: 2000, clock: fakeClock(midnight + 6 * hour) });
  const { columns, pass } = aTalkingDay(core, [friends, news]);
  await pass(hour);
  const last = columns.map((column) => checkedAt(core, column));
  core.scheduler.stop();
  for (let start = 0; start < 5; start += 1) {
    const again = aReadingCore({ budget: 2000, ...leftBy(core) });
    again.timelines.follow(testAccountId);
    await pass(minute);
    expect(columns.map((column) => checkedAt(again, column))).toEqual(last);
    again.scheduler.stop();
  }
});

test('late in a day on which little was spent everything is read at full pace', async () => {
  const core = aReadingCore({ budget: 2000, clock: fakeClock(midnight + 21 * hour) });
  const { columns, pass } = aTalkingDay(core, [news, stars]);
  await pass(30 * minute);
  expect(columns.map((column) => paceOf(core, column))).toEqual([null, null]);
  expect(core.clock.now() - checkedAt(core, columns[0])).toBeLessThan(2 * minute);
});

test('a raised budget is another pace at once', async () => {
  const core = aReadingCore({ budget: 2000, clock: fakeClock(midnight + 6 * hour) });
  const { columns, pass } = aTalkingDay(core, [friends, news]);
  await pass(2 * hour);
  const before = paceOf(core, columns[0]) ?? 0;
  core.money.budget = 20_000;
  core.timelines.wake();
  await pass(2 * minute);
  expect(before).toBeGreaterThan(30 * minute);
  expect(columns.map((column) => paceOf(core, column))).toEqual([null, null]);
  expect(core.clock.now() - checkedAt(core, columns[0])).toBeLessThan(2 * minute);
});

test('while nobody looks less of the share is spent, and it is there when somebody does', async () => {
  async function spentInTwoHours(visible: boolean): Promise<number> {
    const core = aReadingCore({ budget: 2000, clock: fakeClock(midnight + 6 * hour) });
    const { columns, pass } = aTalkingDay(core, [friends, news]);
    core.timelines.setVisible(visible ? columns.map(({ id }) => id) : []);
    await pass(minute);
    const before = core.ledger.spend(testAccountId).today;
    await pass(4 * hour);
    return core.ledger.spend(testAccountId).today - before;
  }
  const [seen, unseen] = [await spentInTwoHours(true), await spentInTwoHours(false)];
  expect(unseen).toBeLessThan(seen * 0.6);
});

test('after a night the newest posts come, and the night is one hole', async () => {
  const core = aReadingCore({ budget: 2000, clock: fakeClock(midnight + 6 * hour) });
  const { columns, pass } = aTalkingDay(core, [friends]);
  await pass(2 * hour);
  core.scheduler.stop();
  const [column] = columns;
  const before = core.ledger.spend(testAccountId).today;
  await pass(8 * hour);
  const again = aReadingCore({ budget: 2000, ...leftBy(core) });
  again.timelines.follow(testAccountId);
  await pass(minute);
  expect(checkedAt(again, column)).toBeGreaterThan(core.clock.now() - 2 * minute);
  expect(again.ledger.spend(testAccountId).today - before).toBeLessThanOrEqual(160);
  const { gaps } = held(again, column?.id ?? ('' as ColumnId));
  expect(Math.round(((gaps[0]?.to ?? 0) - (gaps[0]?.from ?? 0)) / hour)).toBe(8);
});
