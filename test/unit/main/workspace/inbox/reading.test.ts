import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '../../../../../src/main/storage/sql.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { ada, aTalkingCore, ben, shop } from '../../../../builders/a-talking-core.ts';
import { turnsServed } from '../../../../builders/turns-served.ts';
import { written } from '../../../../builders/written.ts';

const minute = 60_000;
const countRow = z.object({ count: z.number() });

test('a storm of mentions that does not fit into a round is read to its end in the next ones', async () => {
  const { xApi, refresh, clock, db } = aTalkingCore();
  xApi.says(ada, '@loftpaper first');
  await refresh();
  for (let index = 0; index < 900; index += 1) {
    await clock.advance(10);
    xApi.says(ada, `@loftpaper storm ${index}`, { conversationId: null, replyTo: null });
  }
  for (let round = 0; round < 3; round += 1) {
    xApi.says(ben, `@loftpaper calm ${round}`);
    await refresh();
  }
  const kept = db.all(countRow, { text: 'SELECT count(*) AS count FROM turns', values: [] });
  expect(kept).toEqual([{ count: 904 }]);
});

test('a minute of a storm is read in X’s largest pages, and in small ones when the day has little money left', async () => {
  const { xApi, inbox, scheduler, clock, db } = aTalkingCore();
  xApi.says(ada, '@loftpaper first');
  inbox.start();
  await scheduler.drain();
  const minuteOfStorm = async (name: string) => {
    for (let index = 0; index < 167; index += 1)
      xApi.says(ada, `@loftpaper ${name} ${index}`, { conversationId: null, replyTo: null });
    xApi.asked.length = 0;
    await clock.advance(minute);
    await scheduler.drain();
    return xApi.asked.filter((asked) => asked === 'mentions').length;
  };
  expect(await minuteOfStorm('rich')).toBe(3);
  db.run(sql`INSERT INTO spend_calls (account_id, day, at, endpoint, status, price)
    VALUES (${testAccountId}, '2026-11-23', 0, 'search', 200, 1700)`);
  expect(await minuteOfStorm('poor')).toBe(7);
});

/** How often others are served while a page with so many mentions is read and kept. */
async function servedWhileReading(mentions: number): Promise<number> {
  const { xApi, refresh, listed } = aTalkingCore();
  for (let index = 0; index < mentions; index += 1)
    xApi.says(ada, `@loftpaper ${index}`, { conversationId: null, replyTo: null });
  const served = await turnsServed(refresh);
  expect(await listed('open')).toHaveLength(mentions);
  return served;
}

test('a page of many mentions is kept in short turns, and others are served between them', async () => {
  const few = await servedWhileReading(1);
  expect((await servedWhileReading(41)) - few).toBeGreaterThanOrEqual(10);
});

test('a page that was only kept in part is asked for again, and nobody is in the inbox twice or left out', async () => {
  const { xApi, refresh, listed, db } = aTalkingCore();
  for (let index = 0; index < 20; index += 1)
    xApi.says(ada, `@loftpaper ${index}`, { conversationId: null, replyTo: null });
  db.exec(`CREATE TRIGGER full BEFORE INSERT ON conversations WHEN (SELECT count(*) FROM conversations) > 9
    BEGIN SELECT raise(ABORT, 'full'); END`);
  await expect(refresh()).rejects.toThrow('full');
  db.exec('DROP TRIGGER full');
  await refresh();
  expect(await listed('open')).toHaveLength(20);
});

test('a round that breaks off loses nothing', async () => {
  const { xApi, refresh, listed, clock } = aTalkingCore();
  await refresh();
  xApi.says(ada, '@loftpaper hello');
  xApi.unreadable = { code: 'offline', message: 'Offline.', next: '' };
  await expect(refresh()).rejects.toMatchObject({ error: { code: 'offline' } });
  xApi.unreadable = null;
  await clock.advance(minute);
  await refresh();
  expect(await listed('open')).toHaveLength(1);
});

test('the inbox goes on reading when the columns have used up their share of the budget', async () => {
  const { db, xApi, inbox, scheduler, clock, listed } = aTalkingCore();
  inbox.start();
  await scheduler.drain();
  db.run(sql`INSERT INTO spend_calls (account_id, day, at, endpoint, status, price)
    VALUES (${testAccountId}, '2026-11-23', 0, 'search', 200, 1700)`);
  xApi.says(ada, '@loftpaper hello');
  await clock.advance(minute);
  expect(await listed('open')).toHaveLength(1);
});

test('each source is read at its own pace', async () => {
  const { xApi, inbox, scheduler, clock } = aTalkingCore();
  xApi.says(shop, 'New notebooks!');
  xApi.says(ada, '@loftpaper hello');
  inbox.start();
  await scheduler.drain();
  xApi.asked.length = 0;
  await clock.advance(10 * minute);
  const times = (name: string) => xApi.asked.filter((asked) => asked === name).length;
  expect([times('mentions'), times('direct-messages'), times('posts-of'), times('search')]).toEqual([10, 5, 3, 2]);
});

test('the account’s own posts are read seldom while nobody waits for an answer', async () => {
  const { xApi, inbox, scheduler, clock } = aTalkingCore();
  xApi.says(shop, 'New notebooks!');
  inbox.start();
  await scheduler.drain();
  xApi.asked.length = 0;
  await clock.advance(10 * minute);
  expect(xApi.asked.filter((asked) => asked === 'posts-of')).toEqual([]);
});

test('after an answer was sent, the next words of theirs are looked for sooner', async () => {
  const { xApi, inbox, compose, scheduler, clock, newest } = aTalkingCore();
  const asked = xApi.says(ada, '@loftpaper hello');
  inbox.start();
  compose.start();
  await scheduler.drain();
  const target = { kind: 'reply', accountId: testAccountId, postId: asked.id, conversationId: null } as const;
  await compose.handlers['compose.send']({ target, writing: written('Hello Ada') });
  await clock.advance(8000);
  const answered = xApi.posts.at(-1);
  xApi.says(ada, '@loftpaper thanks', {
    replyTo: { postId: answered?.id ?? null, personId: shop.id },
    conversationId: asked.id,
  });
  await clock.advance(20_000);
  expect((await newest()).said).toEqual(['them: @loftpaper hello', 'me: Hello Ada', 'them: @loftpaper thanks']);
});

test('an ended sign-in stops reading and a renewed one starts it again', async () => {
  const { xApi, inbox, scheduler, clock, tellAccounts } = aTalkingCore();
  inbox.start();
  await scheduler.drain();
  xApi.unreadable = { code: 'signed-out', accountId: testAccountId, message: '', next: '' };
  await clock.advance(20 * minute);
  xApi.asked.length = 0;
  await clock.advance(60 * minute);
  expect(xApi.asked).toEqual([]);
  xApi.unreadable = null;
  tellAccounts({ kind: 'signed-in', accountId: testAccountId });
  await clock.advance(1);
  expect(xApi.asked).toContain('mentions');
});
