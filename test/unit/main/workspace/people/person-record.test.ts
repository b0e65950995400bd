import { expect, test } from 'vitest';
import { readAccount } from '../../../../../src/main/storage/repositories/accounts.ts';
import { readNote, readTags } from '../../../../../src/main/storage/repositories/person-notes.ts';
import { peopleHandlers } from '../../../../../src/main/workspace/people/methods.ts';
import { createPosts } from '../../../../../src/main/workspace/posts/create-posts.ts';
import { testAccountId as accountId } from '../../../../builders/a-database.ts';
import { ada, aTalkingCore, ben, shop } from '../../../../builders/a-talking-core.ts';
import { deleteAccount } from '../../../../builders/delete-account.ts';

const minute = 60_000;

/** Ada spoke twice in public and once in private, Ben once in public. */
async function aCoreTheySpokeTo() {
  const core = aTalkingCore();
  const { xApi, clock, db } = core;
  const first = xApi.says(ada, '@loftpaper do you ship to Oslo?');
  await clock.advance(minute);
  xApi.says(ben, '@loftpaper hello');
  await clock.advance(minute);
  xApi.writes(ada, shop, 'My address is in the order');
  await clock.advance(minute);
  const last = xApi.says(ada, '@loftpaper and to Bergen?');
  await core.refresh();
  const posts = createPosts({ db, clock, publish: () => undefined });
  const people = peopleHandlers({ db, posts, findAccount: (id) => readAccount(db, id) });
  return { ...core, people, first, last };
}

test('a record lists every conversation with the person, public and private, newest first', async () => {
  const { people, first, last } = await aCoreTheySpokeTo();
  const { exchanges, contact, hasMore } = await people['people.record']({ accountId, personId: ada.id });
  expect(exchanges.map(({ conversation, turns }) => [conversation.kind, conversation.snippet, turns])).toEqual([
    ['public', '@loftpaper and to Bergen?', 1],
    ['direct', 'My address is in the order', 1],
    ['public', '@loftpaper do you ship to Oslo?', 1],
  ]);
  expect(contact).toEqual({ conversations: 3, firstAt: first.createdAt, lastAt: last.createdAt });
  expect(hasMore).toBe(false);
});

test('a conversation knows the newest one of the other kind with the same person, and nobody else’s', async () => {
  const { inbox, listed } = await aCoreTheySpokeTo();
  const open = await listed('open');
  const elsewhere = async (snippet: string) => {
    const id = open.find((one) => one.snippet.includes(snippet))?.id;
    if (id === undefined) throw new Error('not in the inbox');
    const found = (await inbox.handlers['inbox.conversation']({ conversationId: id })).elsewhere;
    return open.find((one) => one.id === found)?.snippet ?? null;
  };
  expect(await elsewhere('Oslo')).toBe('My address is in the order');
  expect(await elsewhere('My address')).toBe('@loftpaper and to Bergen?');
  expect(await elsewhere('hello')).toBeNull();
});

test('a note is kept as it stands, and an empty one is none', async () => {
  const { people } = await aCoreTheySpokeTo();
  const note = async () => (await people['people.record']({ accountId, personId: ada.id })).note;
  await people['people.saveNote']({ accountId, personId: ada.id, note: 'Prefers mornings.\n' });
  expect(await note()).toBe('Prefers mornings.\n');
  await people['people.saveNote']({ accountId, personId: ada.id, note: ' \n' });
  expect(await note()).toBe('');
});

test('a tag is given once whatever its case, taken away, and offered for others, most given first', async () => {
  const { people } = await aCoreTheySpokeTo();
  const tag = (personId: typeof ada.id, word: string, given: boolean) =>
    people['people.tag']({ accountId, personId, tag: word, given });
  await tag(ada.id, 'press', true);
  await tag(ada.id, 'Customer', true);
  expect((await tag(ada.id, 'customer', true)).tags).toEqual(['Customer', 'press']);
  expect(await tag(ben.id, 'press', true)).toEqual({ tags: ['press'], usedTags: ['press', 'Customer'] });
  expect(await tag(ada.id, 'CUSTOMER', false)).toEqual({ tags: ['press'], usedTags: ['press'] });
});

test('notes and tags go with their account', async () => {
  const { people, db } = await aCoreTheySpokeTo();
  await people['people.saveNote']({ accountId, personId: ada.id, note: 'Prefers mornings.' });
  await people['people.tag']({ accountId, personId: ada.id, tag: 'press', given: true });
  await deleteAccount(db, accountId);
  expect([readNote(db, accountId, ada.id), readTags(db, accountId, ada.id)]).toEqual(['', []]);
  expect(() => people['people.saveNote']({ accountId, personId: ada.id, note: 'late' })).toThrow(
    'not in Stoa any more',
  );
});
