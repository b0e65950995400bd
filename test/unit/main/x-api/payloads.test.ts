import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type MappedAnswer, main, mapAnswer, mapText, UnusableFile } from '../../../../src/main/x-api/map-file.ts';
import { type PostContent, person, postContent } from '../../../../src/shared/model/index.ts';

const folder = join(import.meta.dirname, '../../../fixtures/x-payloads');
const things = z
  .preprocess((value) => (Array.isArray(value) || value === undefined ? value : [value]), z.array(z.looseObject({})))
  .optional();
const count = z.number().optional();
const sentPost = z.looseObject({
  id: z.string(),
  text: z.string(),
  author_id: z.string().optional(),
  created_at: z.string().optional(),
  public_metrics: z.looseObject({ retweet_count: count, reply_count: count, like_count: count }).optional(),
  edit_history_tweet_ids: z.array(z.string()).optional(),
  attachments: z.looseObject({ media_keys: z.array(z.string()).default([]) }).optional(),
  referenced_tweets: z.array(z.object({ type: z.string(), id: z.string() })).optional(),
});
const sample = z.object({
  source: z.string(),
  payload: z.looseObject({
    data: things,
    includes: z.object({ tweets: things, users: things, media: things }).partial().optional(),
    errors: z.array(z.looseObject({ resource_id: z.string().optional() })).optional(),
  }),
});
const silence = () => undefined;
const samples = readdirSync(folder);
const read = (file: string) => sample.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))).payload;
const having = (field: string, items: readonly object[] = []) => items.filter((item) => field in item);
const idsOf = (items: readonly object[]) => items.map((item) => Reflect.get(item, 'id'));

/** Samples that are about lists; they have little in common. */
const aboutLists = samples.filter((file) => /^lists-(?!list-members|manage-lists-quickstart-3)/.test(file));
/** Samples that refuse. */
const refusals: Readonly<Record<string, object>> = {
  'fundamentals-consistency-feca5b.json': { code: 'invalid-input' },
  'fundamentals-rate-limits-423150.json': { code: 'rate-limited' },
};

test.each(samples.filter((file) => !aboutLists.includes(file) && !(file in refusals)))(
  'the sample %s of X’s documentation is mapped without loss of what is shown',
  (file) => {
    const payload = read(file);
    const posts = having('text', payload.data);
    const included = having('text', payload.includes?.tweets);

    const mapped = mapAnswer(payload, silence);

    expect({
      posts: mapped.posts.map((post) => postContent.parse(post).id),
      included: mapped.included.map((post) => postContent.parse(post).id),
      people: mapped.people.map((somebody) => person.parse(somebody).id),
      missing: mapped.missing,
      lists: mapped.lists,
      error: mapped.error,
    }).toEqual({
      posts: idsOf(posts),
      included: idsOf(included),
      people: idsOf([...having('username', payload.data), ...having('username', payload.includes?.users)]),
      missing: (payload.errors ?? []).flatMap((problem) => problem.resource_id ?? []),
      lists: [],
      error: null,
    });
    const mediaSent = idsOfMedia(payload.includes?.media);
    const sent = [...posts, ...included].map((post) => sentPost.parse(post));
    expect([...mapped.posts, ...mapped.included].map(shown)).toEqual(sent.map((post) => asSent(post, mediaSent)));
  },
);

test.each(aboutLists)('the sample %s gives its lists and their owners', (file) => {
  const payload = read(file);

  const mapped = mapAnswer(payload, silence);

  expect(mapped.lists.map(({ id, name, description, members }) => ({ id, name, description, members }))).toEqual(
    (payload.data ?? []).map(({ id, name, description = '', member_count: members = null }) => {
      return { id, name, description, members };
    }),
  );
  expect(mapped.people.map(({ id }) => id)).toEqual(idsOf(payload.includes?.users ?? []));
  expect([mapped.posts, mapped.other, mapped.error]).toEqual([[], [], null]);
});

test.each(Object.entries(refusals))('the sample %s is a refusal', (file, error) => {
  expect(mapAnswer(read(file), silence).error).toMatchObject(error);
});

test('what is no post, person, list or message is named by its fields', () => {
  expect(mapAnswer(read('lists-manage-lists-quickstart-3cbd79.json'), silence).other).toEqual([['updated']]);
});

test.each([
  ['{"title":"CreditsDepleted","status":402,"detail":"…","type":"https://api.x.com/2/problems/credits"}', 'no-credits'],
  ['{"errors":[{"code":88,"message":"Rate limit exceeded"}]}', 'rate-limited'],
  ['{"errors":[{"resource_type":"user","title":"Not Found Error","detail":"Could not find user"}]}', 'not-found'],
  ['{"title":"Invalid Request","detail":"…","type":"https://api.x.com/2/problems/invalid-request"}', 'invalid-input'],
])('the refusal %s is told as %s', (text, code) => {
  expect(mapText(text)).toMatchObject({ error: { code } });
});

test.each([
  ['a post', '{"id":"5","text":"hi"}', (one: MappedAnswer) => one.posts],
  ['a person', '{"id":"5","username":"ann"}', (one: MappedAnswer) => one.people],
  ['a list', '{"id":"5","name":"Ink"}', (one: MappedAnswer) => one.lists],
  [
    'a message',
    '{"id":"5","event_type":"MessageCreate","dm_conversation_id":"5-6","sender_id":"6","text":"hi"}',
    (one: MappedAnswer) => one.messages,
  ],
])('%s alone is mapped, and several answers in a list are', (_, text, things) => {
  const [alone, again] = [mapText(text), mapText(`[${text},{"data":${text}}]`)];
  const all = [alone, again].flat();
  expect(all.map((one) => things(one)).map(idsOf)).toEqual([['5'], ['5'], ['5']]);
});

test.each(['', '{"data":', '[]', '7', '[7]', '{"hello":1}'])('%j is not an answer', (text) => {
  expect(() => mapText(text)).toThrow(UnusableFile);
});

afterEach(() => vi.restoreAllMocks());

test.each([
  ['a file that is not there', ['/nowhere/answer.json'], '/nowhere/answer.json cannot be read (ENOENT).\n'],
  ['a file that is no answer', [import.meta.filename], `${import.meta.filename} is not JSON.\n`],
  ['no file', [], 'Name one file with an answer of X’s API: npm run map -- FILE\n'],
])('%s is told in one line, with status 2', (_, parameters, line) => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(main(parameters)).toBe(2);
  expect(written.mock.calls.map(([text]) => text)).toEqual([line]);
});

function idsOfMedia(media: readonly object[] = []): readonly unknown[] {
  return media.map((item) => Reflect.get(item, 'media_key'));
}

/** What the reader sees of a post, as far as samples have it. */
function shown(post: PostContent) {
  return {
    authorId: post.authorId,
    createdAt: post.createdAt,
    reposts: post.reposts,
    replies: post.replies,
    likes: post.likes,
    versions: post.versions,
    media: post.media.map(({ key }) => key),
    quotedId: post.quotedId,
    repostedId: post.repostedId,
    replyTo: post.replyTo?.postId ?? null,
    text: post.text,
  };
}

function asSent(
  post: z.infer<typeof sentPost>,
  media: readonly unknown[],
): Readonly<Record<keyof ReturnType<typeof shown>, unknown>> {
  const metrics = post.public_metrics;
  const versions = post.edit_history_tweet_ids ?? [];
  const to = (type: string) => post.referenced_tweets?.find((one) => one.type === type)?.id ?? null;
  return {
    authorId: post.author_id ?? '0',
    createdAt: post.created_at === undefined ? expect.any(Number) : Date.parse(post.created_at),
    reposts: metrics?.retweet_count ?? 0,
    replies: metrics?.reply_count ?? 0,
    likes: metrics?.like_count ?? 0,
    versions: versions.length > 1 ? versions : [],
    media: (post.attachments?.media_keys ?? []).filter((key) => media.includes(key)),
    quotedId: to('quoted'),
    repostedId: to('retweeted'),
    replyTo: to('replied_to'),
    // Nothing but a link at its end that is shown elsewhere may be taken off.
    text: expect.stringMatching(
      new RegExp(`^${escaped(decoded(post.text).replace(/(?: https:\/\/t\.co\/\w+)+$/, ''))}`),
    ),
  };
}

function decoded(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
