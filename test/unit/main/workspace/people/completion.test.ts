import { expect, test } from 'vitest';
import { completionHandlers } from '../../../../../src/main/workspace/people/completion.ts';
import { personId } from '../../../../../src/shared/model/index.ts';
import { testAccountId as account } from '../../../../builders/a-database.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aReadingCore } from '../../../../builders/a-reading-core.ts';

const people = [
  aPerson({ id: '1', handle: 'adastra', name: 'Stars and so on', connection: null }),
  aPerson({ id: '2', handle: 'mayarios', name: 'Maya Ríos Adán', connection: ['following', 'followed_by'] }),
  aPerson({ id: '3', handle: 'AdaWrites', name: 'Ada Lovelace', connection: ['following'] }),
  aPerson({ id: '4', handle: 'kimura', name: '木村 拓哉', connection: null }),
  aPerson({ id: '5', handle: 'bear', name: 'A_Adapter', connection: null }),
];

/** Handles of those who are offered for what is typed. */
function aCore(given = people) {
  const core = aReadingCore();
  core.posts.ingest(account, { posts: [], included: [], people: given, missing: [] });
  const complete = completionHandlers(core.db)['people.complete'];
  return {
    ...core,
    offered: async (typed: string, near: readonly string[] = []) =>
      (await complete({ accountId: account, typed, near: near.map((id) => personId.parse(id)) })).map(
        (person) => person.handle,
      ),
  };
}

test('friends come before those who are followed, and those before strangers', async () => {
  expect(await aCore().offered('ada')).toEqual(['mayarios', 'AdaWrites', 'adastra']);
});

test('who is being answered comes before friends, and alone when nothing is typed', async () => {
  const { offered } = aCore();
  expect(await offered('ada', ['1'])).toEqual(['adastra', 'mayarios', 'AdaWrites']);
  expect(await offered('', ['4', '1', '404'])).toEqual(['kimura', 'adastra']);
});

test.each([
  ['RIOS', ['mayarios']],
  ['ríos', ['mayarios']],
  ['木', ['kimura']],
  ['拓', ['kimura']],
  ['love', ['AdaWrites']],
  ['a_', ['bear']],
  ['%', []],
])('%s is found in names and handles as it would be read', async (typed, handles) => {
  expect(await aCore().offered(typed)).toEqual(handles);
});

test('a new name takes the place of the old one', async () => {
  const { posts, offered } = aCore();
  const renamed = aPerson({ id: '3', handle: 'AdaWrites', name: 'Countess', connection: ['following'] });
  posts.ingest(account, { posts: [], included: [], people: [renamed], missing: [] });
  expect([await offered('love'), await offered('count')]).toEqual([[], ['AdaWrites']]);
});

test('the account itself is not offered, and never more than eight are', async () => {
  const many = Array.from({ length: 30 }, (_, index) => aPerson({ id: `${100 + index}`, handle: `ann${index}` }));
  expect(await aCore(many).offered('ann')).toHaveLength(8);
});
