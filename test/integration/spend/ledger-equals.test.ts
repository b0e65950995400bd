import { afterEach, expect, test } from 'vitest';
import type { ColumnId } from '../../../src/shared/model/index.ts';
import { aRunningStoa } from '../../builders/a-running-stoa.ts';

type Stoa = Awaited<ReturnType<typeof aRunningStoa>>;

const minute = 60_000;
let stoa: Stoa;
afterEach(() => stoa.close());

/** Numbers from 0 to 1 that are the same for the same seed. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An hour of somebody who reads, looks up, keeps, repeats, posts and answers, one thing after another. */
async function aBusyHour(random: () => number, misfortune: () => Promise<void>) {
  const accountId = await stoa.signIn('loftpaper');
  const { packs } = await stoa.call('decks.packs', { accountId, sectors: null });
  const chosen = packs.filter(({ key }) => key === 'news' || key === 'brand');
  await stoa.call('decks.build', {
    accountId,
    packs: chosen.map(({ key, handles, terms }) => ({ key, handles: [...handles], terms: [...terms] })),
  });
  await stoa.advance(minute);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  for (let step = 0; step < 25; step += 1) {
    await misfortune();
    const { columns } = await stoa.call('session.open', {});
    const columnId: ColumnId | undefined = pick(columns)?.id;
    const rows =
      columnId === undefined ? [] : (await stoa.call('timelines.page', { columnId, before: null, limit: 20 })).rows;
    const postId = pick(rows.flatMap((row) => (row.kind === 'post' ? [row.postId] : [])));
    const tried = [
      () => columnId && stoa.call('timelines.refresh', { columnId }),
      () => stoa.call('inbox.refresh', { accountId }),
      () => postId && stoa.call('posts.thread', { accountId, postId, fetch: true }),
      () => postId && stoa.call('posts.setBookmarked', { accountId, postId, bookmarked: random() < 0.7 }),
      () => postId && stoa.call('posts.setReposted', { accountId, postId, reposted: random() < 0.7 }),
      () => {
        const parts = [{ text: random() < 0.3 ? `More at example.com/${step}` : `Good morning, number ${step}` }];
        return stoa.call('compose.send', {
          target: { kind: 'post', accountId },
          writing: { parts, audience: 'everyone', remindAt: null },
        });
      },
      () => stoa.call('spend.readBalance', { accountId }),
    ];
    // What X refuses or loses is part of it.
    await Promise.resolve(pick(tried)?.()).catch(() => undefined);
    await stoa.advance(2 * minute);
  }
  await stoa.simulator.control('/__faults', []);
  await stoa.advance(5 * minute);
  const { spend } = await stoa.call('session.open', {});
  if (spend === null) throw new Error('nothing was spent');
  return { spend, charged: await stoa.chargedBySimulator(), report: await stoa.call('spend.report', { accountId }) };
}

test.each([1, 2])('without faults the ledger is X’s own to the mill, whatever was done (%i)', async (seed) => {
  stoa = await aRunningStoa();
  const { spend, charged, report } = await aBusyHour(chances(seed), async () => undefined);
  expect(charged).toBeGreaterThan(0);
  expect(spend).toMatchObject({ today: charged, unsure: 0 });
  expect(report.today.reduce((sum, { price }) => sum + price, 0)).toBe(charged);
  expect(report.unsure).toEqual([]);
});

test.each([3, 4])(
  'with faults every difference is a call of unknown outcome, inside its upper bound (%i)',
  async (seed) => {
    stoa = await aRunningStoa();
    const random = chances(seed);
    const mishaps = [
      { drop: 'after' },
      { malformed: true },
      { drop: true },
      { status: 503 },
      { html: '<h1>Busy</h1>', status: 200 },
    ];
    const { spend, charged, report } = await aBusyHour(random, async () => {
      const mishap = mishaps[Math.floor(random() * mishaps.length)];
      await stoa.simulator.control(
        '/__faults',
        random() < 0.6 ? [{ match: { path: '/2/' }, times: 2, do: mishap }] : [],
      );
    });
    expect(charged).toBeLessThanOrEqual(spend.today + spend.unsure);
    expect(report.unsure.reduce((sum, { atMost }) => sum + atMost, 0)).toBe(spend.unsure);
    expect(report.unsure.length).toBeGreaterThan(0);
  },
);
