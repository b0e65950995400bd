import { afterEach, expect, test } from 'vitest';
import { aRunningStoa } from '../../builders/a-running-stoa.ts';

type Stoa = Awaited<ReturnType<typeof aRunningStoa>>;
const running: Stoa[] = [];
afterEach(async () => {
  for (const stoa of running.splice(0)) await stoa.close();
});

test('a list is saved on X, told on the card of those on it, taken back, and both ledgers agree to the mill', async () => {
  const stoa = await aRunningStoa();
  running.push(stoa);
  const accountId = await stoa.signIn('hannah_lind');
  const handles = ['wirebird', 'meridiandaily', 'nobody_at_all'];

  const states = await stoa.call('decks.checkHandles', { accountId, handles });
  expect(states.map(({ standing }) => standing)).toEqual(['here', 'here', 'gone']);
  const { id } = await stoa.call('lists.save', { accountId, name: 'Wires', private: true, handles });
  await stoa.advance(10);
  const [list] = await stoa.call('lists.all', { accountId });
  expect(list).toMatchObject({ standing: 'done', error: null });
  expect(list?.members.map(({ state }) => state)).toEqual(['added', 'added', 'refused']);

  const personId = list?.members[0]?.personId;
  if (personId == null) throw new Error('the first member has no id');
  expect(await stoa.call('people.record', { accountId, personId })).toMatchObject({ lists: ['Wires'] });

  await stoa.call('lists.delete', { listId: id });
  expect(await stoa.call('lists.all', { accountId })).toEqual([]);
  const { spend } = await stoa.call('session.open', {});
  expect(spend?.today).toBe(await stoa.chargedBySimulator());
});
