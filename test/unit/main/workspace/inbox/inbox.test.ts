import { expect, test } from 'vitest';
import { z } from 'zod';
import { testAccountId } from '../../../../builders/a-database.ts';
import { ada, aTalkingCore, ben, shop, triage } from '../../../../builders/a-talking-core.ts';

const minute = 60_000;
const _countRow = z.object({ count: z.number() });

test('a mention opens a conversation that counts how long they wait', async () => {
  const { xApi, refresh, listed, clock } = aTalkingCore();
  const asked = xApi.says(ada, '@loftpaper do you ship to Oslo?');
  await clock.advance(minute);
  xApi.says(ada, '@loftpaper hello?', { conversationId: asked.conversationId });
  await refresh();
  expect(await listed('open')).toMatchObject([
    {
      source: 'mention',
      personId: ada.id,
      rootPostId: asked.id,
      snippet: '@loftpaper hello?',
      waitingSince: asked.createdAt,
      unread: true,
    },
  ]);
});

test('two people below one post are two conversations, and a person below two posts as well', async () => {
  const { xApi, refresh, listed, clock } = aTalkingCore();
  const root = xApi.says(shop, 'New notebooks!');
  for (const person of [ada, ben]) xApi.says(person, '@loftpaper nice', { conversationId: root.id });
  await clock.advance(minute);
  xApi.says(ada, '@loftpaper something else');
  await refresh();
  expect((await listed('open')).map((one) => one.rootPostId === root.id)).toEqual([true, true, false]);
});

test('an answer written elsewhere makes it wait, and their next words open it again', async () => {
  const { xApi, refresh, listed, clock } = aTalkingCore();
  const asked = xApi.says(ada, '@loftpaper still open?');
  await refresh();
  await clock.advance(minute);
  const answer = xApi.says(shop, '@ada yes, until six', {
    conversationId: asked.id,
    replyTo: { postId: asked.id, personId: ada.id },
  });
  await refresh();
  expect(await listed('waiting')).toMatchObject([{ snippet: 'yes, until six', waitingSince: null, unread: false }]);
  await clock.advance(minute);
  xApi.says(ada, '@loftpaper thanks', { conversationId: asked.id, replyTo: { postId: answer.id, personId: shop.id } });
  await refresh();
  expect(await listed('open')).toMatchObject([{ lastFrom: 'them', waitingSince: clock.now() }]);
});

test('an answer that is read before the question it answers still counts', async () => {
  const { xApi, scheduler, inbox, listed, clock } = aTalkingCore();
  const asked = xApi.says(ada, '@loftpaper still open?');
  await clock.advance(1000);
  const mentions = xApi.mentions;
  xApi.says(shop, 'yes', { conversationId: asked.id, replyTo: { postId: asked.id, personId: ada.id } });
  xApi.mentions = (caller, window) => mentions(caller, { ...window, untilId: asked.id });
  inbox.start();
  await scheduler.drain();
  xApi.mentions = mentions;
  await clock.advance(minute);
  expect([await listed('open'), await listed('waiting')]).toMatchObject([[], [{ lastFrom: 'me' }]]);
});

test('what is done opens again when they write, and stays done when only the account does', async () => {
  const { xApi, refresh, listed, inbox, clock } = aTalkingCore();
  const asked = xApi.says(ada, '@loftpaper hm');
  await refresh();
  const [first] = await listed('open');
  if (!first) throw new Error('nothing opened');
  const [done] = await triage(inbox, first, { state: 'done' });
  expect(done).toMatchObject({ state: 'done', waitingSince: null });
  await clock.advance(minute);
  const reply = { conversationId: asked.id, replyTo: { postId: asked.id, personId: ada.id } };
  xApi.says(shop, 'bye', reply);
  await refresh();
  expect(await listed('done')).toHaveLength(1);
  await clock.advance(minute);
  xApi.says(ada, '@loftpaper one more thing', reply);
  await refresh();
  expect(await listed('open')).toHaveLength(1);
});

test('undoing "done" brings back that they wait, and since when', async () => {
  const { xApi, refresh, listed, inbox } = aTalkingCore();
  xApi.says(ada, '@loftpaper hm');
  await refresh();
  const [before] = await listed('open');
  if (!before) throw new Error('nothing opened');
  await triage(inbox, before, { state: 'done' });
  expect(await triage(inbox, before, { state: 'open' })).toEqual([before]);
});

test('quotes of own posts are found, whether or not they name the account', async () => {
  const { xApi, refresh, newest } = aTalkingCore();
  const own = xApi.says(shop, 'New notebooks!');
  const quoting = xApi.says(ben, 'Look at these', { quotedId: own.id });
  await refresh();
  expect(await newest()).toMatchObject({
    conversation: { source: 'quote', rootPostId: quoting.id },
    eligibility: { kind: 'sends' },
    replyTo: quoting.id,
  });
});

test('a quote that X shows only after a newer one was read is found all the same', async () => {
  const { xApi, refresh, listed, clock } = aTalkingCore();
  const own = xApi.says(shop, 'New notebooks!');
  await clock.advance(20 * minute);
  const late = { quotedId: own.id, createdAt: clock.now() };
  await clock.advance(5 * minute);
  xApi.says(ben, 'Look at these', { quotedId: own.id });
  await refresh();
  xApi.says(ada, 'Nice ones', late);
  await refresh();
  expect((await listed('open')).map((one) => one.personId).toSorted()).toEqual([ada.id, ben.id]);
});

test('messages make one private conversation a person, apart from public ones', async () => {
  const { xApi, refresh, listed, newest, clock } = aTalkingCore();
  xApi.says(ada, '@loftpaper I sent you a message');
  await clock.advance(1000);
  xApi.writes(ada, shop, 'My order is late');
  await clock.advance(1000);
  xApi.writes(ada, shop, 'Number 312');
  await refresh();
  expect((await listed('open')).map((one) => one.kind)).toEqual(['direct', 'public']);
  expect(await newest()).toMatchObject({
    said: ['them: My order is late', 'them: Number 312'],
    eligibility: { kind: 'sends' },
    replyTo: null,
  });
});

test('a handle only in the prefix of a reply is told apart from one among the words', async () => {
  const { xApi, refresh, newest, clock } = aTalkingCore();
  const own = xApi.says(shop, 'New notebooks!');
  const reply = { conversationId: own.id, replyTo: { postId: own.id, personId: shop.id } };
  xApi.says(ada, '@ben @loftpaper how much?', reply);
  await refresh();
  expect((await newest()).eligibility.kind).toBe('probably');
  await clock.advance(1000);
  xApi.says(ada, '@ben I asked @loftpaper', reply);
  await refresh();
  expect((await newest()).eligibility.kind).toBe('sends');
});

test('a post that is gone from X leaves no words behind', async () => {
  const { xApi, refresh, newest, inbox } = aTalkingCore();
  const asked = xApi.says(ada, '@loftpaper regrettable words');
  await refresh();
  inbox.forgetPosts(testAccountId, [asked.id]);
  expect(await newest()).toMatchObject({
    conversation: { snippet: '' },
    said: ['them: '],
    replyTo: null,
    eligibility: { kind: 'hand-over' },
  });
});

test('changes are told after the commit, with the people they speak of', async () => {
  const { xApi, refresh, events } = aTalkingCore();
  xApi.says(ada, '@loftpaper hello');
  await refresh();
  expect(events.findLast((event) => event.type === 'inbox.changed')).toMatchObject({
    conversations: [{ personId: ada.id, state: 'open' }],
    entities: { people: [{ handle: 'ada' }] },
    counts: { open: 1, waiting: 0 },
  });
});
