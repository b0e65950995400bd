import { expect, test } from 'vitest';
import { anXPhoto, mappedPost } from '../../../../builders/an-x-answer.ts';

test('links to the post’s own picture and to the quoted post leave the end of the text, others stay', () => {
  const text = 'see https://t.co/own and https://t.co/page https://t.co/quote https://t.co/own';
  const own = { url: 'https://t.co/own', display_url: 'pic.x.com/own', media_key: '3_1' };
  const post = mappedPost(
    {
      text,
      referenced_tweets: [{ type: 'quoted', id: '77' }],
      attachments: { media_keys: ['3_1'] },
      entities: {
        urls: [
          { ...own, start: 4, end: 20 },
          { start: 25, end: 42, url: 'https://t.co/page', expanded_url: 'https://a.example' },
          { start: 43, end: 61, url: 'https://t.co/quote', expanded_url: 'https://x.com/ann/status/77?s=20' },
          { ...own, start: 62, end: 78 },
        ],
      },
    },
    { media: [anXPhoto] },
  );

  expect(post.text).toBe('see https://t.co/own and https://t.co/page');
});

test('the link to another post whose id only begins like that of the quoted one stays', () => {
  const post = mappedPost({
    text: 'like https://t.co/other',
    referenced_tweets: [{ type: 'quoted', id: '77' }],
    entities: {
      urls: [{ start: 5, end: 23, url: 'https://t.co/other', expanded_url: 'https://x.com/ann/status/771' }],
    },
  });
  expect(post.text).toBe('like https://t.co/other');
});

test('the link to a picture X did not send stays, as the only way to it', () => {
  const post = mappedPost({
    text: 'look https://t.co/own',
    attachments: { media_keys: ['3_1'] },
    entities: {
      urls: [{ start: 5, end: 21, url: 'https://t.co/own', display_url: 'pic.x.com/own', media_key: '3_1' }],
    },
  });

  expect([post.text, post.media]).toEqual(['look https://t.co/own', []]);
});

test('a card shows the largest picture, and none beside the post’s own media', () => {
  const entities = {
    urls: [
      {
        start: 0,
        end: 14,
        url: 'https://t.co/a',
        expanded_url: 'https://www.a.example/b',
        title: 'T &amp; t',
        images: [
          { url: 'https://pbs.twimg.com/1', width: 1, height: 1 },
          { url: 'https://pbs.twimg.com/9', width: 9, height: 8 },
        ],
      },
    ],
  };

  expect(mappedPost({ text: 'https://t.co/a', entities }).card).toEqual({
    url: 'https://t.co/a',
    target: 'https://www.a.example/b',
    domain: 'a.example',
    title: 'T & t',
    description: '',
    picture: { address: '/media/https://pbs.twimg.com/9', width: 9, height: 8 },
  });
  expect(
    mappedPost({ text: 'https://t.co/a', entities, attachments: { media_keys: ['3_1'] } }, { media: [anXPhoto] }).card,
  ).toBeNull();
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', 'file:///etc/passwd'])(
  'a link that expands to %s leads to what X shortened it to',
  (expanded_url) => {
    const post = mappedPost({
      text: 'https://t.co/a',
      entities: { urls: [{ start: 0, end: 14, url: 'https://t.co/a', expanded_url }] },
    });

    expect(post.spans).toMatchObject([{ target: 'https://t.co/a' }]);
  },
);
