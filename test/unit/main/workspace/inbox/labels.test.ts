import { expect, test } from 'vitest';
import { sql } from '../../../../../src/main/storage/sql.ts';
import { firstSplits, type InboxSplit, type WordRule } from '../../../../../src/shared/model/index.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { ada, aTalkingCore, ben, shop } from '../../../../builders/a-talking-core.ts';

const minute = 60_000;

/** Ada writes `texts` a minute apart below one post, and the shop has read them. */
async function adaWrote(...texts: readonly string[]) {
  const core = aTalkingCore();
  const root = core.xApi.says(shop, 'New notebooks!');
  for (const text of texts) {
    await core.clock.advance(minute);
    core.xApi.says(ada, text, { conversationId: root.id, replyTo: { postId: root.id, personId: shop.id } });
  }
  await core.refresh();
  return { ...core, root };
}

test('the strongest of what somebody wrote since the last answer names the conversation, and says by which words', async () => {
  const { newest } = await adaWrote(
    '@loftpaper do you ship to Oslo?',
    '@loftpaper my order never arrived and I am still waiting',
    '@loftpaper thank you, I love your notebooks',
  );
  expect((await newest()).conversation).toMatchObject({
    label: 'complaint',
    because: expect.stringContaining('never arrived'),
  });
});

test('of two equally strong ones the newest says why', async () => {
  const { newest } = await adaWrote('@loftpaper is the shop open on Sunday?', '@loftpaper how do I refill the pen?');
  expect((await newest()).conversation).toMatchObject({
    label: 'question',
    because: expect.stringContaining('how do I'),
  });
});

test('an answer keeps the label, and their next words are judged alone', async () => {
  const { xApi, root, refresh, newest, clock } = await adaWrote('@loftpaper my order never arrived, still waiting');
  const reply = { conversationId: root.id, replyTo: { postId: root.id, personId: ada.id } };
  await clock.advance(minute);
  xApi.says(shop, '@ada It is on its way', reply);
  await refresh();
  expect((await newest()).conversation).toMatchObject({ state: 'waiting', label: 'complaint' });
  await clock.advance(minute);
  xApi.says(ada, '@loftpaper thank you, you are wonderful', reply);
  await refresh();
  expect((await newest()).conversation).toMatchObject({ state: 'open', label: 'praise' });
});

test('words that their author changes on X name the conversation anew', async () => {
  const core = aTalkingCore();
  const post = core.xApi.says(ada, '@loftpaper my order never arrived');
  await core.refresh();
  const changed = { ...post, text: '@loftpaper thank you, I love your notebooks' };
  core.posts.ingest(testAccountId, { posts: [changed], included: [], people: [], missing: [] });
  core.inbox.followPosts(core.posts.bundle(testAccountId, [post.id]));
  expect(await core.newest()).toMatchObject({ said: [`them: ${changed.text}`], conversation: { label: 'praise' } });
});

test('a friend’s one word of blame is no complaint, a customer’s is, and two of a friend’s are', async () => {
  const core = aTalkingCore();
  core.posts.ingestPeople(testAccountId, [{ ...ada, connection: ['following', 'followed_by'] }]);
  core.xApi.says(ada, '@loftpaper the cover is torn');
  core.xApi.says(ben, '@loftpaper the cover is torn');
  core.xApi.says(ada, '@loftpaper the parcel never arrived and your support is useless');
  await core.refresh();
  const labels = (await core.listed('open')).map(({ snippet, personId, label }) => [
    personId,
    snippet.slice(11, 21),
    label,
  ]);
  expect(labels.toSorted()).toEqual([
    [ada.id, 'the cover ', 'other'],
    [ada.id, 'the parcel', 'complaint'],
    [ben.id, 'the cover ', 'complaint'],
  ]);
});

test('handles that X puts before a reply do not pass for words in English', async () => {
  const { newest } = await adaWrote('@ben @ada @loftpaper 飛行機が遅れています');
  expect((await newest()).conversation).toMatchObject({ label: 'other', because: 'it is not in English' });
});

test('the language X told counts', async () => {
  const { xApi, refresh, listed } = aTalkingCore();
  xApi.says(ada, '@loftpaper problem?', { lang: 'de' });
  xApi.says(ben, '@loftpaper problem?', { lang: 'en' });
  await refresh();
  const labels = (await listed('open')).map((one) => [one.personId, one.label]);
  expect(Object.fromEntries(labels)).toEqual({ [ada.id]: 'other', [ben.id]: 'question' });
});

test('when the words are gone from X, so is what was concluded from them', async () => {
  const { inbox, xApi, newest } = await adaWrote('@loftpaper my order never arrived, still waiting');
  const theirs = xApi.posts.filter((post) => post.authorId === ada.id).map((post) => post.id);
  const { conversation } = await newest();
  inbox.forgetPosts(conversation.accountId, theirs);
  expect((await newest()).conversation).toMatchObject({ label: 'other', because: 'what they wrote is gone from X' });
});

test('conversations of a file from before the labels are judged after the start, and the windows told once', async () => {
  const { db, xApi, refresh, listed, inbox, scheduler, events } = aTalkingCore();
  for (let index = 0; index < 9; index += 1) xApi.says(ada, `@loftpaper do you ship to Oslo? ${index}`);
  await refresh();
  const before = await listed('open');
  db.run(sql`UPDATE conversations SET label = NULL, because = '', judged = 0`);
  expect((await listed('open')).map((one) => one.label)).toEqual(before.map(() => null));
  events.length = 0;
  inbox.start();
  await scheduler.drain();
  expect(await listed('open')).toEqual(before);
  expect(events.filter((event) => event.type === 'inbox.changed')).toHaveLength(1);
});

const refunds = { id: 'r', words: ['refund', 'money back'], match: 'any', label: 'complaint', vip: false } as const;

/** Sets the word rules, and lets everything be judged by them. */
async function setRules(core: ReturnType<typeof aTalkingCore>, wordRules: readonly WordRule[]) {
  await core.inbox.handlers['inbox.setRules']({ accountId: testAccountId, wordRules, splits: firstSplits });
  await core.scheduler.drain();
}

test('a word rule wins over the classifier, for what is there and for what comes', async () => {
  const core = await adaWrote('@loftpaper thank you for the refund, I love you');
  expect((await core.newest()).conversation).toMatchObject({ label: 'praise', labelledBy: 'words' });
  await setRules(core, [refunds]);
  expect((await core.newest()).conversation).toMatchObject({
    label: 'complaint',
    labelledBy: 'rule',
    because: 'your rule: “refund”',
    splitId: 'complaints',
  });
  core.xApi.says(ben, '@loftpaper money back, thank you!');
  await core.refresh();
  expect((await core.listed('open')).map((one) => one.because)).toContain('your rule: “money back”');
  await setRules(core, []);
  expect((await core.listed('open')).map((one) => one.labelledBy)).toEqual(['words', 'words']);
});

test('a rule that wants all of its words wants them in one post, and the first rule that fits decides', async () => {
  const core = await adaWrote('@loftpaper green ink', '@loftpaper blue paper');
  const inkAndPaper = { ...refunds, id: 'a', words: ['ink', 'paper'], match: 'all' } as const;
  await setRules(core, [inkAndPaper, { ...refunds, id: 'b', words: ['blue paper'], label: 'lead' }]);
  expect((await core.newest()).conversation).toMatchObject({ label: 'lead' });
  await setRules(core, [
    { ...inkAndPaper, words: ['blue', 'paper'] },
    { ...refunds, id: 'b', words: ['ink'], label: 'lead' },
  ]);
  expect((await core.newest()).conversation).toMatchObject({
    label: 'complaint',
    because: 'your rule: “blue”, “paper”',
  });
});

test('a rule puts a conversation first, and leaves its label to the words', async () => {
  const core = await adaWrote('@loftpaper where is my refund? it never arrived');
  core.xApi.says(ben, '@loftpaper thanks for the invitation to the press day');
  await core.refresh();
  expect((await core.listed('open'))[0]).toMatchObject({ personId: ada.id });
  await setRules(core, [{ ...refunds, words: ['press'], label: null, vip: true }]);
  expect((await core.listed('open'))[0]).toMatchObject({
    personId: ben.id,
    vip: true,
    labelledBy: 'words',
    splitId: 'vip',
  });
});

test('a label given by hand stays through rules and answers, until they say something new', async () => {
  const core = await adaWrote('@loftpaper where is my refund? it never arrived');
  const { id } = await core.newest();
  await core.inbox.handlers['inbox.setLabel']({ conversationId: id, label: 'lead' });
  await setRules(core, [refunds]);
  const reply = { conversationId: core.root.id, replyTo: { postId: core.root.id, personId: ada.id } };
  await core.clock.advance(minute);
  core.xApi.says(shop, '@ada It is on its way', reply);
  await core.refresh();
  expect((await core.newest()).conversation).toMatchObject({
    label: 'lead',
    labelledBy: 'hand',
    because: 'you chose it',
  });
  await core.clock.advance(minute);
  core.xApi.says(ada, '@loftpaper thank you, you are wonderful', reply);
  await core.refresh();
  expect((await core.newest()).conversation).toMatchObject({ label: 'praise', labelledBy: 'words' });
});

test('taking a label given by hand away lets the words speak again', async () => {
  const core = await adaWrote('@loftpaper where is my refund? it never arrived');
  const { conversation: before } = await core.newest();
  await core.inbox.handlers['inbox.setLabel']({ conversationId: before.id, label: 'other' });
  await core.inbox.handlers['inbox.setLabel']({ conversationId: before.id, label: null });
  expect((await core.newest()).conversation).toEqual(before);
});

test('a VIP’s conversations come first, old and new ones, until the mark is taken away', async () => {
  const core = await adaWrote('@loftpaper my order never arrived, still waiting');
  core.xApi.says(ben, '@loftpaper hello there');
  await core.refresh();
  const first = async () => (await core.listed('open')).map((one) => one.personId);
  const setVip = (vip: boolean) =>
    core.inbox.handlers['inbox.setVip']({ accountId: testAccountId, personId: ben.id, vip });
  await setVip(true);
  core.xApi.says(ben, '@loftpaper hello again');
  await core.refresh();
  expect(await first()).toEqual([ben.id, ben.id, ada.id]);
  expect(core.inbox.rules(testAccountId).vips).toEqual([ben.id]);
  await setVip(false);
  expect(await first()).toEqual([ada.id, ben.id, ben.id]);
});

test('a conversation is in the first split it fits; a hidden split leaves it to the next', async () => {
  const core = await adaWrote('@loftpaper my wholesale order never arrived, still waiting');
  const rule = { vip: false, labels: [], sources: [], words: ['wholesale'] };
  const wholesale = { id: 'wholesale', name: 'Wholesale', rule, shown: 'always' } as const;
  const splitWith = async (splits: readonly InboxSplit[]) => {
    await core.inbox.handlers['inbox.setRules']({ accountId: testAccountId, wordRules: [], splits });
    await core.scheduler.drain();
    return (await core.newest()).conversation.splitId;
  };
  expect(await splitWith([wholesale, ...firstSplits])).toBe('wholesale');
  expect(await splitWith([...firstSplits, wholesale])).toBe('complaints');
  expect(await splitWith([{ ...wholesale, rule: { ...rule, sources: ['direct'] } }])).toBe('rest');
  expect(await splitWith([{ ...wholesale, shown: 'never' }, ...firstSplits])).toBe('complaints');
});
