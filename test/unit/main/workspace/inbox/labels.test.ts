import { expect, test } from 'vitest';
import { sql } from '../../../../../src/main/storage/sql.ts';
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
  db.run(sql`UPDATE conversations SET label = NULL, because = ''`);
  expect((await listed('open')).map((one) => one.label)).toEqual(before.map(() => null));
  events.length = 0;
  inbox.start();
  await scheduler.drain();
  expect(await listed('open')).toEqual(before);
  expect(events.filter((event) => event.type === 'inbox.changed')).toHaveLength(1);
});
