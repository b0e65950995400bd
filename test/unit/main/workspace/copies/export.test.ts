import { expect, test } from 'vitest';
import { z } from 'zod';
import { writeMark } from '../../../../../src/main/storage/repositories/posts.ts';
import { createExport } from '../../../../../src/main/workspace/copies/create-export.ts';
import { createLookAgain } from '../../../../../src/main/workspace/copies/look-again.ts';
import type { StoaEvent } from '../../../../../src/shared/contract/index.ts';
import { testAccountId as account } from '../../../../builders/a-database.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aPost } from '../../../../builders/a-post.ts';
import { aReadingCore, testAccount } from '../../../../builders/a-reading-core.ts';
import { turnsServed } from '../../../../builders/turns-served.ts';

const day = 24 * 3_600_000;
const source = { kind: 'bookmarks' } as const;
const lines = z.object({ rows: z.array(z.object({ id: z.string() })) });

/** A core with `count` bookmarked posts of yesterday, all still on X. */
async function aCore(count: number) {
  const core = aReadingCore();
  const posts = Array.from({ length: count }, (_, index) => aPost({ id: String(1000 + index) }));
  core.posts.ingest(account, { posts, included: [], people: [aPerson()], missing: [] });
  for (const post of posts) writeMark(core.db, account, post.id, { bookmarked: true });
  core.xApi.posts.push(...posts);
  await core.clock.advance(day);
  const exporting = createExport({
    ...core,
    networks: { webBase: () => 'https://x.com' },
    lookAgain: createLookAgain(core),
    publish: (event: StoaEvent) => void core.events.push(event),
  });
  return { ...core, exporting, kept: posts };
}

test('five hundred posts leave a day, whatever the files; the rest waits for the next day', async () => {
  const core = await aCore(520);
  // It costs more than the day's budget.
  core.money.mayPass = true;
  expect(core.exporting.offer(testAccount, source)).toEqual({ posts: 500, held: 520, left: 500, price: 2500 });
  const file = await core.exporting.make(testAccount, source, 'json');
  const ids = lines.parse(JSON.parse(file?.content ?? '')).rows.map((row) => row.id);
  expect(ids).toHaveLength(500);
  expect(ids[0]).toBe('1519');
  expect(core.exporting.offer(testAccount, source)).toMatchObject({ posts: 500, left: 0, price: 0 });
  await core.clock.advance(day);
  expect(core.exporting.offer(testAccount, source)).toMatchObject({ posts: 500, left: 500 });
});

test('others are served between the steps and parts of an export, also when nothing has to be looked at', async () => {
  const core = await aCore(250);
  core.money.mayPass = true;
  await core.exporting.make(testAccount, source, 'csv');
  const asked = core.xApi.calls.length;
  const served = await turnsServed(() => core.exporting.make(testAccount, source, 'csv'));
  expect(core.xApi.calls).toHaveLength(asked);
  expect(served).toBeGreaterThanOrEqual(8);
});

test('nothing leaves unlooked at when X cannot be asked, and nothing is counted', async () => {
  const core = await aCore(3);
  core.xApi.failing = { code: 'offline', message: 'No connection.', next: '' };
  await expect(core.exporting.make(testAccount, source, 'csv')).rejects.toMatchObject({ error: { code: 'offline' } });
  expect(core.exporting.offer(testAccount, source)).toMatchObject({ left: 500 });
});

test('a cancelled export asks for nothing more and makes no file', async () => {
  const core = await aCore(250);
  const held = Promise.withResolvers<void>();
  core.xApi.hold = held.promise;
  const making = core.exporting.make(testAccount, source, 'csv');
  core.exporting.cancel();
  held.resolve();
  expect(await making).toBeNull();
  expect(core.xApi.calls.filter((call) => call.startsWith('posts-again'))).toHaveLength(1);
  expect(core.exporting.offer(testAccount, source)).toMatchObject({ left: 500 });
});
