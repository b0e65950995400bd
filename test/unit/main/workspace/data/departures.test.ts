import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Database } from '../../../../../src/main/storage/database.ts';
import { openDatabase } from '../../../../../src/main/storage/open-database.ts';
import { findConversations } from '../../../../../src/main/storage/repositories/conversation-search.ts';
import { writeConversation } from '../../../../../src/main/storage/repositories/conversations.ts';
import { departAccount, readDepartures, readRemains } from '../../../../../src/main/storage/repositories/departures.ts';
import { writeTurn } from '../../../../../src/main/storage/repositories/turns.ts';
import { sql } from '../../../../../src/main/storage/sql.ts';
import { createDepartures } from '../../../../../src/main/workspace/data/create-departures.ts';
import type { StoaEvent } from '../../../../../src/shared/contract/index.ts';
import { type AccountId, conversationId } from '../../../../../src/shared/model/index.ts';
import { aConversation } from '../../../../builders/a-conversation.ts';
import { aDatabase, insertAccount, testAccountId as leaving } from '../../../../builders/a-database.ts';
import { aLog } from '../../../../builders/a-log.ts';
import { fakeClock } from '../../../../builders/fake-clock.ts';
import { turnsServed } from '../../../../builders/turns-served.ts';

const staying = 'sandbox:2000' as AccountId;
const page = { offset: 0, limit: 10 };
const talks = 450;

/** This many conversations of an account, each with a word nobody else says. */
function talkTo(db: Database, accountId: AccountId, count: number, word: string): void {
  db.transaction(() => {
    for (let index = 0; index < count; index += 1) {
      const id = conversationId.parse(`${accountId}/direct/${index}`);
      const lastAt = Date.UTC(2026, 10, 23) + index;
      const turn = { id: `${index + 1}`, from: 'them', at: lastAt, postId: null, text: `${word}${index}` } as const;
      writeTurn(db, accountId, id, { ...turn, spans: [], media: [], outboxId: null, summons: 'none', replyTo: null });
      writeConversation(db, aConversation({ id, accountId, kind: 'direct', source: 'direct', lastAt }));
    }
  });
}

function setUp(db: Database = aDatabase()) {
  const events: StoaEvent[] = [];
  const departures = createDepartures({
    db,
    clock: fakeClock(),
    log: aLog(),
    publish: (event) => void events.push(event),
  });
  const shares = () => events.flatMap((event) => (event.type === 'data.deleting' ? [event.share] : []));
  return { db, departures, shares };
}

/** Tables in which anything of an account is left. */
function tablesWith(db: Database, id: AccountId): readonly string[] {
  return readRemains(db).flatMap(({ table, whose }) => {
    const left = db.get(z.object({}), { text: `SELECT 1 FROM ${table} WHERE ${whose} LIMIT 1`, values: [id] });
    return left === null ? [] : [table];
  });
}

test('an account that departs is gone at once for all who read, and its rows after it, in every table', async () => {
  const { db, departures } = setUp();
  insertAccount(db, staying);
  talkTo(db, leaving, 3, 'zugzwang');
  db.exec(`INSERT INTO decks VALUES ('d', '${leaving}', 'Deck');
    INSERT INTO columns (id, deck_id, account_id, source, title, colour, collapsed, position)
      VALUES ('c', 'd', '${leaving}', '{}', 'Home', 'plain', 0, 0);
    INSERT INTO timeline_posts (column_id, rank, post_id) VALUES ('c', 1, '1');
    INSERT INTO stray_tokens VALUES ('${leaving}', 'keychain', 'browser')`);
  departAccount(db, leaving, () => undefined);
  expect(() => db.exec(`INSERT INTO decks VALUES ('late', '${leaving}', 'Deck')`)).toThrow('FOREIGN KEY');
  expect(tablesWith(db, leaving)).toEqual(expect.arrayContaining(['timeline_posts', 'columns', 'turns']));
  await departures.finished();
  expect([tablesWith(db, leaving), readDepartures(db)]).toEqual([[], []]);
  // Copies of tokens are not the account's rows: they say what has yet to be taken out of a vault.
  expect(db.get(z.object({}), sql`SELECT 1 FROM stray_tokens`)).not.toBeNull();
});

/** How often others are served while an account goes that has so many conversations. */
async function servedWhile(count: number) {
  const { db, departures, shares } = setUp();
  talkTo(db, leaving, count, 'zugzwang');
  departAccount(db, leaving, () => undefined);
  const served = await turnsServed(departures.finished);
  return { served, shares: shares() };
}

test('a large account goes in many short turns, told as they pass, and others are served between them', async () => {
  const small = await servedWhile(1);
  const large = await servedWhile(talks);
  // Three tables have as many rows more, and at most sixty go in a turn.
  expect(large.served - small.served).toBeGreaterThanOrEqual(24);
  expect(large.shares.at(-1)).toBeNull();
  const told = large.shares.slice(0, -1).map(Number);
  expect([told.length > 5, told]).toEqual([true, told.toSorted((one, other) => one - other)]);
});

test('those who stay are found by their words as before, those who left are not, and their words are in no file', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'stoa-departures-'));
  const { db, close } = openDatabase({ directory, log: aLog(), clock: { now: () => 0 } });
  try {
    const { departures } = setUp(db);
    insertAccount(db);
    insertAccount(db, staying);
    talkTo(db, leaving, talks, 'zugzwang');
    talkTo(db, staying, talks, 'quixotic');
    departAccount(db, leaving, () => undefined);
    await departures.finished();
    expect(await findConversations(db, staying, 'quixotic449', page)).toHaveLength(1);
    expect(await findConversations(db, staying, 'quixotic', page)).toHaveLength(page.limit);
    expect(await findConversations(db, leaving, 'zugzwang449', page)).toEqual([]);
    expect(() =>
      db.exec("INSERT INTO conversation_search (conversation_search, rank) VALUES ('integrity-check', 1)"),
    ).not.toThrow();
    expect(readdirSync(directory).filter((file) => readFileSync(join(directory, file)).includes('ugzwan'))).toEqual([]);
    // Words of theirs go at once again.
    db.exec(`DELETE FROM turns WHERE account_id = '${staying}' AND id = '450'`);
    expect(await findConversations(db, staying, 'quixotic449', page)).toEqual([]);
    // And it is merged by itself again, or it would only grow.
    const merging = db.all(
      z.object({ v: z.number() }),
      sql`SELECT v FROM conversation_search_config WHERE k LIKE '%merge'`,
    );
    expect(merging.map(({ v }) => v)).toEqual([4, 16]);
  } finally {
    close();
    rmSync(directory, { recursive: true, force: true });
  }
});

test('killed in the middle, deleting goes on after the next start, until nothing is left in the files', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'stoa-departures-'));
  const open = () => openDatabase({ directory, log: aLog(), clock: { now: () => 0 } });
  const held = () => readdirSync(directory).filter((file) => readFileSync(join(directory, file)).includes('ugzwan'));
  try {
    const first = open();
    insertAccount(first.db);
    talkTo(first.db, leaving, talks, 'zugzwang');
    departAccount(first.db, leaving, () => undefined);
    const killed = setUp(first.db);
    killed.departures.start();
    for (let turns = 0; turns < 60; turns += 1) await new Promise((resolve) => setImmediate(resolve));
    await killed.departures.stop();
    const left = tablesWith(first.db, leaving);
    first.close();

    const second = open();
    const again = setUp(second.db);
    expect([left.length > 0, readDepartures(second.db)]).toEqual([true, [leaving]]);
    again.departures.start();
    await again.departures.finished();
    expect([tablesWith(second.db, leaving), readDepartures(second.db), held()]).toEqual([[], [], []]);
    second.close();
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
