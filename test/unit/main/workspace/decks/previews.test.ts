import { expect, test } from 'vitest';
import { createPreviews } from '../../../../../src/main/workspace/decks/create-previews.ts';
import type { PackKey } from '../../../../../src/shared/model/index.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aPost } from '../../../../builders/a-post.ts';
import { aReadingCore, testAccount } from '../../../../builders/a-reading-core.ts';

type Core = ReturnType<typeof aReadingCore>;

const onX = { ...testAccount, network: 'x' as const };
const hour = 3_600_000;

const choice = (key: PackKey, handles: readonly string[], terms: readonly string[] = []) => ({ key, handles, terms });

/** A core whose X holds @ada and `count` posts of hers, an hour apart, the newest an hour old. */
function aCore(count: number): Core {
  const core = aReadingCore();
  core.xApi.people.push(aPerson({ id: '500', handle: 'ada' }));
  core.xApi.posts.push(...hourly(core, count));
  return core;
}

function hourly(core: Core, count: number) {
  return Array.from({ length: count }, (_, index) => aPost({ createdAt: core.clock.now() - (index + 1) * hour }));
}

/** Reads everything X has onto the disk, as another column would have. */
function readAll(core: Core): void {
  core.posts.ingest(testAccountId, { posts: core.xApi.posts, people: core.xApi.people, included: [], missing: [] });
}

test('in the sandbox a pack nothing is known of is asked for by itself: one small page, the newest first', async () => {
  const core = aCore(12);
  const preview = await createPreviews(core).preview(testAccount, choice('news', ['ada']), false);
  expect(core.xApi.calls).toEqual(['search (from:ada) -is:reply -is:retweet max=10']);
  expect(preview.postIds).toEqual(core.xApi.posts.slice(0, 8).map((post) => post.id));
  expect(preview).toMatchObject({ asked: true, error: null, entities: { people: [{ handle: 'ada' }] } });
});

test('one that would pass the budget asks first; what it cost is in the ledger, as a reading by hand', async () => {
  const core = aReadingCore({ budget: 0 });
  core.xApi.people.push(aPerson({ id: '500', handle: 'ada' }));
  core.xApi.posts.push(...hourly(core, 3));
  const asked = createPreviews(core).preview(testAccount, choice('news', ['ada']), true);
  await expect(asked).rejects.toMatchObject({ error: { code: 'budget-asks', atMost: 150 } });
  core.money.mayPass = true;
  await createPreviews(core).preview(testAccount, choice('news', ['ada']), true);
  expect(core.ledger.spend(testAccountId).today).toBe(3 * 5 + 10);
});

test('in the sandbox a pack is asked for although something else, as the inbox, brought posts of its people', async () => {
  const core = aCore(12);
  readAll(core);
  const preview = await createPreviews(core).preview(testAccount, choice('news', ['ada']), false);
  expect([preview.asked, core.xApi.calls.length]).toEqual([true, 1]);
});

test('what was asked once is on disk, and nobody is asked a second time', async () => {
  const core = aCore(12);
  const previews = createPreviews(core);
  const first = await previews.preview(testAccount, choice('news', ['ada']), false);
  const second = await previews.preview(testAccount, choice('news', ['ada']), false);
  expect([second.postIds, second.asked, core.xApi.calls.length]).toEqual([first.postIds, false, 1]);
});

test('on X nothing is asked without a press: the disk is shown, with the price of asking', async () => {
  const core = aCore(1);
  readAll(core);
  core.xApi.posts.unshift(aPost({ createdAt: core.clock.now() - 1000 }));
  const previews = createPreviews(core);
  const before = await previews.preview(onX, choice('news', ['ada', 'bob']), false);
  expect(before).toMatchObject({ asked: false, price: 10 * 5 + 2 * 10, error: null });
  expect([before.postIds.length, core.xApi.calls]).toEqual([1, []]);
  const after = await previews.preview(onX, choice('news', ['ada', 'bob']), true);
  expect([after.postIds.length, after.asked, core.xApi.calls.length]).toEqual([2, true, 1]);
});

test('a press also reads friends that are not known yet, and their price is part of what it said', async () => {
  const core = aCore(2);
  core.xApi.people.splice(0, 1, aPerson({ id: '500', handle: 'ada', connection: ['following', 'followed_by'] }));
  const reader = { ...onX, person: { ...onX.person, following: 240 } };
  const previews = createPreviews(core);
  const before = await previews.preview(reader, choice('friends', []), false);
  expect([before.price, core.xApi.calls]).toEqual([240 + 10 * 5 + 5 * 10, []]);
  const after = await previews.preview(reader, choice('friends', []), true);
  expect([after.postIds.length, core.xApi.calls]).toEqual([2, ['following', 'search (from:ada) max=10']]);
});

test('when X does not answer, the disk is shown with the reason', async () => {
  const core = aCore(2);
  readAll(core);
  core.xApi.failing = { code: 'offline', message: 'No connection.', next: 'Try again.' };
  const preview = await createPreviews(core).preview(testAccount, choice('news', ['ada']), false);
  expect(preview).toMatchObject({ asked: false, error: { code: 'offline' } });
  expect(preview.postIds.length).toBe(2);
});

test('what its column would leave out, or X’s search no longer finds, is left out', async () => {
  const core = aCore(1);
  const [kept] = core.xApi.posts;
  const answered = { createdAt: core.clock.now() - 2 * hour, replyTo: { postId: kept?.id ?? null, personId: '7' } };
  const old = { createdAt: core.clock.now() - 8 * 24 * hour };
  core.xApi.posts.push(aPost(answered), aPost(old));
  readAll(core);
  const previews = createPreviews(core);
  expect((await previews.preview(onX, choice('news', ['ada']), false)).postIds).toEqual([kept?.id]);
  expect((await previews.preview(onX, choice('friends', ['ada']), false)).postIds.length).toBe(2);
});

test('a post and its repost are shown once', async () => {
  const core = aCore(1);
  const [original] = core.xApi.posts;
  core.xApi.posts.unshift(aPost({ createdAt: core.clock.now() - 1000, repostedId: original?.id ?? null }));
  readAll(core);
  const preview = await createPreviews(core).preview(onX, choice('friends', ['ada']), false);
  expect(preview.postIds).toEqual([original?.id]);
});

test('what a term brought is shown: from X’s answer, and from the column once it is in the deck', async () => {
  const core = aCore(1);
  const by = { key: 'brand' as const, handles: ['nobody'], terms: ['loft paper'] };
  core.xApi.search = async (caller, _query, window) => {
    core.xApi.calls.push('search');
    return await core.xApi.home(caller, window);
  };
  const previews = createPreviews(core);
  expect((await previews.preview(onX, by, true)).postIds.length).toBe(1);
  expect((await previews.preview(onX, by, false)).postIds.length).toBe(0);
  await core.decks.build(testAccountId, [by]);
  await core.clock.advance(0);
  await core.scheduler.drain();
  expect((await previews.preview(onX, by, false)).postIds.length).toBe(1);
});

test('a pack whose column is in the deck is not asked for again', async () => {
  const core = aCore(12);
  await core.decks.build(testAccountId, [choice('news', ['ada'])]);
  await core.clock.advance(0);
  await core.scheduler.drain();
  const calls = core.xApi.calls.length;
  const preview = await createPreviews(core).preview(testAccount, choice('news', ['ada']), false);
  expect([preview.postIds.length, core.xApi.calls.length - calls]).toEqual([8, 0]);
});

test('a pack whose people were changed is not shown by the column it still has', async () => {
  const core = aCore(12);
  await core.decks.build(testAccountId, [choice('news', ['ada'])]);
  await core.clock.advance(0);
  await core.scheduler.drain();
  const preview = await createPreviews(core).preview(onX, choice('news', ['ben']), false);
  expect(preview.postIds).toEqual([]);
});

test('a pack without anybody asks nothing and has no price', async () => {
  const core = aCore(1);
  const preview = await createPreviews(core).preview(testAccount, choice('news', []), true);
  expect([preview, core.xApi.calls]).toMatchObject([{ postIds: [], price: null, asked: false }, []]);
});

test('eight posts are enough, however many the disk has', async () => {
  const core = aCore(30);
  readAll(core);
  const preview = await createPreviews(core).preview(testAccount, choice('news', ['ada']), false);
  expect([preview.postIds.length, preview.entities.posts.length]).toEqual([8, 8]);
});
