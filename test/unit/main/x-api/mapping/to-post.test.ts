import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postContent } from '../../../../../src/shared/model/index.ts';
import { aLog } from '../../../../builders/a-log.ts';
import { anXPhoto, anXPost, mappedPost, readPosts } from '../../../../builders/an-x-answer.ts';

test('a full post keeps everything Stoa shows', () => {
  const post = mappedPost(
    {
      text: '@ann Tom &amp; Ann 🏔️ #Alps https://t.co/page',
      lang: 'en',
      conversation_id: '1980000000000000000',
      in_reply_to_user_id: '12',
      referenced_tweets: [{ type: 'replied_to', id: '1980000000000000000' }],
      // Offsets in code points of the escaped text: the mountain is two of them.
      entities: {
        mentions: [{ start: 0, end: 4, username: 'ann', id: '12' }],
        hashtags: [{ start: 22, end: 27, tag: 'Alps' }],
        urls: [
          {
            start: 28,
            end: 45,
            url: 'https://t.co/page',
            expanded_url: 'https://www.example.org/page',
            display_url: 'example.org/page',
            title: 'A page &amp; more',
            description: 'About it',
            images: [
              { url: 'https://pbs.twimg.com/small', width: 150, height: 150 },
              { url: 'https://pbs.twimg.com/large', width: 800, height: 400 },
            ],
          },
        ],
      },
      public_metrics: { retweet_count: 1, reply_count: 2, like_count: 3, quote_count: 4 },
      possibly_sensitive: true,
      reply_settings: 'mentionedUsers',
      edit_history_tweet_ids: ['1', '1990000000000000001'],
      withheld: { copyright: false, country_codes: ['DE'] },
      attachments: { poll_ids: ['5'] },
    },
    {
      polls: [
        {
          id: '5',
          options: [
            { position: 2, label: 'no', votes: 1 },
            { position: 1, label: 'yes', votes: 2 },
          ],
        },
      ],
    },
  );

  expect(post).toEqual({
    id: '1990000000000000001',
    authorId: '9',
    createdAt: Date.UTC(2026, 10, 23, 11),
    text: '@ann Tom & Ann 🏔️ #Alps https://t.co/page',
    spans: [
      { kind: 'mention', start: 0, end: 4, handle: 'ann', personId: '12' },
      { kind: 'hashtag', start: 19, end: 24, tag: 'Alps' },
      {
        kind: 'link',
        start: 25,
        end: 42,
        url: 'https://t.co/page',
        shown: 'example.org/page',
        target: 'https://www.example.org/page',
      },
    ],
    lang: 'en',
    conversationId: '1980000000000000000',
    replyTo: { postId: '1980000000000000000', personId: '12' },
    quotedId: null,
    repostedId: null,
    media: [],
    poll: {
      options: [
        { label: 'yes', votes: 2 },
        { label: 'no', votes: 1 },
      ],
      endsAt: null,
      closed: false,
    },
    card: null,
    replies: 2,
    reposts: 1,
    likes: 3,
    quotes: 4,
    sensitive: true,
    versions: ['1', '1990000000000000001'],
    withheldIn: ['DE'],
    replyPolicy: 'mentioned',
  });
});

test('both dialects of X give the same post', () => {
  const legacy = mappedPost({
    referenced_tweets: [{ type: 'quoted', id: '5' }],
    note_tweet: { text: 'long &lt;text&gt;' },
    public_metrics: { retweet_count: 7 },
    edit_history_tweet_ids: ['1', '2'],
  });
  const { edit_history_tweet_ids: _, ...plain } = anXPost();
  const [current] = readPosts({
    data: [
      {
        ...plain,
        referenced_posts: [{ type: 'quoted', id: '5' }],
        note_post: { text: 'long &lt;text&gt;' },
        public_metrics: { repost_count: 7 },
        edit_history_post_ids: ['1', '2'],
      },
    ],
  }).posts;

  expect(current).toEqual(legacy);
  expect(current).toMatchObject({ text: 'long <text>', quotedId: '5', reposts: 7, versions: ['1', '2'] });
});

test('included posts are read in both dialects, each post once however often X sends it', () => {
  const answer = readPosts({
    data: [anXPost(), anXPost()],
    includes: { tweets: [anXPost({ id: '5' }), anXPost()], posts: [anXPost({ id: '5' }), anXPost({ id: '6' })] },
  });

  expect([answer.posts.length, answer.included.map(({ id }) => id)]).toEqual([1, ['5', '6']]);
});

test('a long post shows its full text with the entities of that text', () => {
  const post = mappedPost({
    text: 'The beginning…',
    entities: { hashtags: [{ start: 0, end: 3, tag: 'The' }] },
    note_tweet: {
      text: 'The beginning and the end #done',
      entities: { hashtags: [{ start: 26, end: 31, tag: 'done' }] },
    },
  });

  expect([post.text, post.spans]).toEqual([
    'The beginning and the end #done',
    [{ kind: 'hashtag', start: 26, end: 31, tag: 'done' }],
  ]);
});

test.each([
  ['following', 'following'],
  ['mentionedUsers', 'mentioned'],
  // As X's guides spell it; its description has the other.
  ['mentioned_users', 'mentioned'],
  ['subscribers', 'subscribers'],
  ['verified', 'verified'],
  ['my_circle', 'everyone'],
  [undefined, 'everyone'],
])('who may reply: what X calls %s', (setting, policy) => {
  expect(mappedPost(setting === undefined ? {} : { reply_settings: setting }).replyPolicy).toBe(policy);
});

test('media come in the order of the post, videos by their still, unknown kinds as pictures', () => {
  const post = mappedPost(
    { attachments: { media_keys: ['b', 'a', 'gone', 'c'] } },
    {
      media: [
        { ...anXPhoto, media_key: 'a', alt_text: 'A lake' },
        { media_key: 'b', type: 'video', preview_image_url: 'https://pbs.twimg.com/still', duration_ms: 5 },
        { media_key: 'c', type: 'hologram', url: 'https://pbs.twimg.com/c' },
      ],
    },
  );

  expect(post.media.map(({ key, kind, picture, alt, durationMs }) => [key, kind, picture, alt, durationMs])).toEqual([
    ['b', 'video', '/media/https://pbs.twimg.com/still', null, 5],
    ['a', 'photo', '/media/https://pbs.twimg.com/media/a.jpg', 'A lake', null],
    ['c', 'photo', '/media/https://pbs.twimg.com/c', null, null],
  ]);
});

test('a post without time and author is dated by its id and keeps its place', () => {
  const post = readPosts({ data: { id: '1228393702244134912', text: 'hi' } }).posts[0];

  expect(post).toMatchObject({ createdAt: Date.UTC(2020, 1, 14, 19, 0, 55, 723), authorId: '0' });
});

test('whatever X puts into a field, neighbours stay and what is mapped fits the model', () => {
  const fields = [
    'text author_id created_at lang conversation_id in_reply_to_user_id referenced_tweets attachments entities',
    'note_tweet public_metrics possibly_sensitive reply_settings edit_history_tweet_ids withheld id',
  ]
    .join(' ')
    .split(' ');
  const broken = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 3 }));
  fc.assert(
    fc.property(broken, fc.jsonValue(), (overrides, includes) => {
      const answer = readPosts(
        {
          data: [anXPost({ id: '1' }), anXPost(overrides), overrides, anXPost({ id: '2' })],
          includes: { media: [includes], polls: [includes], tweets: includes, users: [includes] },
        },
        aLog(),
      );
      for (const post of [...answer.posts, ...answer.included]) postContent.parse(post);
      const ids: readonly string[] = answer.posts.map(({ id }) => id);
      expect([ids[0], ids.at(-1)]).toEqual(['1', '2']);
    }),
  );
});
