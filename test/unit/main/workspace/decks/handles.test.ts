import { expect, test } from 'vitest';
import { createOffers } from '../../../../../src/main/workspace/decks/create-offers.ts';
import { StoaFailure } from '../../../../../src/shared/model/index.ts';
import { testAccountId as account } from '../../../../builders/a-database.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aPost } from '../../../../builders/a-post.ts';
import { aReadingCore, testAccount } from '../../../../builders/a-reading-core.ts';

const ada = aPerson({ id: '500', handle: 'Ada', name: 'Ada Lovelace' });
const month = 31 * 24 * 3_600_000;

function aCore(...people: readonly ReturnType<typeof aPerson>[]) {
  const core = aReadingCore();
  core.xApi.people.push(...people);
  return core;
}

test('nobody is confirmed before X said so, and nothing is asked by looking', () => {
  const core = aCore(ada);
  expect(core.handles.states(account, ['ada'])).toMatchObject([{ handle: 'ada', standing: 'unverified', due: true }]);
  expect(core.xApi.calls).toEqual([]);
});

test('X confirms a handle with its name, protected accounts as such, each for the price of a person', async () => {
  const core = aCore(ada, aPerson({ id: '501', handle: 'shy', protected: true }));
  const states = await core.handles.check(testAccount, ['ada', 'shy', 'nobody']);
  expect(states).toMatchObject([
    { handle: 'ada', standing: 'here', person: { id: '500', name: 'Ada Lovelace' }, due: false },
    { handle: 'shy', standing: 'protected' },
    { handle: 'nobody', standing: 'gone', person: null, checkedAt: core.clock.now(), due: false },
  ]);
  expect(core.ledger.spend(account).today).toBe(20);
});

test('more than a hundred are asked in several calls', async () => {
  const core = aCore();
  await core.handles.check(
    testAccount,
    Array.from({ length: 101 }, (_, index) => `h${index}`),
  );
  expect(core.xApi.calls.map((call) => call.split(',').length)).toEqual([100, 1]);
});

test('a person whom a reading brought is confirmed without a call', () => {
  const core = aCore();
  core.posts.ingestPeople(account, [ada]);
  expect(core.handles.states(account, ['ADA'])).toMatchObject([{ handle: 'ADA', standing: 'here', due: false }]);
});

test('an account that goes by another handle now is found by its id', async () => {
  const core = aCore(ada);
  await core.handles.check(testAccount, ['ada']);
  core.xApi.people.splice(0, 1, { ...ada, handle: 'countess' });
  await core.clock.advance(month);
  expect(core.handles.states(account, ['ada'])).toMatchObject([{ standing: 'here', due: true }]);
  expect(await core.handles.check(testAccount, ['ada'])).toMatchObject([
    { handle: 'ada', standing: 'renamed', handleNow: 'countess' },
  ]);
});

test('of those looked up again only who is gone is asked for by id', async () => {
  const core = aCore(ada, aPerson({ id: '501', handle: 'ben' }));
  await core.handles.check(testAccount, ['ada', 'ben']);
  core.xApi.people.splice(0, 1, { ...ada, handle: 'countess' });
  await core.clock.advance(month);
  core.xApi.calls.length = 0;
  await core.handles.check(testAccount, ['ada', 'ben']);
  expect(core.xApi.calls).toEqual([expect.stringContaining('ada,ben'), expect.stringMatching(/\b500$/)]);
});

test('a handle that somebody else has now is told, and not read unasked', async () => {
  const core = aCore(ada);
  await core.handles.check(testAccount, ['ada']);
  core.xApi.people.splice(0, 1, aPerson({ id: '666', handle: 'ada', name: 'A squatter' }));
  await core.clock.advance(month);
  expect(await core.handles.check(testAccount, ['ada'])).toMatchObject([
    { standing: 'taken', person: { id: '666', name: 'A squatter' } },
  ]);
});

test('a handle that came back is there again once a reading brings its person', async () => {
  const core = aCore();
  core.xApi.missingPeople.set('ada', 'suspended');
  expect(await core.handles.check(testAccount, ['ada'])).toMatchObject([{ standing: 'suspended' }]);
  await core.clock.advance(1000);
  core.posts.ingestPeople(account, [ada]);
  expect(core.handles.states(account, ['ada'])).toMatchObject([{ standing: 'here' }]);
});

test('with a person whom X took away go their posts; a new handle costs nobody theirs', async () => {
  const core = aCore(ada);
  const post = aPost({ id: '1', authorId: ada.id });
  core.posts.ingest(account, { posts: [post], included: [], people: [ada], missing: [] });
  core.xApi.people.splice(0, 1, { ...ada, handle: 'countess' });
  await core.handles.check(testAccount, ['ada']);
  expect(core.count('posts')).toBe(1);
  core.posts.ingestPeople(account, [{ ...ada, handle: 'countess' }]);
  core.xApi.missingPeople.set('countess', 'suspended');
  await core.handles.check(testAccount, ['countess']);
  expect(core.count('posts')).toBe(0);
});

test('when X does not answer, what was known stays', async () => {
  const core = aCore(ada);
  core.xApi.failing = { code: 'offline', message: 'No connection.', next: 'Try again.' };
  await expect(core.handles.check(testAccount, ['ada'])).rejects.toThrow(StoaFailure);
  expect(core.handles.states(account, ['ada'])).toMatchObject([{ standing: 'unverified' }]);
});

test('whom X does not give is named by a pack and not read', async () => {
  const core = aCore();
  const onX = { ...testAccount, network: 'x' as const };
  const newsOf = async () => (await createOffers(core).offers(onX, null)).find(({ key }) => key === 'news');
  const before = await newsOf();
  const [first = ''] = before?.handles ?? [];
  await core.handles.check(testAccount, [first]);
  const after = await newsOf();
  expect(after?.handles).toEqual(before?.handles.slice(1));
  expect(after?.groups).toEqual(before?.groups);
});

test('the packs of the deck are offered as they are, with their people and fields', async () => {
  const core = aCore();
  const onX = { ...testAccount, network: 'x' as const };
  await core.decks.build(account, [{ key: 'industry', handles: ['guild'], terms: [], sectors: ['law', 'science'] }]);
  const offers = await createOffers(core).offers(onX, null);
  const industry = offers.find(({ key }) => key === 'industry');
  expect(industry).toMatchObject({ current: ['guild'], sectors: ['law', 'science'], preselected: true });
  expect(offers.filter(({ preselected }) => preselected).length).toBe(1);
});

test('people the reader names are read by as few searches as it takes, without what they answer and repost', async () => {
  const core = aCore(ada);
  const handles = ['ada', ...Array.from({ length: 50 }, (_, index) => `somebody_no_${index}`)];
  core.decks.add(account, { kind: 'people', handles }, 'People', 'plain');
  await core.clock.advance(0);
  await core.scheduler.drain();
  expect(new Set(core.xApi.calls.map((call) => call.split(' since=')[0])).size).toBe(3);
  expect(core.xApi.calls[0]).toMatch(/^search \(from:ada OR from:somebody_no_2 .* -is:reply -is:retweet /);
});
