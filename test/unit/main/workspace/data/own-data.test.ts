import { expect, test } from 'vitest';
import { writeDraft } from '../../../../../src/main/storage/repositories/drafts.ts';
import { addTag, writeNote } from '../../../../../src/main/storage/repositories/person-notes.ts';
import { writePost } from '../../../../../src/main/storage/repositories/posts.ts';
import { writeSavedReply } from '../../../../../src/main/storage/repositories/saved-replies.ts';
import { ownDataFile } from '../../../../../src/main/workspace/data/own-data.ts';
import { testAccountId as account, aDatabase } from '../../../../builders/a-database.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aPost } from '../../../../builders/a-post.ts';
import { written } from '../../../../builders/written.ts';

test('the file has every word that was made here, and none of X’s', () => {
  const db = aDatabase();
  writePost(db, account, aPost({ text: 'Somebody else’s words' }), 0);
  writeNote(db, account, aPerson({ id: '7' }).id, 'Met in Lisbon');
  addTag(db, account, aPerson({ id: '7' }).id, 'printer');
  writeSavedReply(db, { id: 'a', shortcut: 'thanks', text: 'Thank you, {name}!' });
  writeDraft(db, {
    target: { kind: 'post', accountId: account },
    ...written('Half a thought'),
    updatedAt: 0,
    refusal: null,
  });
  const { name, content } = ownDataFile(db, Date.UTC(2026, 10, 23));
  expect(name).toBe('stoa-own-2026-11-23.json');
  expect(JSON.parse(content)).toMatchObject({
    savedReplies: [{ shortcut: 'thanks', text: 'Thank you, {name}!' }],
    accounts: [
      {
        account,
        people: [{ personId: '7', note: 'Met in Lisbon', tags: ['printer'], vip: false }],
        drafts: [{ parts: [{ text: 'Half a thought' }] }],
      },
    ],
  });
  expect(content).not.toContain('Somebody else');
});
