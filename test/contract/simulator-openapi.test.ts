import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { aPng } from '../builders/a-picture.ts';
import { aSimulator, startTime } from '../builders/a-simulator.ts';
import { aWorld, aWorldPost, worldPeople } from '../builders/a-world.ts';
import { createSchemaCheck } from './schema-check.ts';

const minute = 60_000;
const picture = { file: 'photos/cat.webp', width: 1200, height: 800, alt: 'A cat' };
const clip = (kind: 'gif' | 'video') => ({ ...picture, clip: { file: `clips/${kind}.mp4`, kind, durationMs: 6000 } });
const first = aWorldPost('mara', startTime - 9 * minute, { text: '@loftpaper hello #ink $LOFT', pictures: [picture] });
const card = { url: 'https://loft.example/a', title: 'A page', description: 'About it', picture };
const poll = {
  options: [
    { label: 'Yes', votes: 3 },
    { label: 'No', votes: 4 },
  ],
  endsAt: startTime + minute,
  durationMinutes: 10,
};
const posts = [
  first,
  aWorldPost('ferry', startTime - 8 * minute, { text: '@loftpaper see https://loft.example/a', link: card }),
  aWorldPost('ferry', startTime - 7 * minute, { text: '@loftpaper ink or paper?', poll }),
  aWorldPost('mara', startTime - 6 * minute, { text: `@loftpaper ${'long words '.repeat(40)}`, quoteOf: first.id }),
  aWorldPost('newsroom', startTime - 5 * minute, { text: '', repostOf: first.id }),
  aWorldPost('mara', startTime - 3 * minute, { text: '@loftpaper look', pictures: [clip('gif')] }),
  aWorldPost('mara', startTime - 2 * minute, { text: '@loftpaper look', pictures: [clip('video')] }),
  aWorldPost('mara', startTime - 4 * minute, { text: '@loftpaper again', editOf: first.id, withheldIn: ['BE', 'XY'] }),
  aWorldPost('stranger', startTime - 4 * minute, {
    text: '@loftpaper @mara yes',
    replyTo: first.id,
    conversationId: first.id,
  }),
];
const message = {
  id: '2064000000000000001',
  senderId: worldPeople.mara.id,
  recipientId: worldPeople.loftpaper.id,
  createdAt: startTime - minute,
  text: 'See https://loft.example #ink @mara',
};

const shared =
  '&media.fields=media_key,type,url,preview_image_url,duration_ms,variants,width,height,alt_text&poll.fields=id,options,end_datetime,voting_status,duration_minutes' +
  '&user.fields=created_at,description,entities,location,profile_image_url,profile_banner_url,protected,public_metrics,url,verified,verified_type,connection_status,receives_your_dm,subscription_type' +
  '&dm_event.fields=id,text,event_type,created_at,dm_conversation_id,sender_id,entities';
const dialects = [
  {
    version: '2.166',
    fields:
      'tweet.fields=attachments,author_id,conversation_id,created_at,display_text_range,edit_controls,edit_history_tweet_ids,entities,in_reply_to_user_id,lang,note_tweet,possibly_sensitive,public_metrics,referenced_tweets,reply_settings,withheld',
    expansions:
      'author_id,referenced_tweets.id,referenced_tweets.id.author_id,attachments.media_keys,attachments.poll_ids,in_reply_to_user_id,entities.mentions.username',
    // What 2.167 has and 2.166 lacks, though the one server sends it to both.
    // It also demands of uploads what neither it nor X's own examples have.
    unlisted:
      /^\$\.(?:(?:data(?:\[\d+\]\.entities|\.rest_id)|includes\.media\[\d+\]\.alt_text): unknown|(?:meta|data\.processing_info\.type): missing)$/,
  },
  {
    version: '2.167',
    fields:
      'post.fields=attachments,conversation_id,created_at,display_text_range,edit_controls,entities,lang,note_post,possibly_sensitive,public_metrics,reply_settings,withheld',
    expansions:
      'author_id,referenced_posts,attachments.media_keys,attachments.poll_ids,in_reply_to_user_id,entities.mentions.username',
    unlisted: /^$/,
  },
];

let simulator: Awaited<ReturnType<typeof aSimulator>>;
afterEach(() => simulator.close());

test.each(dialects)(
  'every answer fits the official description $version',
  async ({ version, fields, expansions, unlisted }) => {
    const file = join(import.meta.dirname, '..', 'fixtures', 'x-openapi', `answers-${version}.json`);
    const check = createSchemaCheck(JSON.parse(readFileSync(file, 'utf8')));
    simulator = await aSimulator({ world: aWorld({ posts: () => posts, messages: () => [message] }) });
    const { get, post, delete: remove, id } = await simulator.signIn();
    const everything = `${fields}${shared}&expansions=${expansions}`;
    const own = await post('/2/tweets', { text: 'Hello' });
    const png = aPng();
    const media = png.toString('base64');
    const begun = await post('/2/media/upload/initialize', {
      media_type: 'image/png',
      media_category: 'tweet_image',
      total_bytes: png.length,
    });
    const upload = begun.data[0]?.id;
    const calls = [
      ['POST /2/media/upload/initialize', begun],
      ['POST /2/media/upload/{id}/append', await post(`/2/media/upload/${upload}/append`, { media, segment_index: 0 })],
      ['POST /2/media/upload/{id}/finalize', await post(`/2/media/upload/${upload}/finalize`)],
      ['GET /2/media/upload', await get(`/2/media/upload?command=STATUS&media_id=${upload}`)],
      ['POST /2/media/upload', await post('/2/media/upload', { media, media_category: 'tweet_image' })],
      [
        'POST /2/media/metadata',
        await post('/2/media/metadata', { id: upload, metadata: { alt_text: { text: 'A card' } } }),
      ],
      ['POST /2/tweets', await post('/2/tweets', { text: 'With a picture', media: { media_ids: [upload] } })],
      ['POST /2/tweets', own],
      ['POST /2/users/{id}/bookmarks', await post(`/2/users/${id}/bookmarks`, { tweet_id: first.id })],
      ['POST /2/users/{id}/retweets', await post(`/2/users/${id}/retweets`, { tweet_id: first.id })],
      [
        'POST /2/dm_conversations/with/{participant_id}/messages',
        await post(`/2/dm_conversations/with/${worldPeople.mara.id}/messages`, { text: 'Hi' }),
      ],
      ['GET /2/users/me', await get(`/2/users/me?${everything}`)],
      ['GET /2/users', await get(`/2/users?ids=${worldPeople.mara.id},1&${everything}`)],
      ['GET /2/users/{id}/following', await get(`/2/users/${id}/following?${everything}`)],
      ['GET /2/users/{id}/mentions', await get(`/2/users/${id}/mentions?max_results=5&${everything}`)],
      ['GET /2/users/{id}/tweets', await get(`/2/users/${worldPeople.mara.id}/tweets?${everything}`)],
      [
        'GET /2/users/{id}/timelines/reverse_chronological',
        await get(`/2/users/${id}/timelines/reverse_chronological?max_results=3&${everything}`),
      ],
      ['GET /2/users/{id}/bookmarks', await get(`/2/users/${id}/bookmarks?${everything}`)],
      ['GET /2/tweets/search/recent', await get(`/2/tweets/search/recent?query=loftpaper&${everything}`)],
      ['GET /2/tweets', await get(`/2/tweets?ids=${posts.map((entry) => entry.id).join(',')},1&${everything}`)],
      ['GET /2/tweets/{id}', await get(`/2/tweets/${first.id}?${everything}`)],
      ['GET /2/tweets/{id}/quote_tweets', await get(`/2/tweets/${first.id}/quote_tweets?${everything}`)],
      ['GET /2/dm_events', await get(`/2/dm_events?${fields}${shared}&expansions=sender_id`)],
      [
        'GET /2/dm_conversations/with/{participant_id}/dm_events',
        await get(`/2/dm_conversations/with/${worldPeople.mara.id}/dm_events?${fields}${shared}`),
      ],
      ['DELETE /2/tweets/{id}', await remove(`/2/tweets/${own.data[0]?.id}`)],
    ] as const;
    const faults = calls.flatMap(([route, answer]) => [
      ...(answer.status < 300 ? [] : [`${route}: ${answer.status}`]),
      ...(answer.data.length > 0 ? [] : [`${route}: nothing to check`]),
      ...check(route, answer.body)
        .filter((fault) => !unlisted.test(fault))
        .map((fault) => `${route} ${fault}`),
    ]);
    expect(faults).toEqual([]);
  },
);
