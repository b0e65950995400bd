import { expect, test } from 'vitest';
import { rawAnswer } from '../../../../../src/main/x-api/mapping/answer-schema.ts';
import { toMissingPeople } from '../../../../../src/main/x-api/mapping/to-missing.ts';

const type = (name: string) => `https://api.twitter.com/2/problems/${name}`;

test('whom X leaves out is named as asked, with the reason, however X names them', () => {
  const answer = rawAnswer.parse({
    errors: [
      { resource_type: 'user', title: 'Not Found Error', detail: 'Could not find user with username: [Gone_One].' },
      {
        value: 'banned',
        resource_id: 'banned',
        detail: 'User has been suspended: [banned].',
        type: type('resource-not-found'),
      },
      { value: 'closed', title: 'Authorization Error', type: type('not-authorized-for-resource') },
      { value: 'banned', detail: 'User has been suspended: [banned].' },
      { value: 'somebody-else', type: type('resource-not-found') },
      { resource_type: 'tweet', resource_id: '5', type: type('resource-not-found') },
    ],
  });
  expect(toMissingPeople(answer, ['gone_one', 'Banned', 'closed', 'there'])).toEqual([
    { asked: 'gone_one', reason: 'not-found' },
    { asked: 'Banned', reason: 'suspended' },
    { asked: 'closed', reason: 'hidden' },
  ]);
});
