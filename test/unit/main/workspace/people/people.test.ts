import { expect, test } from 'vitest';
import { peopleHandlers } from '../../../../../src/main/workspace/people/methods.ts';
import { testAccountId as account } from '../../../../builders/a-database.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aPost } from '../../../../builders/a-post.ts';
import { aReadingCore, testAccount } from '../../../../builders/a-reading-core.ts';

const maya = aPerson({ id: '5', handle: 'mayarios' });

function aCoreWithMaya() {
  const core = aReadingCore();
  core.posts.ingest(account, {
    posts: [
      ...['1', '2', '3', '10'].map((id) => aPost({ id, authorId: '5' })),
      aPost({ id: '11', authorId: '5', repostedId: '20' }),
      aPost({ id: '12', authorId: '6' }),
    ],
    included: [aPost({ id: '20', authorId: '6' })],
    people: [maya, aPerson({ id: '6' })],
    missing: [],
  });
  return { ...core, card: peopleHandlers({ ...core, findAccount: () => testAccount })['people.card'] };
}

test('a card has the newest three posts the person wrote, not what they reposted, and costs no call', async () => {
  const { card, xApi } = aCoreWithMaya();
  const { person, postIds, entities } = await card({ accountId: account, personId: maya.id, handle: 'mayarios' });
  expect(person).toEqual(maya);
  expect(postIds).toEqual(['10', '3', '2']);
  expect(entities.posts.map((post) => post.id).sort()).toEqual(['10', '2', '3']);
  expect(xApi.calls).toEqual([]);
});

test('somebody who was only mentioned is found by their handle, in any case', async () => {
  const { card } = aCoreWithMaya();
  expect((await card({ accountId: account, personId: null, handle: 'MayaRios' })).person).toEqual(maya);
});

test('somebody never seen is not found', () => {
  const { card } = aCoreWithMaya();
  expect(() => card({ accountId: account, personId: null, handle: 'stranger' })).toThrow('has not seen this person');
});
