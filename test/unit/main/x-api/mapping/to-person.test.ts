import { expect, test } from 'vitest';
import { rawPerson } from '../../../../../src/main/x-api/mapping/answer-schema.ts';
import { toPerson } from '../../../../../src/main/x-api/mapping/to-person.ts';
import { pictureAddress } from '../../../../../src/shared/model/index.ts';

function mapped(raw: Readonly<Record<string, unknown>>) {
  return toPerson(rawPerson.parse({ id: '9', username: 'ann', ...raw }), (url) =>
    pictureAddress.parse(`/media/${url}`),
  );
}

test('a full person keeps everything Stoa shows', () => {
  const person = mapped({
    name: 'Ann &amp; \u202Eevil',
    profile_image_url: 'https://pbs.twimg.com/profile_images/1/face_normal.jpg',
    profile_banner_url: 'https://pbs.twimg.com/profile_banners/9/1700000000',
    verified_type: 'business',
    protected: true,
    description: 'Paper &amp; ink https://t.co/shop',
    location: 'Oslo',
    url: 'https://t.co/home',
    created_at: '2020-01-01T00:00:00.000Z',
    entities: {
      url: { urls: [{ start: 0, end: 17, url: 'https://t.co/home', expanded_url: 'https://ann.example' }] },
      description: {
        urls: [
          { start: 16, end: 33, url: 'https://t.co/shop', expanded_url: 'https://s.example', display_url: 's.example' },
        ],
      },
    },
    public_metrics: { followers_count: 1, following_count: 2, tweet_count: 3 },
    connection_status: ['following', 'followed_by', 'something new'],
  });

  expect(person).toEqual({
    id: '9',
    handle: 'ann',
    name: 'Ann & evil',
    avatar: '/media/https://pbs.twimg.com/profile_images/1/face_bigger.jpg',
    banner: '/media/https://pbs.twimg.com/profile_banners/9/1700000000/600x200',
    verified: 'business',
    protected: true,
    bio: 'Paper & ink s.example',
    location: 'Oslo',
    url: 'https://ann.example',
    createdAt: Date.UTC(2020, 0),
    followers: 1,
    following: 2,
    posts: 3,
    connection: ['following', 'followed_by'],
  });
});

test('what X did not send is not made up', () => {
  expect(mapped({})).toEqual({
    id: '9',
    handle: 'ann',
    name: 'ann',
    avatar: null,
    banner: null,
    verified: 'none',
    protected: false,
    bio: '',
    location: '',
    url: null,
    createdAt: null,
    followers: null,
    following: null,
    posts: null,
    connection: null,
  });
});

test('an avatar that is not on X’s own host is taken as it is', () => {
  expect(mapped({ profile_image_url: 'http://127.0.0.1:9/media/face_normal.webp' }).avatar).toBe(
    '/media/http://127.0.0.1:9/media/face_normal.webp',
  );
});

test('nobody being related is something else than not having asked', () => {
  expect([mapped({ connection_status: [] }).connection, mapped({}).connection]).toEqual([[], null]);
});

test('the newer dialect counts posts', () => {
  expect(mapped({ public_metrics: { post_count: 4 } }).posts).toBe(4);
});

test.each(['', 'a b', '../intent', 'a" OR from:b', '<b>'])('%j is nobody’s handle', (username) => {
  expect(rawPerson.safeParse({ id: '9', username }).success).toBe(false);
});
