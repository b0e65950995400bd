import { expect, test } from 'vitest';
import { deleteSettings } from '../../../../../src/main/storage/repositories/settings.ts';
import { createSavedReplies } from '../../../../../src/main/workspace/saved-replies/create-saved-replies.ts';
import type { StoaEvent } from '../../../../../src/shared/contract/index.ts';
import { aDatabase } from '../../../../builders/a-database.ts';

function open() {
  const db = aDatabase();
  const events: StoaEvent[] = [];
  const replies = createSavedReplies({ db, publish: (event) => void events.push(event) });
  return { db, events, replies, words: () => replies.all().map(({ shortcut, text }) => `${shortcut}: ${text}`) };
}

test('a saved reply is kept by its shortcut’s order, and every window is told', () => {
  const { replies, events, words } = open();
  replies.save(null, { shortcut: 'thanks', text: 'Thank you!' });
  replies.save(null, { shortcut: 'Hours', text: 'We open at nine.' });
  expect(words()).toEqual(['Hours: We open at nine.', 'thanks: Thank you!']);
  expect(events.at(-1)).toEqual({ type: 'saved-replies.changed', replies: replies.all() });
});

test('two cannot share a shortcut that differs in case alone; one’s own may change its case', () => {
  const { replies, words } = open();
  const { id } = replies.save(null, { shortcut: 'thanks', text: 'Thank you!' });
  expect(() => replies.save(null, { shortcut: 'THANKS', text: 'Other' })).toThrow('Another saved reply has');
  replies.save(id, { shortcut: 'Thanks', text: 'Thank you!' });
  expect(words()).toEqual(['Thanks: Thank you!']);
});

test('one deleted meanwhile is not brought back by a change, and deleting it again is no failure', () => {
  const { replies, events, words } = open();
  const { id } = replies.save(null, { shortcut: 'thanks', text: 'Thank you!' });
  replies.remove(id);
  const told = events.length;
  replies.remove(id);
  expect(events).toHaveLength(told);
  expect(() => replies.save(id, { shortcut: 'thanks', text: 'Changed' })).toThrow('deleted meanwhile');
  expect(words()).toEqual([]);
});

test('an import adds, changes and passes over, tells it once, and names the lines it could not use', () => {
  const { replies, events, words } = open();
  replies.save(null, { shortcut: 'thanks', text: 'Thank you!' });
  replies.save(null, { shortcut: 'hours', text: 'We open at nine.' });
  const told = events.length;
  const outcome = replies.importFile('shortcut,text\nthanks,Thank you!\nhours,We open at ten.\nlost\nnew,Welcome!\n');
  expect(outcome).toMatchObject({ added: 1, changed: 1, same: 1, problems: [{ line: 4 }] });
  expect(words()).toEqual(['hours: We open at ten.', 'new: Welcome!', 'thanks: Thank you!']);
  expect(events).toHaveLength(told + 1);
});

test('an import is taken back whole, but for a shortcut that another one has since', () => {
  const { replies, words } = open();
  replies.save(null, { shortcut: 'hours', text: 'We open at nine.' });
  replies.save(null, { shortcut: 'thanks', text: 'Thank you!' });
  const { taken } = replies.importFile('shortcut,text\nhours,At ten.\nhours,At eleven.\nthanks,Ta!\nnew,Welcome!\n');
  const thanks = replies.all().find(({ shortcut }) => shortcut === 'thanks');
  replies.remove(thanks?.id ?? '');
  replies.save(null, { shortcut: 'thanks', text: 'Many thanks!' });
  replies.undoImport(taken);
  expect(words()).toEqual(['hours: We open at nine.', 'thanks: Many thanks!']);
});

test('they belong to no account, so deleting everything takes them too', () => {
  const { db, replies, words } = open();
  replies.save(null, { shortcut: 'thanks', text: 'Thank you!' });
  deleteSettings(db);
  expect(words()).toEqual([]);
});
