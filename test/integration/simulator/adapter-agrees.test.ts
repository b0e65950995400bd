import { afterEach, expect, test } from 'vitest';
import type { Caller, Charge, XAnswer } from '../../../src/main/workspace/ports.ts';
import { createXApi } from '../../../src/main/x-api/create-x-api.ts';
import { accountId, personId, pictureAddress, postId } from '../../../src/shared/model/index.ts';
import { networksAt } from '../../builders/a-fake-x.ts';
import { aLog } from '../../builders/a-log.ts';
import { aPng } from '../../builders/a-picture.ts';
import { aSimulator, startTime } from '../../builders/a-simulator.ts';
import { aWorld, aWorldPost, aWorldTimeline, worldPeople } from '../../builders/a-world.ts';

const minute = 60_000;
let simulator: Awaited<ReturnType<typeof aSimulator>>;
afterEach(() => simulator.close());

test('what the adapter says it spent is what the simulator charged', async () => {
  const mention = aWorldPost('mara', startTime - 9 * minute, { text: '@loftpaper which ink?' });
  const repost = aWorldPost('ferry', startTime - 8 * minute, { text: '', repostOf: mention.id });
  simulator = await aSimulator({
    world: aWorld({ posts: () => [...aWorldTimeline('mara', 20, startTime - 20 * minute), mention, repost] }),
  });
  const { id, token } = await simulator.signIn();
  const caller: Caller = {
    accountId: accountId.parse(`sandbox:${id}`),
    network: 'sandbox',
    userId: personId.parse(id),
  };
  const api = createXApi({
    tokens: {
      access: async () => ({ ok: true, value: token }),
      renew: async () => ({ ok: true, value: token }),
      accepted: () => undefined,
      refused: () => undefined,
    },
    networks: networksAt(simulator.url()),
    clock: { now: simulator.now, after: () => () => undefined },
    pictureAddress: (_, url) => pictureAddress.parse(`/media/${url}`),
    log: aLog(),
    deadlineMs: 5000,
  });
  const target = postId.parse(mention.id);
  const png = aPng();
  const begun = await api.initializeUpload(caller, { type: 'image/png', bytes: png.length, use: 'tweet_image' });
  const media = begun.ok ? [begun.value.mediaId] : [];
  const [mediaId = ''] = media;
  const list = await api.createList(caller, { name: 'Ink', description: 'Who makes it', private: true });
  const listId = list.ok ? list.value.listId : '';
  const mara = personId.parse(worldPeople.mara.id);
  const answers: readonly XAnswer<unknown>[] = [
    begun,
    list,
    await api.setListMember(caller, listId, mara, true),
    await api.listMembers(caller, listId, null),
    await api.ownedLists(caller, null),
    await api.setListMember(caller, listId, mara, false),
    await api.deleteList(caller, listId),
    await api.peopleById(caller, [mara, personId.parse('1')]),
    await api.peopleByHandle(caller, ['ferry', 'nobody']),
    await api.credits(caller),
    await api.appendUpload(caller, mediaId, 0, png.subarray(0, 30)),
    await api.appendUpload(caller, mediaId, 1, png.subarray(30)),
    await api.finalizeUpload(caller, mediaId),
    await api.uploadStatus(caller, mediaId),
    await api.describeUpload(caller, mediaId, 'A grey card'),
    await api.createPost(caller, { text: '', replyTo: null, summoned: false, audience: 'everyone', media }),
    await api.mentions(caller, { maxResults: 10 }),
    await api.home(caller, { maxResults: 50 }),
    await api.search(caller, 'from:mara', { maxResults: 50 }),
    await api.following(caller, null),
    await api.setBookmarked(caller, target, true),
    await api.bookmarks(caller, null, 10),
    await api.createPost(caller, {
      text: 'Iron gall, see bbc.co.uk',
      replyTo: null,
      summoned: false,
      audience: 'everyone',
    }),
    await api.createPost(caller, { text: 'Iron gall', replyTo: target, summoned: true, audience: 'everyone' }),
    await api.createPost(caller, {
      text: 'Iron gall',
      replyTo: postId.parse(repost.id),
      summoned: true,
      audience: 'everyone',
    }),
    await api.setReposted(caller, target, true),
    await api.setReposted(caller, target, false),
    await api.postsOf(caller, caller.userId, { maxResults: 10 }),
    await api.directMessages(caller, null, 10),
  ];
  const paid = new Set<string>();
  const spent = answers.map((answer) => {
    const isNew = ({ kind, id: paidId }: Charge) => paidId === null || !paid.has(`${kind} ${paidId}`);
    const charges = (answer.receipt?.charges ?? []).filter(isNew);
    for (const charge of charges) paid.add(`${charge.kind} ${charge.id}`);
    return charges.reduce((sum, charge) => sum + charge.price, 0);
  });
  expect(answers.map((answer) => answer.ok)).toEqual(answers.map((_, index) => index !== 24));
  expect(spent).toEqual((await simulator.lines('/__ledger')).map((row) => row.cost));
});
