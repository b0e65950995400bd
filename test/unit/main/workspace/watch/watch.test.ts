import { expect, test } from 'vitest';
import type { StoaError } from '../../../../../src/shared/model/index.ts';
import { testAccountId as accountId } from '../../../../builders/a-database.ts';
import { ada, aTalkingCore, ben, shop } from '../../../../builders/a-talking-core.ts';

const minute = 60_000;
const day = 86_400_000;

/** A core whose account watches for these words. */
async function watching(core: ReturnType<typeof aTalkingCore>, query: string, name = query) {
  const { id } = await core.watch['watch.save']({ accountId, id: null, name, query });
  await core.watch['watch.look']({ accountId, id });
  await core.watch['watch.switch']({ accountId, id, on: true });
  return id;
}

test('a post with watched words opens a conversation that names the rule and hands answers over', async () => {
  const core = aTalkingCore();
  await watching(core, '"loft paper"', 'our name');
  const overheard = core.xApi.says(ada, 'Anybody tried Loft Paper?');
  await core.refresh();
  expect(await core.newest()).toMatchObject({
    conversation: { source: 'watched', watched: 'our name', state: 'open', personId: ada.id, rootPostId: overheard.id },
    eligibility: { kind: 'hand-over', summoned: false },
  });
});

test('own posts and those that name the account come once, as what they are', async () => {
  const core = aTalkingCore();
  await watching(core, 'notebook');
  core.xApi.says(shop, 'Our new notebook');
  core.xApi.says(ada, '@loftpaper about the notebook');
  await core.refresh();
  expect((await core.listed('open')).map((one) => one.source)).toEqual(['mention']);
});

test('whoever was overheard and then speaks to the account is in the inbox for that', async () => {
  const core = aTalkingCore();
  await watching(core, 'notebook');
  const overheard = core.xApi.says(ada, 'A notebook of theirs fell apart');
  await core.refresh();
  await core.clock.advance(minute);
  core.xApi.says(ada, '@loftpaper yes, yours', { conversationId: overheard.id });
  await core.refresh();
  expect(await core.newest()).toMatchObject({ conversation: { source: 'mention' }, eligibility: { kind: 'sends' } });
});

test('every rule is asked, also those behind one whose words X refuses, which is switched off with X’s reason', async () => {
  const core = aTalkingCore();
  const [bad] = [await watching(core, 'teapot'), await watching(core, 'planner')];
  const search = core.xApi.search;
  const refusal: StoaError = { code: 'invalid-input', message: 'X did not understand the request.', next: '' };
  core.xApi.search = async (caller, query, window) => {
    const answer = await search(caller, query, window);
    return query.includes('teapot') ? { ok: false, error: refusal, maybeDone: false, receipt: answer.receipt } : answer;
  };
  core.xApi.says(ben, 'my planner, my love');
  await core.refresh();
  expect(await core.listed('open')).toMatchObject([{ watched: 'planner' }]);
  const { rules } = await core.watch['watch.rules']({ accountId });
  expect(rules.find((rule) => rule.id === bad)).toMatchObject({ on: false, refusal: refusal.message });
});

test('a busy rule is read up in pages, and only new posts are asked for afterwards', async () => {
  const core = aTalkingCore();
  await watching(core, 'notebook');
  core.xApi.says(ada, 'first notebook');
  await core.refresh();
  for (let count = 0; count < 25; count += 1) {
    await core.clock.advance(1000);
    core.xApi.says(ada, `notebook ${count}`);
  }
  await core.refresh();
  expect(await core.listed('open')).toHaveLength(26);
  const before = core.xApi.asked.length;
  await core.refresh();
  expect(core.xApi.asked.slice(before).filter((name) => name === 'search')).toHaveLength(1);
});

test('what watched words cost a day ends at their share of the budget, which stops nothing else', async () => {
  const core = aTalkingCore();
  await watching(core, 'notebook');
  const charges = Array.from({ length: 70 }, (_, id) => ({ kind: 'post' as const, id: `${id}`, price: 5 }));
  core.ledger.settle(accountId, core.ledger.open(accountId, { columnId: null, payer: 'watched' }, 'search', 1000), {
    endpoint: 'search',
    at: core.clock.now(),
    status: 200,
    charges: [...charges, { kind: 'request', id: null, price: 5 }],
    rateLimit: null,
  });
  core.xApi.says(ada, 'notebook');
  core.xApi.says(ben, '@loftpaper hello');
  await core.refresh();
  expect((await core.listed('open')).map((one) => one.source)).toEqual(['mention']);
  expect(core.inbox.status(accountId).error).toBeNull();
  expect(await core.watch['watch.rules']({ accountId })).toMatchObject({ spentToday: 355, share: 500 });
});

test('a rule cannot be switched on before somebody looked what it costs; other words need another look', async () => {
  const core = aTalkingCore();
  core.xApi.says(ada, 'notebook');
  await core.clock.advance(day);
  core.xApi.says(ben, 'notebook, too');
  const { id } = await core.watch['watch.save']({ accountId, id: null, name: 'us', query: 'notebook' });
  const on = () => core.watch['watch.switch']({ accountId, id, on: true });
  expect(on).toThrow('what these words cost');
  const { samples, watched } = await core.watch['watch.look']({ accountId, id });
  expect(samples.map((sample) => sample.by)).toEqual(['Ben', 'Ada']);
  expect(watched.rules[0]?.postsADay).toBeCloseTo(2 / 7, 1);
  expect(await core.listed('open')).toEqual([]);
  on();
  await core.watch['watch.save']({ accountId, id, name: 'we', query: 'notebook' });
  expect((await core.watch['watch.rules']({ accountId })).rules).toMatchObject([{ name: 'we', on: true }]);
  await core.watch['watch.save']({ accountId, id, name: 'we', query: 'planner' });
  expect((await core.watch['watch.rules']({ accountId })).rules).toMatchObject([{ on: false, postsADay: null }]);
});

test('a removed rule can be brought back as it was', async () => {
  const core = aTalkingCore();
  const id = await watching(core, 'notebook');
  const before = await core.watch['watch.rules']({ accountId });
  const [rule] = before.rules;
  if (!rule) throw new Error('there is no rule');
  await core.watch['watch.remove']({ accountId, id });
  expect((await core.watch['watch.rules']({ accountId })).rules).toEqual([]);
  expect(await core.watch['watch.restore']({ accountId, rule })).toEqual(before);
});

test('the account’s name suggests itself, in both spellings, until it is watched for', async () => {
  const core = aTalkingCore();
  const suggested = async () => (await core.watch['watch.rules']({ accountId })).suggestions;
  expect(await suggested()).toEqual([{ name: 'loft paper', query: '"loft paper" OR loftpaper' }]);
  await watching(core, '"loft paper"', 'Loft Paper');
  expect(await suggested()).toEqual([]);
});
