import { afterEach, expect, test } from 'vitest';
import { aRunningStoa } from '../../builders/a-running-stoa.ts';

type Stoa = Awaited<ReturnType<typeof aRunningStoa>>;
const running: Stoa[] = [];
afterEach(async () => {
  for (const stoa of running.splice(0)) await stoa.close();
});

async function start(options: Parameters<typeof aRunningStoa>[0] = {}): Promise<Stoa> {
  const stoa = await aRunningStoa(options);
  running.push(stoa);
  return stoa;
}

async function build(stoa: Stoa, accountId: Awaited<ReturnType<Stoa['signIn']>>) {
  const { packs } = await stoa.call('decks.packs', { accountId, sectors: null });
  const chosen = packs.filter((pack) => pack.preselected);
  await stoa.call('decks.build', {
    accountId,
    packs: chosen.map(({ key, handles, terms }) => ({ key, handles: [...handles], terms: [...terms] })),
  });
  await stoa.advance(10);
  return packs;
}

test('from signing in to four filled columns, and both ledgers agree to the mill', async () => {
  const stoa = await start();
  const accountId = await stoa.signIn('hannah_lind');
  const packs = await build(stoa, accountId);
  expect(packs.map((pack) => pack.title)).toEqual([
    'Friends',
    'News',
    'Industry',
    'Celebrities',
    'Job search',
    'Brand desk',
  ]);
  expect(packs[0]?.handles.length).toBeGreaterThan(10);

  const { columns, pages, statuses, spend } = await stoa.call('session.open', {});
  expect(columns.map((column) => column.title)).toEqual(['Friends', 'News', 'Industry', 'Celebrities']);
  expect(statuses.map((status) => status.error)).toEqual([null, null, null, null]);
  for (const page of pages) {
    expect(page.rows.length).toBeGreaterThan(8);
    const known = new Set(page.entities.posts.map((post) => post.id));
    const people = new Set(page.entities.people.map((person) => person.id));
    expect(page.rows.filter((row) => row.kind === 'post' && !known.has(row.postId))).toEqual([]);
    expect(page.entities.posts.filter((post) => !people.has(post.authorId))).toEqual([]);
  }
  expect(spend?.today).toBe(await stoa.chargedBySimulator());
  expect(stoa.log.lines.filter((line) => line.level === 'error' || line.level === 'warn')).toEqual([]);
});

test('each pack can be looked at before its column is made, and that too is in both ledgers', async () => {
  const stoa = await start();
  const accountId = await stoa.signIn('hannah_lind');
  const { packs } = await stoa.call('decks.packs', { accountId, sectors: null });
  for (const { key, handles, terms } of packs) {
    const pack = { key, handles: [...handles], terms: [...terms] };
    const { postIds, entities, error } = await stoa.call('decks.previewPack', { accountId, pack, ask: false });
    const people = new Set(entities.people.map((person) => person.id));
    expect([key, postIds.length > 2, error]).toEqual([key, true, null]);
    expect(entities.posts.filter((post) => !people.has(post.authorId))).toEqual([]);
  }
  const { spend } = await stoa.call('session.open', {});
  expect(spend?.today).toBe(await stoa.chargedBySimulator());
});

test('after hours of reading, with marks, older pages and a thread, both ledgers still agree', async () => {
  const stoa = await start();
  const accountId = await stoa.signIn('loftpaper');
  await build(stoa, accountId);
  for (let round = 0; round < 30; round += 1) await stoa.advance(4 * 60_000);
  const { pages } = await stoa.call('session.open', {});
  for (const page of pages) {
    const last = page.rows.findLast((row) => row.kind === 'post');
    if (last?.kind === 'post') await stoa.call('timelines.older', { columnId: page.columnId, before: last.postId });
  }
  const first = pages[1]?.rows.find((row) => row.kind === 'post');
  if (first?.kind !== 'post') throw new Error('the news column is empty');
  const { postId } = first;
  await stoa.call('posts.setBookmarked', { accountId, postId, bookmarked: true });
  await stoa.call('posts.setReposted', { accountId, postId, reposted: true });
  await stoa.call('posts.setReposted', { accountId, postId, reposted: false });
  const thread = await stoa.call('posts.thread', { accountId, postId, fetch: true });
  expect(thread.complete).toBe(true);
  const bookmarks = await stoa.call('decks.addColumn', {
    accountId,
    source: { kind: 'bookmarks' },
    title: 'Bookmarks',
    colour: 'plain',
  });
  await stoa.advance(10);
  const kept = await stoa.call('timelines.page', { columnId: bookmarks.id, before: null, limit: 10 });
  expect(kept.rows).toEqual([{ kind: 'post', postId }]);
  const { spend } = await stoa.call('session.open', {});
  expect(spend?.today).toBe(await stoa.chargedBySimulator());
});

test('background reading goes on until its share of the budget is spent, and never passes it', async () => {
  const stoa = await start({ speed: 300 });
  const accountId = await stoa.signIn('tomasreyes_');
  await build(stoa, accountId);
  const atStart = (await stoa.call('session.open', {})).spend?.today ?? 0;
  const share = atStart + 250;
  await stoa.call('preferences.change', { sandboxBudget: Math.ceil(share / 0.8) });
  for (let round = 0; round < 30; round += 1) await stoa.advance(60_000);
  const { statuses } = await stoa.call('session.open', {});
  const spent = await stoa.chargedBySimulator();
  expect(statuses.map((status) => status.error?.code)).toContain('budget-reached');
  expect(spent).toBeGreaterThan(atStart + 50);
  expect(spent).toBeLessThanOrEqual(share / 0.8);
});
