import { afterEach, expect, test } from 'vitest';
import type { Caller, Charge, Receipt, XAnswer } from '../../../src/main/workspace/ports.ts';
import { createXApi } from '../../../src/main/x-api/create-x-api.ts';
import { accountId, personId, pictureAddress, postId } from '../../../src/shared/model/index.ts';
import { idAt } from '../../../src/simulator/ids.ts';
import type { WorldMessage, WorldPost } from '../../../src/simulator/world/types.ts';
import { networksAt } from '../../builders/a-fake-x.ts';
import { aLog } from '../../builders/a-log.ts';
import { aSimulator } from '../../builders/a-simulator.ts';
import { aWorld, aWorldPost, aWorldTimeline, type WorldHandle, worldPeople } from '../../builders/a-world.ts';
import { fakeClock } from '../../builders/fake-clock.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const hour = 3_600_000;
const picture = { file: 'faces/001.webp', width: 4, height: 3, alt: 'A face' };

/** Friends who post, quote, repost and reply, one of them to the shop; strangers who mention it; messages both ways. */
function aLivelyWeek(epoch: number): readonly WorldPost[] {
  const plain = aWorldTimeline('mara', 5, epoch - hour);
  const [original] = plain;
  const own = aWorldPost('loftpaper', epoch - 3 * hour, { text: 'New pads are in' });
  const strange = aWorldPost('stranger', epoch - 5 * hour, { pictures: [picture] });
  const reference = { replyTo: original?.id ?? null, conversationId: original?.id ?? '' };
  return [
    ...plain,
    own,
    strange,
    aWorldPost('ferry', epoch - 2 * hour, { quoteOf: strange.id, text: 'Look at this' }),
    aWorldPost('newsroom', epoch - 2 * hour + 1, { repostOf: strange.id }),
    aWorldPost('ferry', epoch - 2 * hour + 2, { ...reference, text: '@mara yes' }),
    aWorldPost('stranger', epoch - hour, { text: '@loftpaper where is my order?' }),
    aWorldPost('ninaokafor', epoch - hour + 1, { text: 'Lovely @loftpaper', quoteOf: own.id }),
  ];
}

function messagesOf(epoch: number): readonly WorldMessage[] {
  const message = (serial: number, from: WorldHandle, to: WorldHandle) => ({
    id: idAt(epoch - serial * hour, serial),
    senderId: worldPeople[from].id,
    recipientId: worldPeople[to].id,
    createdAt: epoch - serial * hour,
    text: 'Hello',
  });
  return [message(1, 'mara', 'loftpaper'), message(2, 'loftpaper', 'mara'), message(3, 'stranger', 'loftpaper')];
}

async function signedIn() {
  const simulator = await aSimulator({ world: aWorld({ posts: aLivelyWeek, messages: messagesOf }) });
  closing.push(() => simulator.close());
  const { id, token } = await simulator.signIn('loftpaper');
  const x = createXApi({
    tokens: {
      access: async () => ({ ok: true, value: token }),
      renew: async () => ({ ok: true, value: token }),
      accepted: () => undefined,
      refused: () => undefined,
    },
    networks: networksAt(simulator.url()),
    clock: fakeClock(simulator.now()),
    pictureAddress: (_, url) => pictureAddress.parse(`/media/${url}`),
    log: aLog(),
  });
  const caller: Caller = {
    accountId: accountId.parse(`sandbox:${id}`),
    network: 'sandbox',
    userId: personId.parse(id),
  };
  return { simulator, x, caller };
}

/** What the charges come to when each resource counts once a day. */
function total(receipts: readonly Receipt[]): number {
  const counted = new Set<string>();
  const isNew = ({ kind, id }: Charge) =>
    id === null || (counted.has(`${kind}/${id}`) ? false : counted.add(`${kind}/${id}`));
  return receipts
    .flatMap(({ charges }) => charges)
    .filter(isNew)
    .reduce((sum, { price }) => sum + price, 0);
}

function unwrap<Value>(answer: XAnswer<Value>): Value {
  if (answer.ok) return answer.value;
  throw new Error(`${answer.receipt.endpoint}: ${answer.error.message}`);
}

test('the receipts of every call add up to what the other side charged', async () => {
  const { simulator, x, caller } = await signedIn();
  const receipts: Receipt[] = [];
  const noted = async <Value>(answer: Promise<XAnswer<Value>>): Promise<XAnswer<Value>> => {
    receipts.push((await answer).receipt);
    return answer;
  };

  const following = unwrap(await noted(x.following(caller, null)));
  const mentions = unwrap(await noted(x.mentions(caller, { maxResults: 100 })));
  const home = unwrap(await noted(x.home(caller, { maxResults: 100 })));
  const own = unwrap(await noted(x.postsOf(caller, caller.userId, { maxResults: 100 })));
  const [friend] = following.people;
  if (friend === undefined) throw new Error('The world has no friend.');
  unwrap(await noted(x.postsOf(caller, friend.id, { maxResults: 5 })));
  unwrap(await noted(x.search(caller, `from:${friend.handle}`, { maxResults: 10 })));
  const [mention] = mentions.posts;
  if (mention === undefined) throw new Error('The world mentions nobody.');
  unwrap(await noted(x.postsById(caller, [mention.id, postId.parse('1')])));
  unwrap(await noted(x.setBookmarked(caller, mention.id, true)));
  unwrap(await noted(x.bookmarks(caller, null, 100)));
  unwrap(await noted(x.setBookmarked(caller, mention.id, false)));
  unwrap(await noted(x.setReposted(caller, mention.id, true)));
  unwrap(await noted(x.setReposted(caller, mention.id, false)));
  const { messages } = unwrap(await noted(x.directMessages(caller, null, 100)));
  unwrap(
    await noted(
      x.createPost(caller, { text: 'Thank you!', replyTo: mention.id, summoned: true, audience: 'everyone' }),
    ),
  );
  unwrap(
    await noted(x.createPost(caller, { text: 'Good morning', replyTo: null, summoned: false, audience: 'everyone' })),
  );
  unwrap(
    await noted(
      x.createPost(caller, { text: 'Open: example.com', replyTo: null, summoned: false, audience: 'everyone' }),
    ),
  );
  const correspondent = messages.find(({ senderId }) => senderId !== caller.userId)?.senderId ?? friend.id;
  unwrap(await noted(x.sendDirect(caller, correspondent, 'On its way')));
  const refused = await noted(
    x.createPost(caller, { text: 'Good morning', replyTo: null, summoned: false, audience: 'everyone' }),
  );

  const charged = (await simulator.lines('/__ledger')).reduce((sum, line) => sum + Number(line.cost), 0);
  expect(refused).toMatchObject({ ok: false, error: { code: 'refused', rule: 'duplicate' } });
  expect(total(receipts)).toBe(charged);
  expect([
    following.people.length,
    mentions.posts.length,
    home.posts.length,
    own.posts.length,
    messages.length,
  ]).not.toContain(0);
});

test('answering somebody who did not call on the account is refused by the reply rule', async () => {
  const { x, caller } = await signedIn();
  const { posts } = unwrap(await x.home(caller, { maxResults: 100 }));
  const stranger = posts.find(
    (post) => post.authorId !== caller.userId && !post.spans.some((span) => span.kind === 'mention'),
  );
  if (stranger === undefined) throw new Error('Everybody mentions somebody.');

  const answer = await x.createPost(caller, {
    text: 'Hello there',
    replyTo: stranger.id,
    summoned: false,
    audience: 'everyone',
  });

  expect(answer).toMatchObject({ ok: false, error: { code: 'refused', rule: 'not-summoned' }, maybeDone: false });
});

test('a deleted or unknown post is named as missing', async () => {
  const { x, caller } = await signedIn();

  expect(unwrap(await x.postsById(caller, [postId.parse('1')]))).toMatchObject({ posts: [], missing: ['1'] });
});

test('only what is newer is answered, and pages follow each other without overlap', async () => {
  const { x, caller } = await signedIn();
  const all = unwrap(await x.home(caller, { maxResults: 100 })).posts.map(({ id }) => id);
  const first = unwrap(await x.home(caller, { maxResults: 2 }));
  const second = unwrap(await x.home(caller, { maxResults: 2, cursor: first.nextCursor ?? '' }));
  const middle = all[2];
  if (middle === undefined) throw new Error('The world is too small.');
  const newer = unwrap(await x.home(caller, { maxResults: 100, sinceId: middle }));

  expect([...first.posts, ...second.posts].map(({ id }) => id)).toEqual(all.slice(0, 4));
  expect(newer.posts.map(({ id }) => id)).toEqual(all.slice(0, 2));
});

test('the rate limit of an endpoint arrives with every receipt', async () => {
  const { x, caller } = await signedIn();

  const { receipt } = await x.directMessages(caller, null, 100);

  expect(receipt.rateLimit).toMatchObject({ endpoint: 'GET /2/dm_events', limit: 15, remaining: 14 });
});
