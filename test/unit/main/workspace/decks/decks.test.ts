import { expect, test } from 'vitest';
import { createOffers } from '../../../../../src/main/workspace/decks/create-offers.ts';
import type { PackKey } from '../../../../../src/shared/model/index.ts';
import { testAccountId as account } from '../../../../builders/a-database.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aPost, snowflake } from '../../../../builders/a-post.ts';
import { aReadingCore, testAccount } from '../../../../builders/a-reading-core.ts';

type Core = ReturnType<typeof aReadingCore>;

const choice = (key: PackKey, handles: readonly string[] = ['ada']) => ({ key, handles, terms: [] });
const titles = (core: Core) => core.decks.columns(account).map((column) => column.title);

/** A core with columns News, Celebrities and Friends, one post in each. */
async function aBuiltDeck() {
  const core = aReadingCore();
  core.xApi.people.push(aPerson({ id: '500', handle: 'ada' }));
  const createdAt = core.clock.now() - 1000;
  core.xApi.posts.push(aPost({ id: snowflake(createdAt), createdAt }));
  await core.decks.build(account, [choice('news'), choice('celebrities'), choice('friends')]);
  await core.clock.advance(0);
  await core.scheduler.drain();
  return core;
}

test('building makes the columns in the chosen order, with their colours, and reads all of them at once', async () => {
  const core = await aBuiltDeck();
  expect(core.decks.columns(account).map((column) => [column.title, column.colour, column.position])).toEqual([
    ['News', 'news', 0],
    ['Celebrities', 'celebrities', 1],
    ['Friends', 'friends', 2],
  ]);
  expect(core.decks.columns(account).map((column) => core.timelines.firstPage(column).rows.length)).toEqual([1, 1, 1]);
});

test('building again keeps what did not change, with its rows, and columns of other kinds', async () => {
  const core = await aBuiltDeck();
  core.decks.add(account, { kind: 'home' }, 'Home', 'plain');
  const before = core.decks.columns(account);
  await core.decks.build(account, [choice('friends'), choice('jobs'), choice('news', ['bob'])]);
  const after = core.decks.columns(account);
  expect(titles(core)).toEqual(['Friends', 'Job search', 'News', 'Home']);
  expect(after.find((column) => column.title === 'Friends')?.id).toBe(before[2]?.id);
  expect(after.map((column) => core.timelines.firstPage(column).rows.length)).toEqual([1, 0, 0, 0]);
});

test('the first page of a chosen column that would pass the budget is read once the reader says so', async () => {
  const core = aReadingCore({ budget: 0 });
  core.xApi.people.push(aPerson({ id: '500', handle: 'ada' }));
  core.xApi.posts.push(aPost({ id: snowflake(core.clock.now() - 1000) }));
  await core.decks.build(account, [choice('news')]);
  await core.clock.advance(0);
  const [column] = core.decks.columns(account);
  if (!column) throw new Error('the deck is empty');
  expect(core.timelines.status(column).error?.code).toBe('budget-asks');
  core.money.mayPass = true;
  core.timelines.wake();
  await core.clock.advance(0);
  expect(core.timelines.firstPage(column).rows.length).toBe(1);
});

test('columns move, and leave and come back with their posts', async () => {
  const core = await aBuiltDeck();
  const [news, celebrities] = core.decks.columns(account);
  if (!news || !celebrities) throw new Error('the deck is empty');
  core.decks.move(news.id, 2);
  expect(titles(core)).toEqual(['Celebrities', 'Friends', 'News']);
  core.decks.remove(celebrities.id);
  expect(titles(core)).toEqual(['Friends', 'News']);
  core.decks.restore(celebrities.id);
  expect(titles(core)).toEqual(['Celebrities', 'Friends', 'News']);
  expect(core.timelines.firstPage(celebrities).rows.length).toBe(1);
});

test('a column that shows something else from now on starts anew', async () => {
  const core = await aBuiltDeck();
  const [news] = core.decks.columns(account);
  if (!news) throw new Error('the deck is empty');
  core.decks.update(news.id, { title: 'Bob', source: { kind: 'search', query: 'from:bob' } });
  await core.clock.advance(0);
  expect(titles(core)[0]).toBe('Bob');
  expect(core.timelines.page(news.id, null, 10).rows).toEqual([]);
});

test('a column whose scope was not granted is refused, naming the scope', () => {
  const core = aReadingCore({ scopes: [] });
  expect(() => core.decks.add(account, { kind: 'bookmarks' }, 'Kept', 'plain')).toThrow(/bookmark\.read/u);
});

test('friends are read once; who does not follow back is none', async () => {
  const core = aReadingCore();
  core.xApi.people.push(
    aPerson({ id: '1', handle: 'mutual', connection: ['following', 'followed_by'] }),
    aPerson({ id: '2', handle: 'idol', connection: ['following'] }),
  );
  const offers = createOffers(core);
  const [first] = await offers.offers(testAccount, null);
  await offers.offers(testAccount, null);
  expect(first).toMatchObject({ key: 'friends', handles: ['mutual'], priceToLoad: null });
  expect(core.xApi.calls).toEqual(['following']);
});

test('of somebody who follows more than five thousand, five pages of a thousand are read', async () => {
  const core = aReadingCore();
  const { following } = core.xApi;
  core.xApi.following = async (...given) => {
    const answer = await following(...given);
    return answer.ok ? { ...answer, value: { ...answer.value, nextCursor: 'more' } } : answer;
  };
  await createOffers(core).offers(testAccount, null);
  expect(core.xApi.calls).toHaveLength(5);
});

test('on X the price of reading friends is shown first, and building reads them', async () => {
  const core = aReadingCore();
  core.xApi.people.push(aPerson({ id: '1', handle: 'mutual', connection: ['following', 'followed_by'] }));
  const onX = { ...testAccount, network: 'x' as const, person: { ...testAccount.person, following: 240 } };
  const [offer] = await createOffers(core).offers(onX, null);
  expect(offer).toMatchObject({ handles: [], priceToLoad: 240 });
  expect(core.xApi.calls).toEqual([]);
  const { columns } = await core.decks.build(account, [choice('friends', [])]);
  expect(columns[0]?.source).toMatchObject({ handles: ['mutual'] });
});
