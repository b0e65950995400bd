import { expect, test } from 'vitest';
import { anXPost, readPosts } from '../../../../builders/an-x-answer.ts';

const long = `${'A sentence that goes on. '.repeat(12)}The end &amp; more.`;
const gone = (id: string, name: string) => ({
  resource_type: 'tweet',
  parameter: 'referenced_tweets.id',
  resource_id: id,
  value: id,
  title: name === 'resource-not-found' ? 'Not Found Error' : 'Authorization Error',
  type: `https://api.twitter.com/2/problems/${name}`,
});

test('a repost X cut at 140 characters leads to the whole post beside it, long text and all', () => {
  const answer = readPosts({
    data: [
      anXPost({
        id: '9',
        text: `RT @ann: ${long.slice(0, 130)}…`,
        referenced_tweets: [{ type: 'retweeted', id: '5' }],
      }),
    ],
    includes: { tweets: [anXPost({ id: '5', text: `${long.slice(0, 275)}…`, note_tweet: { text: long } })] },
  });

  expect(answer.posts[0]?.repostedId).toBe('5');
  expect(answer.included).toMatchObject([{ id: '5', text: long.replace('&amp;', '&') }]);
});

test.each(['resource-not-found', 'not-authorized-for-resource'])(
  'a quote and a reply keep what they point to when X does not give it (%s), and say that it is missing',
  (problem) => {
    const answer = readPosts({
      data: [
        anXPost({ id: '9', referenced_tweets: [{ type: 'quoted', id: '5' }] }),
        anXPost({ id: '8', referenced_tweets: [{ type: 'replied_to', id: '4' }], in_reply_to_user_id: '7' }),
      ],
      errors: [gone('5', problem), gone('4', problem)],
    });

    expect(answer.posts.map(({ quotedId, replyTo }) => [quotedId, replyTo])).toEqual([
      ['5', null],
      [null, { postId: '4', personId: '7' }],
    ]);
    expect([answer.included, answer.missing]).toEqual([[], ['5', '4']]);
  },
);

test('a problem about one field of a post takes neither the post nor its neighbours away', () => {
  const answer = readPosts({
    data: [anXPost({ id: '9' }), anXPost({ id: '8' })],
    errors: [
      {
        resource_type: 'tweet',
        resource_id: '9',
        field: 'non_public_metrics',
        title: 'Field Authorization Error',
        type: 'https://api.twitter.com/2/problems/not-authorized-for-field',
      },
    ],
  });

  expect([answer.posts.map(({ id }) => id), answer.missing]).toEqual([['9', '8'], []]);
});
