import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller, Clock, TokenSource, XApi } from '../../src/main/workspace/ports.ts';
import { createXApi } from '../../src/main/x-api/create-x-api.ts';
import { endpoints } from '../../src/main/x-api/endpoints.ts';
import { requestMe } from '../../src/main/x-api/me.ts';
import { createXClients } from '../../src/main/x-api/x-clients.ts';
import { accountId, personId, postId } from '../../src/shared/model/index.ts';
import { endpoints as served } from '../../src/simulator/endpoints.ts';
import { aCheckedX, type CheckedX } from '../builders/a-checked-x.ts';
import { aLog } from '../builders/a-log.ts';
import { aPng } from '../builders/a-picture.ts';
import { aSimulator, startTime } from '../builders/a-simulator.ts';
import { aWorld, aWorldPost, worldPeople } from '../builders/a-world.ts';
import { undescribed, xDescription } from '../builders/x-description.ts';

const minute = 60_000;
const mention = aWorldPost('mara', startTime - 9 * minute, { text: '@loftpaper which ink?' });
const gone = postId.parse('5');
const mara = personId.parse(worldPeople.mara.id);
const mentionId = postId.parse(mention.id);

let simulator: Awaited<ReturnType<typeof aSimulator>>;
let between: CheckedX;
let caller: Caller;
let tokens: TokenSource;
let clock: Clock;

beforeAll(async () => {
  simulator = await aSimulator({ world: aWorld({ posts: () => [mention] }) });
  between = await aCheckedX(simulator.url);
  const { id, token } = await simulator.signIn();
  caller = { accountId: accountId.parse(`x:${id}`), network: 'x', userId: personId.parse(id) };
  tokens = {
    access: async () => ({ ok: true, value: token }),
    renew: async () => ({ ok: true, value: token }),
    accepted: () => undefined,
    refused: () => undefined,
  };
  clock = { now: simulator.now, after: () => () => undefined };
});
afterAll(async () => {
  await between.close();
  await simulator.close();
});

const windows = [
  { maxResults: 1 },
  { maxResults: 1000, sinceId: postId.parse('1990000000000000001') },
  { maxResults: 40, untilId: mentionId, startTime: startTime - 60 * minute + 123 },
  { maxResults: 40, cursor: '7140dibdnow9c7btw' },
];
const plain = { replyTo: null, summoned: false, audience: 'everyone' } as const;
/** No token of the simulator, but of X's form. */
const aToken = '7140dibdnow9c7btw';
let mediaId = '';
let listId = '';

/** At least one call of every method; where a method sends different fields, one for each. In an order in which each finds what it needs. */
const calls: Readonly<Record<keyof XApi, (x: XApi) => Promise<void>>> = {
  following: async (x) => void [await x.following(caller, null), await x.following(caller, aToken)],
  search: (x) => each(windows, (window) => x.search(caller, 'from:mara', window)),
  home: (x) => each(windows, (window) => x.home(caller, window)),
  mentions: (x) => each(windows, (window) => x.mentions(caller, window)),
  postsOf: (x) => each(windows, (window) => x.postsOf(caller, mara, window)),
  setBookmarked: (x) => each([true, false, true], (on) => x.setBookmarked(caller, mentionId, on)),
  bookmarks: async (x) => void [await x.bookmarks(caller, null, 0), await x.bookmarks(caller, aToken, 500)],
  postsById: (x) => each([[mentionId, gone], [gone]], (ids) => x.postsById(caller, ids)),
  postsAgain: (x) => each([[mentionId, gone]], (ids) => x.postsAgain(caller, ids)),
  sendDirect: async (x) => {
    await x.sendDirect(caller, mara, 'hi');
    const picture = await x.initializeUpload(caller, { type: 'image/png', bytes: aPng().length, use: 'dm_image' });
    if (!picture.ok) return;
    await x.appendUpload(caller, picture.value.mediaId, 0, aPng());
    await x.finalizeUpload(caller, picture.value.mediaId);
    await x.sendDirect(caller, mara, '', picture.value.mediaId);
  },
  directMessages: async (x) =>
    void [await x.directMessages(caller, null, 0), await x.directMessages(caller, aToken, 500)],
  initializeUpload: async (x) => {
    const begun = await x.initializeUpload(caller, { type: 'image/png', bytes: aPng().length, use: 'tweet_image' });
    mediaId = begun.ok ? begun.value.mediaId : '';
  },
  appendUpload: async (x) => void (await x.appendUpload(caller, mediaId, 0, aPng())),
  finalizeUpload: async (x) => void (await x.finalizeUpload(caller, mediaId)),
  uploadStatus: async (x) => void (await x.uploadStatus(caller, mediaId)),
  describeUpload: async (x) => void (await x.describeUpload(caller, mediaId, 'A card')),
  createPost: async (x) => {
    await x.createPost(caller, { ...plain, text: 'hi' });
    await x.createPost(caller, { ...plain, text: 'hi all', audience: 'following' });
    await x.createPost(caller, { ...plain, text: 'hi you', audience: 'mentioned' });
    await x.createPost(caller, { ...plain, text: '', replyTo: mentionId, summoned: true, media: [mediaId] });
    await x.createPost(caller, { ...plain, text: 'hi' });
  },
  setReposted: (x) => each([true, false], (on) => x.setReposted(caller, mentionId, on)),
  peopleById: (x) => each([[mara, personId.parse('10')], [personId.parse('10')]], (ids) => x.peopleById(caller, ids)),
  peopleByHandle: (x) => each([['mara', 'Ada_1'], ['Ada_1']], (handles) => x.peopleByHandle(caller, handles)),
  createList: async (x) => {
    await x.createList(caller, { name: 'Ink', description: '', private: true });
    const made = await x.createList(caller, { name: 'Ink', description: 'Who makes it', private: false });
    listId = made.ok ? made.value.listId : '';
  },
  setListMember: (x) => each([true, false, true], (on) => x.setListMember(caller, listId, mara, on)),
  listMembers: async (x) =>
    void [await x.listMembers(caller, listId, null), await x.listMembers(caller, listId, aToken)],
  ownedLists: async (x) => void [await x.ownedLists(caller, null), await x.ownedLists(caller, aToken)],
  deleteList: (x) => each([listId, listId], (id) => x.deleteList(caller, id)),
  credits: async (x) => void (await x.credits(caller)),
};

test('every request Stoa can make, and every answer to it, fits X’s description', async () => {
  const log = aLog();
  const x = createXApi({ tokens, networks: between.networks, clock, pictureAddress: () => null, log });
  const token = await tokens.access(caller.accountId);
  const client = createXClients(between.networks).open(caller.network, token.ok ? token.value : '', {
    signal: new AbortController().signal,
  });

  if (client !== null) await requestMe(client);
  for (const run of Object.values(calls)) await run(x);

  const answered = between.passed.filter(({ status }) => status < 300).map(({ route }) => route);
  const asked = Object.values(endpoints).map(({ key }) => shape(key));
  expect(between.objections).toEqual([]);
  expect([...between.absent].filter((route) => !(route in undescribed))).toEqual([]);
  expect(asked.filter((key) => ![...answered, ...between.absent].map(shape).includes(key))).toEqual([]);
});

test.each(Object.values(endpoints).filter(({ key }) => !(key in undescribed)))(
  'the scopes Stoa thinks $key needs are those of X’s description',
  ({ key, scopes }) => {
    const [method = '', path = ''] = key.replaceAll(':id', '1').split(' ');
    for (const description of [xDescription('2.166'), xDescription('2.167')]) {
      const wanted = description.scopes(description.route(method, path) ?? '');
      expect([...scopes].sort()).toEqual([...wanted].sort());
    }
  },
);

test.each(Object.values(served).filter(({ method, path }) => !(`${method} ${path}` in undescribed)))(
  'the scopes the simulator demands for $method $path are those of X’s description',
  ({ method, path, scopes }) => {
    const { route, scopes: wanted } = xDescription('2.167');
    expect([...scopes].sort()).toEqual([...wanted(route(method, path.replace(/:\w+/g, '1')) ?? '')].sort());
  },
);

async function each<Item>(items: readonly Item[], run: (item: Item) => Promise<unknown>): Promise<void> {
  for (const item of items) await run(item);
}

/** A route with its variable parts alike, whoever names them. */
function shape(route: string): string {
  return route.replace(/:\w+|\{\w+\}/g, '{}');
}
