import { expect, test } from 'vitest';
import { z } from 'zod';
import { writeDraft } from '../../../../../src/main/storage/repositories/drafts.ts';
import { readPeople } from '../../../../../src/main/storage/repositories/people.ts';
import { writeNote } from '../../../../../src/main/storage/repositories/person-notes.ts';
import { writeMark } from '../../../../../src/main/storage/repositories/posts.ts';
import { readReading, writePlace, writeShownTop } from '../../../../../src/main/storage/repositories/timelines.ts';
import { writeTurn } from '../../../../../src/main/storage/repositories/turns.ts';
import { sql } from '../../../../../src/main/storage/sql.ts';
import { createRetention } from '../../../../../src/main/workspace/data/create-retention.ts';
import { createJobs } from '../../../../../src/main/workspace/jobs/create-jobs.ts';
import {
  type ConversationId,
  jobCardId,
  type PostContent,
  type PostId,
  postId,
} from '../../../../../src/shared/model/index.ts';
import { testAccountId as account } from '../../../../builders/a-database.ts';
import { jobWordsOf } from '../../../../builders/a-job-card.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aPost } from '../../../../builders/a-post.ts';
import { aReadingCore } from '../../../../builders/a-reading-core.ts';
import { written } from '../../../../builders/written.ts';

const day = 24 * 3_600_000;
const pictured = {
  kind: 'photo',
  key: '3_1',
  picture: '/media/a',
  width: 4,
  height: 3,
  alt: null,
  durationMs: null,
  video: null,
} as const;

/** A core with a column whose posts are kept for seven days; `daysAgo` makes and keeps a post of that age. */
function aCore(days: number | null = 7) {
  const core = aReadingCore();
  const kept = { days };
  const forgotten: string[] = [];
  const retention = createRetention({
    ...core,
    days: () => kept.days,
    forgetPictures: (addresses) => void forgotten.push(...addresses),
    publish: (event) => void core.events.push(event),
  });
  const column = core.decks.add(account, { kind: 'home' }, 'Home', 'plain');
  let serial = 0;
  return {
    ...core,
    kept,
    forgotten,
    column,
    sweep: retention.sweep,
    daysAgo(age: number, overrides: Parameters<typeof aPost>[0] = {}, inColumn = true): PostContent {
      serial += 1;
      const post = aPost({ createdAt: core.clock.now() - age * day - serial, ...overrides });
      core.posts.ingest(account, { posts: [post], included: [], people: [aPerson()], missing: [] });
      if (inColumn) {
        core.db.run(
          sql`INSERT INTO timeline_posts (column_id, rank, post_id) VALUES (${column.id}, CAST(${post.id} AS INTEGER), ${post.id})`,
        );
      }
      return post;
    },
    left: () =>
      core.db.all(z.object({ id: postId }), sql`SELECT id FROM posts ORDER BY created_at DESC`).map((row) => row.id),
    standAt(id: PostId, shownTop = id) {
      writeShownTop(core.db, column.id, shownTop);
      writePlace(core.db, column.id, id, 0);
    },
  };
}

test('old posts go, with their rows, and windows hear of it', async () => {
  const core = aCore();
  const fresh = core.daysAgo(6);
  const old = core.daysAgo(8);
  core.standAt(fresh.id);
  expect(await core.sweep()).toBe(1);
  expect(core.left()).toEqual([fresh.id]);
  expect(core.count('timeline_posts')).toBe(1);
  expect(core.events).toContainEqual({ type: 'posts.gone', accountId: account, postIds: [old.id] });
});

test('what a card of the job board was made from stays', async () => {
  const core = aCore();
  core.standAt(core.daysAgo(1).id);
  const [wanted, free] = [core.daysAgo(9), core.daysAgo(9)];
  createJobs({ ...core, publish: () => undefined }).save(
    account,
    jobCardId.parse('card'),
    jobWordsOf({ postId: wanted.id }),
  );
  await core.sweep();
  expect(core.left()).toContain(wanted.id);
  expect(core.left()).not.toContain(free.id);
});

test('for good means that nothing goes', async () => {
  const core = aCore(null);
  core.daysAgo(4000);
  expect(await core.sweep()).toBe(0);
  expect(core.count('posts')).toBe(1);
});

test('what inbox, drafts, sends and bookmarks need stays', async () => {
  const core = aCore();
  const [said, answered, root, drafted, sending, bookmarked, free] = [8, 9, 10, 11, 12, 13, 14].map((age) =>
    core.daysAgo(age),
  );
  if (!said || !answered || !root || !drafted || !sending || !bookmarked || !free)
    throw new Error('seven posts were made');
  core.standAt(core.daysAgo(1).id);
  writeTurn(core.db, account, 'c' as ConversationId, {
    id: said.id,
    from: 'them',
    at: said.createdAt,
    postId: said.id,
    text: 'Hello',
    spans: [],
    media: [],
    outboxId: null,
    summons: 'named',
    replyTo: answered.id,
  });
  core.db.run(sql`INSERT INTO conversations (id, account_id, kind, source, person_id, root_post_id, state, snippet, last_at, last_from, unread)
    VALUES ('c', ${account}, 'post', 'mention', '500', ${root.id}, 'done', '', 0, 'them', 0)`);
  const target = { kind: 'reply', accountId: account, postId: drafted.id, conversationId: null } as const;
  writeDraft(core.db, { target, ...written('Still thinking'), updatedAt: 0, refusal: null });
  core.db.run(sql`INSERT INTO outbox (id, account_id, lane, target, reply_to_id, summons, text, state, created_at, not_before, price, next_try_at)
    VALUES ('o', ${account}, 'l', '{}', ${sending.id}, 'named', 'On its way', 'held', 0, 0, 10, 0)`);
  writeMark(core.db, account, bookmarked.id, { bookmarked: true });
  expect(await core.sweep()).toBe(1);
  expect(core.left()).not.toContain(free.id);
  expect(core.left()).toEqual(
    expect.arrayContaining([said.id, answered.id, root.id, drafted.id, sending.id, bookmarked.id]),
  );
});

test('what a kept post shows stays, and goes once that one is gone', async () => {
  const core = aCore();
  const quoted = core.daysAgo(30, {}, false);
  const quoting = core.daysAgo(6, { quotedId: quoted.id });
  core.standAt(quoting.id);
  await core.sweep();
  expect(core.left()).toEqual([quoting.id, quoted.id]);

  core.standAt(core.daysAgo(0).id);
  core.clock.jump(3 * day);
  expect(await core.sweep()).toBe(2);
});

test("everything from the reader's place up stays, and the column goes on reading below it", async () => {
  const core = aCore();
  const [newer, place, below] = [10, 20, 30].map((age) => core.daysAgo(age));
  if (!newer || !place || !below) throw new Error('three posts were made');
  core.standAt(place.id, newer.id);
  core.db.run(
    sql`UPDATE columns SET cursors = ${JSON.stringify({ home: { newest: newer.id, oldest: below.id, next: null, end: true } })}`,
  );
  expect(await core.sweep()).toBe(1);
  expect(core.left()).toEqual([newer.id, place.id]);
  expect(readReading(core.db, core.column.id)?.cursors.home).toEqual({
    newest: newer.id,
    oldest: place.id,
    next: null,
    end: false,
  });
  const page = core.timelines.page(core.column.id, null, 10);
  expect(page.rows.map((row) => row.kind === 'post' && row.postId)).toEqual([newer.id, place.id]);
});

test('people whom nothing speaks of any more go with their posts; those one follows or has a note on stay', async () => {
  const core = aCore();
  const people = ['501', '502', '503', '504'].map((id) => aPerson({ id, handle: `person${id}` }));
  const [alone, noted, followed, written] = people;
  if (!alone || !noted || !followed || !written) throw new Error('four people were made');
  core.posts.ingestPeople(account, [alone, noted, { ...followed, connection: ['following'] }, written]);
  writeNote(core.db, account, noted.id, 'Met in Lisbon');
  await core.clock.advance(30 * day);
  core.standAt(core.daysAgo(1, { authorId: written.id }).id);
  core.daysAgo(9);
  await core.sweep();
  const left = readPeople(
    core.db,
    account,
    people.map((one) => one.id),
  ).map((one) => one.id);
  expect(left.toSorted()).toEqual([noted.id, followed.id, written.id]);
});

test('the pictures of what is let go are let go too', async () => {
  const core = aCore();
  core.standAt(core.daysAgo(1).id);
  core.daysAgo(9, { media: [pictured] });
  await core.sweep();
  expect(core.forgotten).toEqual(['/media/a']);
});

test('two sweeps at once are one', async () => {
  const core = aCore();
  for (let count = 0; count < 200; count += 1) core.daysAgo(9);
  core.standAt(core.daysAgo(0).id);
  expect(await Promise.all([core.sweep(), core.sweep()])).toEqual([200, 200]);
});
