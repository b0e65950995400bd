import { afterEach, expect, test } from 'vitest';
import { aRunningStoa } from '../../builders/a-running-stoa.ts';

const running: Awaited<ReturnType<typeof aRunningStoa>>[] = [];
afterEach(async () => {
  for (const stoa of running.splice(0)) await stoa.close();
});

test('words that the shop watches for bring what is said behind its back, at the price that was told, and a typo is X’s to refuse', async () => {
  const stoa = await aRunningStoa({ speed: 0 });
  running.push(stoa);
  const accountId = await stoa.signIn('loftpaper');
  await stoa.advance(10);
  const { suggestions } = await stoa.call('watch.rules', { accountId });
  const [own] = suggestions;
  if (!own) throw new Error('nothing suggests itself');
  const { id } = await stoa.call('watch.save', { accountId, id: null, ...own });
  const { samples, watched } = await stoa.call('watch.look', { accountId, id });
  expect(samples).toHaveLength(3);
  expect(watched.rules[0]?.postsADay).toBeGreaterThan(1);

  await stoa.call('watch.switch', { accountId, id, on: true });
  await stoa.call('inbox.refresh', { accountId });
  const { conversations, entities } = await stoa.call('inbox.list', {
    accountId,
    state: 'open',
    shown: [],
    limit: 200,
  });
  const heard = conversations.filter((one) => one.source === 'watched');
  expect(heard).toHaveLength(10);
  expect(new Set(heard.map((one) => one.watched))).toEqual(new Set([own.name]));
  expect(entities.people.length).toBeGreaterThan(5);
  // The ten posts were paid for by the look, and X charges a post once a day.
  expect((await stoa.call('watch.rules', { accountId })).spentToday).toBe(0);

  const typo = await stoa.call('watch.save', { accountId, id: null, name: 'typo', query: 'fron:nordkladde' });
  await expect(stoa.call('watch.look', { accountId, id: typo.id })).rejects.toThrow('invalid operator');
});
