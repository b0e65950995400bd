import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compact } from '../../../../../src/main/storage/compact.ts';
import { openDatabase } from '../../../../../src/main/storage/open-database.ts';
import { readAccount, writeAccount } from '../../../../../src/main/storage/repositories/accounts.ts';
import { writePerson } from '../../../../../src/main/storage/repositories/people.ts';
import { longestInboxSearch } from '../../../../../src/shared/contract/inbox-limits.ts';
import { testAccountId as accountId } from '../../../../builders/a-database.ts';
import { aLog } from '../../../../builders/a-log.ts';
import { ada, aTalkingCore, aTalkingDatabase, ben, shop } from '../../../../builders/a-talking-core.ts';
import { deleteAccount } from '../../../../builders/delete-account.ts';

const minute = 60_000;
type Core = ReturnType<typeof aTalkingCore>;

/** Who is in the conversations found, newest activity first. */
async function found(core: Core, words: string, page: { readonly offset?: number; readonly limit?: number } = {}) {
  const { conversations, entities } = await core.inbox.handlers['inbox.search']({
    accountId,
    words,
    offset: page.offset ?? 0,
    limit: page.limit ?? 50,
  });
  return conversations.map(({ personId }) => entities.people.find((person) => person.id === personId)?.name);
}

async function said(core: Core) {
  core.xApi.says(ada, '@loftpaper do you ship to Oslo?');
  await core.clock.advance(minute);
  core.xApi.says(ben, '@loftpaper 東京タワーの紙はありますか');
  await core.clock.advance(minute);
  core.xApi.writes(ada, shop, 'My parcel is broken, again');
  await core.refresh();
}

test.each([
  ['oslo', ['Ada']],
  ['SHIP osl', ['Ada']],
  ['タワー', ['Ben']],
  ['東京', ['Ben']],
  ['@ada', ['Ada', 'Ada']],
  ['ben', ['Ben']],
  ['complaint', ['Ada']],
  ['ada parcel', ['Ada']],
  ['oslo parcel', []],
  ['', []],
  ['!?', []],
])('%j finds %j', async (words, names) => {
  const core = aTalkingCore();
  await said(core);
  expect(await found(core, words)).toEqual(names);
});

test('where the words are is told, also in what was said before the newest; not where a name has them', async () => {
  const core = aTalkingCore();
  await said(core);
  await core.clock.advance(minute);
  core.xApi.writes(ada, shop, 'Hello? Is anybody there');
  await core.refresh();
  const search = (words: string) => core.inbox.handlers['inbox.search']({ accountId, words, offset: 0, limit: 50 });
  const byWords = await search('broken parcel');
  const [id] = byWords.conversations.map((one) => one.id);
  if (id === undefined) throw new Error('nothing was found');
  expect(byWords.found[id]?.parts.filter((part) => part.hit).map((part) => part.text)).toEqual(['parcel', 'broken']);
  expect((await search('@ada')).found).toEqual({});
});

test('what was said last comes first, in pages, whatever tab it is in', async () => {
  const core = aTalkingCore();
  await said(core);
  const [oldest] = await core.listed('open');
  if (!oldest) throw new Error('nothing is open');
  await core.inbox.handlers['inbox.triage']({
    changes: [
      { conversationId: oldest.id, standing: { state: 'done', wakeAt: null, returned: null }, seen: oldest.lastAt },
    ],
  });
  const handles = 'loftpaper';
  expect(await found(core, handles)).toEqual(['Ben', 'Ada']);
  await core.clock.advance(minute);
  core.xApi.says(ada, '@loftpaper hello?', { conversationId: core.xApi.posts[0]?.id ?? null });
  await core.refresh();
  expect(await found(core, handles)).toEqual(['Ada', 'Ben']);
  expect(await found(core, handles, { limit: 1 })).toEqual(['Ada']);
  expect(await found(core, handles, { offset: 1 })).toEqual(['Ben']);
});

test('answers, other words, another name and another label are found, and what they replaced is not', async () => {
  const core = aTalkingCore();
  const asked = core.xApi.says(ada, '@loftpaper teapot question');
  await core.refresh();
  await core.clock.advance(minute);
  core.xApi.says(shop, '@ada certainly', { conversationId: asked.id, replyTo: { postId: asked.id, personId: ada.id } });
  await core.refresh();
  expect(await found(core, 'certainly')).toEqual(['Ada']);
  writePerson(core.db, accountId, { ...ada, handle: 'countess', name: 'Ada' }, core.clock.now());
  expect([await found(core, 'countess'), await found(core, '@ada')]).toEqual([['Ada'], ['Ada']]);
  core.inbox.forgetPosts(accountId, [asked.id]);
  expect([await found(core, 'teapot'), await found(core, 'certainly')]).toEqual([[], ['Ada']]);
});

test('whatever is typed is answered', async () => {
  const core = aTalkingCore();
  await said(core);
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: longestInboxSearch }),
        fc
          .array(fc.constantFrom('"', '*', 'NEAR(', 'who:', '-', '^', 'AND', 'OR', '(', '\0', 'ada', '東'))
          .map((parts) => parts.join(' ').slice(0, longestInboxSearch)),
      ),
      async (words) => {
        const names = await found(core, words);
        expect(names.length).toBeLessThanOrEqual(3);
      },
    ),
    { numRuns: 100 },
  );
});

test('nothing of a deleted post or of an account that left can be read from the disk', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'stoa-search-'));
  try {
    const { db, close } = openDatabase({ directory, log: aLog(), clock: { now: () => 0 } });
    const account = readAccount(aTalkingDatabase(), accountId);
    if (!account) throw new Error('there is no account to copy');
    writeAccount(db, account);
    const core = aTalkingCore({ db });
    const gone = core.xApi.says(ada, '@loftpaper quixotically');
    core.xApi.says(ben, '@loftpaper zugzwang');
    await core.refresh();
    const held = (words: string) =>
      readdirSync(directory).filter((file) => readFileSync(join(directory, file)).includes(words));
    expect([held('quixotically'), held('zugzwang')]).not.toContainEqual([]);

    core.inbox.forgetPosts(accountId, [gone.id]);
    db.exec(`DELETE FROM posts WHERE id = '${gone.id}'`);
    await compact(db);
    expect(held('uixoticall')).toEqual([]);

    await deleteAccount(db, accountId);
    expect(held('ugzwan')).toEqual([]);
    close();
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
