import { expect, test } from 'vitest';
import { readPeople } from '../../../../../src/main/storage/repositories/people.ts';
import { readPosts, writeMark } from '../../../../../src/main/storage/repositories/posts.ts';
import { createMarks } from '../../../../../src/main/workspace/posts/create-marks.ts';
import { createPosts } from '../../../../../src/main/workspace/posts/create-posts.ts';
import { createThreads } from '../../../../../src/main/workspace/posts/create-threads.ts';
import { type PostContent, pictureAddress } from '../../../../../src/shared/model/index.ts';
import { testAccountId as account } from '../../../../builders/a-database.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aPost, snowflake } from '../../../../builders/a-post.ts';
import { aReadingCore } from '../../../../builders/a-reading-core.ts';

type Core = ReturnType<typeof aReadingCore>;

function ingest(
  core: Core,
  posts: readonly PostContent[],
  more: { missing?: readonly PostContent['id'][] } = {},
): void {
  core.posts.ingest(account, { posts, included: [], people: [], missing: more.missing ?? [] });
}

function marksOf(core: Core) {
  return createMarks({ ...core, onBookmark: core.timelines.noteBookmark });
}

function threadsOf(core: Core) {
  return createThreads({ ...core, eligibilityOf: () => ({ kind: 'sends', reason: '', summoned: false }) });
}

function replyTo(parent: PostContent, at: number): PostContent {
  return aPost({
    id: snowflake(at),
    createdAt: at,
    conversationId: parent.conversationId,
    replyTo: { postId: parent.id, personId: parent.authorId },
  });
}

test('only posts that changed are told, with their marks', () => {
  const core = aReadingCore();
  const still = aPost({ id: '1' });
  const liked = aPost({ id: '2' });
  ingest(core, [still, liked]);
  expect(core.events).toEqual([]);
  ingest(core, [still, { ...liked, likes: 7 }]);
  expect(core.events).toEqual([
    {
      type: 'entities.changed',
      entities: { accountId: account, posts: [{ ...liked, likes: 7, bookmarked: false, reposted: false }], people: [] },
    },
  ]);
});

test('what was known of a person is not lost by an answer that leaves it out', () => {
  const core = aReadingCore();
  core.posts.ingestPeople(account, [
    aPerson({ id: '5', connection: ['following', 'followed_by'], url: 'https://a.example' }),
  ]);
  core.posts.ingestPeople(account, [aPerson({ id: '5', name: 'New Name' })]);
  const [person] = readPeople(core.db, account, [aPerson({ id: '5' }).id]);
  expect(person).toMatchObject({
    name: 'New Name',
    connection: ['following', 'followed_by'],
    url: 'https://a.example',
  });
});

test('a bundle has the quoted and reposted posts and everyone who is named', () => {
  const core = aReadingCore();
  core.posts.ingest(account, {
    posts: [aPost({ id: '3', authorId: '30', repostedId: '2' })],
    included: [aPost({ id: '2', authorId: '20', quotedId: '1' }), aPost({ id: '1', authorId: '10' })],
    people: ['10', '20', '30', '40'].map((id) => aPerson({ id })),
    missing: [],
  });
  const bundle = core.posts.bundle(account, [aPost({ id: '3' }).id]);
  expect(bundle.posts.map((post) => post.id).sort()).toEqual(['1', '2', '3']);
  expect(bundle.people.map((person) => person.id).sort()).toEqual(['10', '20', '30']);
});

test('a bookmark is shown at once and taken back with the reason when X refuses', async () => {
  const core = aReadingCore();
  const post = aPost({ id: '1' });
  ingest(core, [post]);
  core.xApi.failing = { code: 'rate-limited', message: 'pause', next: '', resetAt: 0 };
  await expect(marksOf(core).setBookmarked(account, post.id, true)).rejects.toMatchObject({
    error: { code: 'rate-limited' },
  });
  const told = core.events.flatMap((event) =>
    event.type === 'entities.changed' ? [event.entities.posts[0]?.bookmarked] : [],
  );
  expect(told).toEqual([true, false]);
  expect(readPosts(core.db, account, [post.id])[0]?.bookmarked).toBe(false);
});

test('a repost that X took stays, and costs what it costs', async () => {
  const core = aReadingCore();
  const post = aPost({ id: '1' });
  ingest(core, [post]);
  await marksOf(core).setReposted(account, post.id, true);
  await marksOf(core).setReposted(account, post.id, true);
  expect(readPosts(core.db, account, [post.id])[0]?.reposted).toBe(true);
  expect(core.ledger.spend(account).today).toBe(15);
});

test('an undo before X’s answer goes to X after what it undoes, and both calls end together', async () => {
  const core = aReadingCore();
  const post = aPost({ id: '1' });
  ingest(core, [post]);
  const marks = marksOf(core);
  const { promise, resolve } = Promise.withResolvers<void>();
  core.xApi.hold = promise;
  const done = marks.setReposted(account, post.id, true);
  const undone = marks.setReposted(account, post.id, false);
  expect(core.xApi.calls).toEqual(['repost 1 true']);
  expect(readPosts(core.db, account, [post.id])[0]?.reposted).toBe(false);
  resolve();
  await Promise.all([done, undone]);
  expect(core.xApi.calls).toEqual(['repost 1 true', 'repost 1 false']);
  expect(readPosts(core.db, account, [post.id])[0]?.reposted).toBe(false);
});

test('nothing follows to X when what was undone never got there, nor when the undo was undone', async () => {
  const core = aReadingCore();
  const post = aPost({ id: '1' });
  ingest(core, [post]);
  const marks = marksOf(core);
  const held = Promise.withResolvers<void>();
  core.xApi.hold = held.promise;
  core.xApi.failing = { code: 'offline', message: 'No connection.', next: '' };
  const calls = [marks.setBookmarked(account, post.id, true), marks.setBookmarked(account, post.id, false)];
  held.resolve();
  await Promise.all(calls);
  core.xApi.failing = null;
  const again = Promise.withResolvers<void>();
  core.xApi.hold = again.promise;
  const more = [true, false, true].map((wanted) => marks.setBookmarked(account, post.id, wanted));
  again.resolve();
  await Promise.all(more);
  expect(core.xApi.calls).toEqual(['bookmark 1 true', 'bookmark 1 true']);
  expect(readPosts(core.db, account, [post.id])[0]?.bookmarked).toBe(true);
});

test('a thread has what the post answers above it and what answers it below, on all levels', async () => {
  const core = aReadingCore();
  const root = aPost({ id: snowflake(1_700_000_000_000) });
  const post = replyTo(root, 1_700_000_001_000);
  const sibling = replyTo(root, 1_700_000_002_000);
  const answer = replyTo(post, 1_700_000_003_000);
  const deeper = replyTo(answer, 1_700_000_004_000);
  ingest(core, [post]);
  core.xApi.posts.push(root, post, sibling, answer, deeper);
  const thread = await threadsOf(core).thread(account, post.id, true);
  expect({ ancestors: thread.ancestors, replies: thread.replies, complete: thread.complete }).toEqual({
    ancestors: [root.id],
    replies: [answer.id, deeper.id],
    complete: true,
  });
});

test('offline, a thread shows what is on disk and says that it may not be all', async () => {
  const core = aReadingCore();
  const root = aPost({ id: snowflake(1_700_000_000_000) });
  const post = replyTo(root, 1_700_000_001_000);
  ingest(core, [root, post]);
  core.xApi.failing = { code: 'offline', message: '', next: '' };
  const thread = await threadsOf(core).thread(account, root.id, true);
  expect({ replies: thread.replies, complete: thread.complete }).toEqual({ replies: [post.id], complete: false });
});

test('a post that was deleted on X leaves everywhere when it is opened', async () => {
  const core = aReadingCore();
  const post = aPost({ id: snowflake(1_700_000_000_000) });
  ingest(core, [post]);
  await expect(threadsOf(core).thread(account, post.id, true)).rejects.toMatchObject({ error: { code: 'not-found' } });
  expect(core.events).toContainEqual({ type: 'posts.gone', accountId: account, postIds: [post.id] });
});

test('with a post that is gone from X go the reposts of it, and its pictures', async () => {
  const core = aReadingCore();
  const forgotten: string[] = [];
  const posts = createPosts({
    ...core,
    publish: () => undefined,
    forgetPictures: (all) => void forgotten.push(...all),
  });
  const picture = pictureAddress.parse('/media/a');
  const media = [{ kind: 'photo', key: '3_1', picture, width: 4, height: 3, alt: null, durationMs: null } as const];
  const post = aPost({ id: '1', media });
  const repost = aPost({ id: '2', repostedId: '1' });
  posts.ingest(account, { posts: [post, repost], included: [], people: [], missing: [] });
  posts.ingest(account, { posts: [], included: [], people: [], missing: [post.id] });
  expect(readPosts(core.db, account, [post.id, repost.id])).toEqual([]);
  expect(forgotten).toEqual([picture]);
});

test('what else keeps the words of a gone post hears of it in the same transaction', () => {
  const core = aReadingCore();
  const told: string[] = [];
  const posts = createPosts({
    ...core,
    publish: (event) => void told.push(event.type),
    onGone: (_, ids) => void told.push(`gone ${ids.join()}`),
  });
  ingest(core, [aPost({ id: '1' })]);
  const half = () =>
    core.db.transaction(() => {
      posts.forget(account, [aPost({ id: '1' }).id]);
      throw new Error('the disk is full');
    });
  expect(half).toThrow('the disk is full');
  expect(told).toEqual(['gone 1']);
  expect(core.count('posts')).toBe(1);
});

test('a part of a thread that is gone keeps its place between the first post and the opened one', async () => {
  const core = aReadingCore();
  const root = aPost({ id: snowflake(1_700_000_000_000) });
  const lost = replyTo(root, 1_700_000_001_000);
  const post = replyTo(lost, 1_700_000_002_000);
  ingest(core, [post]);
  core.xApi.posts.push(root, post);
  const thread = await threadsOf(core).thread(account, post.id, true);
  expect(thread.ancestors).toEqual([root.id, lost.id]);
  expect(thread.entities.posts.map((one) => one.id)).not.toContain(lost.id);
});

test('an edited post takes the place of its earlier version, with the account’s marks', () => {
  const core = aReadingCore();
  const first = aPost({ id: '1', text: 'Forza raggazi' });
  ingest(core, [first]);
  writeMark(core.db, account, first.id, { bookmarked: true });
  const second = aPost({ id: '2', text: 'Forza ragazzi', versions: ['1', '2'] });
  ingest(core, [second]);
  expect(readPosts(core.db, account, [first.id, second.id])).toEqual([
    { ...second, bookmarked: true, reposted: false },
  ]);
  expect(core.events).toContainEqual({ type: 'posts.gone', accountId: account, postIds: [first.id] });
});

test('an earlier version that somebody answered may be known beside the current one', () => {
  const core = aReadingCore();
  const versions = ['1', '2'];
  ingest(core, [aPost({ id: '2', versions }), aPost({ id: '1', versions })]);
  expect(readPosts(core.db, account, [aPost({ id: '1' }).id, aPost({ id: '2' }).id])).toHaveLength(2);
});

test('a bundle brings the other parts of a thread along, and nobody else’s replies', () => {
  const core = aReadingCore();
  const root = aPost({ id: snowflake(1_700_000_000_000) });
  const second = replyTo(root, 1_700_000_001_000);
  const third = replyTo(second, 1_700_000_002_000);
  const reply = { ...replyTo(root, 1_700_000_003_000), authorId: aPerson({ id: '600' }).id };
  ingest(core, [root, second, third, reply]);
  expect(core.posts.bundle(account, [second.id]).posts.map((post) => post.id)).toEqual([second.id, root.id, third.id]);
});
