import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import type { Caller, XApi } from '../../src/main/workspace/ports.ts';
import { createXApi } from '../../src/main/x-api/create-x-api.ts';
import { accountId, personId, postId } from '../../src/shared/model/index.ts';
import { aFakeX, type SeenRequest, sendJson } from '../builders/a-fake-x.ts';
import { aLog } from '../builders/a-log.ts';
import { fakeClock } from '../builders/fake-clock.ts';

const parameter = z.object({
  values: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
});
const endpoint = z.object({
  path: z.string(),
  query: z.record(z.string(), parameter),
  body: z.record(z.string(), z.array(z.string())).optional(),
});
const published = z
  .object({ endpoints: z.record(z.string(), endpoint) })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/x-openapi-requests.json'), 'utf8'))).endpoints;

/** What X's published specification would object to in this request. */
function objections({ method, path, query, body }: SeenRequest): readonly string[] {
  const found = Object.entries(published).find(
    ([key, known]) => key.startsWith(`${method} `) && new RegExp(known.path).test(path),
  )?.[1];
  if (found === undefined) return [`${method} ${path} is no endpoint of X`];
  const wrongQuery = Object.entries(query).flatMap(([name, value]) => {
    const known = found.query[name];
    if (known === undefined) return [`${path} has no parameter ${name}`];
    const bad = value.split(',').filter((part) => !fits(part, known));
    return bad.map((part) => `${name}=${part} is not allowed at ${path}`);
  });
  const sent = fieldsOf(body);
  const wrongBody = Object.entries(sent).flatMap(([name, value]) => {
    const known = found.body?.[name];
    if (known === undefined) return [`${path} takes no ${name}`];
    const inner = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
    return inner.filter((key) => !known.includes(key)).map((key) => `${path} takes no ${name}.${key}`);
  });
  return [...wrongQuery, ...wrongBody];
}

/** A form, as files are sent, by the names of its fields; everything else is JSON. */
function fieldsOf(body: string): Readonly<Record<string, unknown>> {
  const names = Array.from(
    body.matchAll(/^Content-Disposition: form-data; name="([^"]+)"/gm),
    ([, name]) => name ?? '',
  );
  if (names.length > 0) return Object.fromEntries(names.map((name) => [name, '']));
  return z.record(z.string(), z.unknown()).parse(body === '' ? {} : JSON.parse(body));
}

function fits(value: string, { values, minimum, maximum, pattern, format }: z.infer<typeof parameter>): boolean {
  if (values !== undefined && !values.includes(value)) return false;
  if (pattern !== undefined && !new RegExp(pattern).test(value)) return false;
  if (format === 'date-time' && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)) return false;
  if (minimum !== undefined && Number(value) < minimum) return false;
  return maximum === undefined || Number(value) <= maximum;
}

const caller: Caller = { accountId: accountId.parse('x:7'), network: 'x', userId: personId.parse('7') };
const id = postId.parse('1990000000000000001');
const windows = [
  { maxResults: 1 },
  { maxResults: 1000, sinceId: id, cursor: 'abc' },
  { maxResults: 40, untilId: id, startTime: Date.UTC(2026, 10, 23, 12, 0, 0, 123) },
];
// `GET /2/usage/credits` is newer than the specification.
const calls: Readonly<Record<Exclude<keyof XApi, 'credits'>, (x: XApi) => readonly Promise<unknown>[]>> = {
  following: (x) => [x.following(caller, null), x.following(caller, 'abc')],
  search: (x) => windows.map((window) => x.search(caller, 'from:ann', window)),
  home: (x) => windows.map((window) => x.home(caller, window)),
  mentions: (x) => windows.map((window) => x.mentions(caller, window)),
  postsOf: (x) => windows.map((window) => x.postsOf(caller, personId.parse('9'), window)),
  bookmarks: (x) => [x.bookmarks(caller, null, 0), x.bookmarks(caller, 'abc', 500)],
  postsById: (x) => [x.postsById(caller, [id, postId.parse('5')])],
  directMessages: (x) => [x.directMessages(caller, null, 0), x.directMessages(caller, 'abc', 500)],
  createPost: (x) => [
    x.createPost(caller, { text: 'hi', replyTo: null, summoned: false, audience: 'everyone' }),
    x.createPost(caller, { text: 'hi', replyTo: null, summoned: false, audience: 'following' }),
    x.createPost(caller, { text: 'hi', replyTo: null, summoned: false, audience: 'mentioned' }),
    x.createPost(caller, { text: '', replyTo: id, summoned: true, audience: 'everyone', media: [id] }),
  ],
  sendDirect: (x) => [
    x.sendDirect(caller, personId.parse('9'), 'hi'),
    x.sendDirect(caller, personId.parse('9'), '', id),
  ],
  initializeUpload: (x) => [x.initializeUpload(caller, { type: 'image/png', bytes: 5, use: 'dm_image' })],
  appendUpload: (x) => [x.appendUpload(caller, id, 0, Buffer.from('piece'))],
  finalizeUpload: (x) => [x.finalizeUpload(caller, id)],
  uploadStatus: (x) => [x.uploadStatus(caller, id)],
  describeUpload: (x) => [x.describeUpload(caller, id, 'A card')],
  setReposted: (x) => [x.setReposted(caller, id, true), x.setReposted(caller, id, false)],
  setBookmarked: (x) => [x.setBookmarked(caller, id, true), x.setBookmarked(caller, id, false)],
};

test.each(Object.entries(calls))('%s asks for nothing that X’s specification does not know', async (_, run) => {
  const fake = await aFakeX((_request, response) => sendJson(response, { meta: {} }));
  onTestFinished(() => fake.close());
  const x = createXApi({
    tokens: {
      access: async () => ({ ok: true, value: 'token' }),
      renew: async () => ({ ok: true, value: 'token' }),
    },
    networks: fake.networks,
    clock: fakeClock(),
    pictureAddress: () => null,
    log: aLog(),
  });
  const asked = run(x);

  await Promise.all(asked);

  expect(fake.seen).toHaveLength(asked.length);
  expect(fake.seen.flatMap(objections)).toEqual([]);
});
