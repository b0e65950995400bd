import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { readPosts } from '../../../src/main/storage/repositories/posts.ts';
import { compareIds, type PostId } from '../../../src/shared/model/index.ts';
import { aRunningStoa } from '../../builders/a-running-stoa.ts';

const minute = 60_000;
const hour = 60 * minute;
const row = z.object({ route: z.string(), cost: z.number() });

/** A workspace whose columns were read at noon (UTC), in a world where nothing happens by itself. */
async function built() {
  const stoa = await aRunningStoa({ speed: 0 });
  onTestFinished(stoa.close);
  const accountId = await stoa.signIn('hannah_lind');
  const { packs } = await stoa.call('decks.packs', { accountId, sectors: null });
  await stoa.call('decks.build', {
    accountId,
    packs: packs
      .filter((pack) => pack.preselected)
      .map(({ key, handles, terms }) => ({ key, handles: [...handles], terms: [...terms] })),
  });
  await stoa.advance(10);
  const { columns } = await stoa.call('session.open', {});
  const news = columns.find((column) => column.title === 'News');
  if (news === undefined) throw new Error('no News');
  const page = async () => {
    const { rows, entities } = await stoa.call('timelines.page', { columnId: news.id, before: null, limit: 100 });
    const ids = new Set(rows.flatMap((one) => (one.kind === 'post' ? [one.postId] : [])));
    return entities.posts.filter((post) => ids.has(post.id) && post.repostedId === null && post.quotedId === null);
  };
  return {
    stoa,
    accountId,
    news,
    page,
    async authorOf(postId: PostId) {
      const { entities } = await stoa.call('posts.thread', { accountId, postId, fetch: false });
      const author = entities.posts.find((post) => post.id === postId)?.authorId;
      const found = entities.people.find((person) => person.id === author);
      if (found === undefined) throw new Error('no author');
      return found;
    },
    known: (...ids: readonly PostId[]) => readPosts(stoa.db, accountId, ids).map((post) => post.id),
    /** Lets the computer sleep until ten in the evening, and the looks of the day happen. */
    async untilEvening() {
      await stoa.clock.jump(10 * hour + 5 * minute);
      for (let round = 0; round < 12; round += 1) await stoa.advance(16_000);
    },
    async lookUps() {
      return (await stoa.simulator.lines('/__ledger'))
        .map((line) => row.parse(line))
        .filter((one) => one.route === '/2/tweets');
    },
  };
}

test('before the day ends, what was deleted, protected or suspended is gone everywhere, and the look costs nothing', async () => {
  const { stoa, accountId, page, known, authorOf, untilEvening, lookUps } = await built();
  const byAuthor = [...new Map((await page()).map((post) => [post.authorId, post])).values()];
  const strangers: PostId[] = [];
  for (const { id } of byAuthor) if ((await authorOf(id)).connection === null) strangers.push(id);
  const hidden = byAuthor.find((post) => strangers.includes(post.id));
  const [deleted, suspended, ...others] = byAuthor.filter((post) => post !== hidden);
  if (!deleted || !hidden || !suspended) throw new Error('too few authors');
  await stoa.simulator.control('/__control/delete', { id: deleted.id });
  await stoa.simulator.control('/__control/person', { handle: (await authorOf(hidden.id)).handle, protected: true });
  await stoa.simulator.control('/__control/person', { handle: (await authorOf(suspended.id)).handle, suspended: true });
  const before = await stoa.chargedBySimulator();
  await untilEvening();
  expect(known(deleted.id, hidden.id, suspended.id)).toEqual([]);
  expect(known(...others.map((post) => post.id))).toHaveLength(others.length);
  expect((await lookUps()).length).toBeGreaterThan(0);
  expect((await lookUps()).map((one) => one.cost).filter((cost) => cost > 0)).toEqual([]);
  expect(await stoa.chargedBySimulator()).toBe(before);
  expect((await stoa.call('session.open', {})).spend?.today).toBe(before);
  const { today } = await stoa.call('copies.overview', { accountId });
  expect(today?.gone).toBeGreaterThanOrEqual(3);
});

test('an export leaves out what is gone, counts within the day, and costs what X charges', async () => {
  const { stoa, accountId, news, page } = await built();
  const [deleted] = (await page()).toSorted((one, other) => compareIds(other.id, one.id));
  if (!deleted) throw new Error('no post');
  await stoa.simulator.control('/__control/delete', { id: deleted.id });
  await stoa.clock.jump(26 * hour);
  const source = { kind: 'column', columnId: news.id } as const;
  const offer = await stoa.call('copies.exportOffer', { accountId, source });
  expect(offer).toMatchObject({ left: 500, price: offer.posts * 5 });
  const before = await stoa.chargedBySimulator();
  const file = await stoa.call('copies.export', { accountId, source, format: 'csv' });
  expect(file).toMatchObject({ posts: offer.posts - 1, gone: 1, name: 'stoa-news-2026-06-11.csv' });
  expect(file?.content).not.toContain(deleted.id);
  expect((await stoa.chargedBySimulator()) - before).toBe((offer.posts - 1) * 5);
  expect(await stoa.call('copies.exportOffer', { accountId, source })).toMatchObject({
    left: 500 - offer.posts + 1,
    price: 0,
  });
});

test('what was said with a person leaves with both sides, private messages too', async () => {
  const { stoa, accountId } = await built();
  const { conversations } = await stoa.call('inbox.list', { accountId, state: 'open', shown: [], limit: 50 });
  const direct = conversations.find((one) => one.kind === 'direct');
  if (!direct) throw new Error('no private exchange');
  const said = await stoa.call('inbox.conversation', { conversationId: direct.id });
  const source = { kind: 'person', personId: direct.personId } as const;
  const file = await stoa.call('copies.export', { accountId, source, format: 'json' });
  const texts = z
    .object({ rows: z.array(z.object({ text: z.string(), where: z.string() })) })
    .parse(JSON.parse(file?.content ?? ''))
    .rows.filter((one) => one.where === 'private')
    .map((one) => one.text);
  expect(texts.toSorted()).toEqual(said.turns.map((turn) => turn.text).toSorted());
});

test('an edited mention has its new words in the inbox once it was looked at', async () => {
  const { stoa, accountId, page, authorOf } = await built();
  const [some] = await page();
  if (!some) throw new Error('no post');
  const { ids } = z.object({ ids: z.array(z.string()) }).parse(
    await stoa.simulator.control('/__control/post', {
      as: (await authorOf(some.id)).handle,
      text: '@hannah_lind helo',
    }),
  );
  await stoa.call('inbox.refresh', { accountId });
  const { conversations } = await stoa.call('inbox.list', { accountId, state: 'open', shown: [], limit: 50 });
  const conversation = conversations.find((one) => one.snippet.includes('helo'));
  if (!conversation) throw new Error('no conversation');
  await stoa.simulator.control('/__control/edit', { id: ids[0], text: '@hannah_lind hello' });
  await stoa.clock.jump(hour);
  const turns = async () =>
    (await stoa.call('inbox.conversation', { conversationId: conversation.id })).turns.map((turn) => turn.text);
  const postId = (await stoa.call('inbox.conversation', { conversationId: conversation.id })).turns.at(-1)?.postId;
  if (!postId) throw new Error('no post');
  await stoa.call('copies.check', { accountId, postIds: [postId] });
  expect(await turns()).toEqual(['@hannah_lind hello']);
});
