import { z } from 'zod';
import type { Database } from '../../src/main/storage/database.ts';
import { openDatabase } from '../../src/main/storage/open-database.ts';
import { readAccount, writeAccount } from '../../src/main/storage/repositories/accounts.ts';
import { writeConversation } from '../../src/main/storage/repositories/conversations.ts';
import { writePerson } from '../../src/main/storage/repositories/people.ts';
import { writeTurn } from '../../src/main/storage/repositories/turns.ts';
import { sql } from '../../src/main/storage/sql.ts';
import type { ConversationId, TriageState } from '../../src/shared/model/index.ts';
import { aConversation } from '../builders/a-conversation.ts';
import { testAccountId as accountId } from '../builders/a-database.ts';
import { aLog } from '../builders/a-log.ts';
import { aPerson } from '../builders/a-person.ts';
import { snowflake } from '../builders/a-post.ts';
import { aTalkingCore, aTalkingDatabase } from '../builders/a-talking-core.ts';
import { fakeClock } from '../builders/fake-clock.ts';
import type { Figure } from './figure.ts';

const conversations = 50_000;
const people = 20_000;
const turnsEach = 3;
const repeats = 60;
const pageSize = 50;
/** What the window asks for at first. */
const listed = 2000;
/** A transaction of this many keeps the file's log small. */
const batch = 1000;
const minute = 60_000;
const states: readonly TriageState[] = ['open', 'open', 'waiting', 'snoozed', 'done'];
const labels = ['complaint', 'question', 'lead', 'praise', 'job', 'other'] as const;
const common =
  'where is my order it has been two weeks and the box came crushed what now thank you for the new notebooks'.split(
    ' ',
  );
const rareWords = 5000;

/** What the core answers about an inbox of 50,000 conversations, each call against one conversation read by its id. */
export async function largeInbox(directory: string): Promise<readonly Figure[]> {
  const { db, close } = openDatabase({ directory, log: aLog(), clock: { now: () => 0 } });
  const account = readAccount(aTalkingDatabase(), accountId);
  if (account === null) throw new Error('the shop is not there');
  writeAccount(db, account);
  const core = aTalkingCore({ db, clock: fakeClock() });
  fill(db, core.clock.now());

  const { handlers } = core.inbox;
  const list = (state: TriageState, limit = listed) => handlers['inbox.list']({ accountId, state, shown: [], limit });
  const search = (words: string, offset = 0) => handlers['inbox.search']({ accountId, words, offset, limit: pageSize });
  const someId = (turn: number) => idOf((turn * 7919) % conversations);
  const baselineSamples = await timed((turn) => void readRow(db, someId(turn)));
  const calls: Readonly<Record<string, (turn: number) => unknown>> = {
    Open: () => list('open'),
    'Open, 10,000 of it': () => list('open', 10_000),
    Waiting: () => list('waiting'),
    Snoozed: () => list('snoozed'),
    Done: () => list('done'),
    'rows that come into view': (turn) =>
      handlers['inbox.rows']({
        accountId,
        conversationIds: Array.from({ length: pageSize }, (_, index) => someId(turn * pageSize + index)),
      }),
    'search: a common word': () => search('order'),
    'search: its page 2': () => search('order', pageSize),
    'search: one letter': () => search('t'),
    'search: a name': (turn) => search(`person${turn}`),
    'search: three words': (turn) => search(`order crushed rare${turn}`),
    'search: a label and a word': () => search('complaint notebooks'),
    'search: nothing found': () => search('xyzzy'),
    'a conversation': (turn) => handlers['inbox.conversation']({ conversationId: someId(turn) }),
    counts: () => core.inbox.counts(accountId),
  };
  const figures: Figure[] = [];
  for (const [name, call] of Object.entries(calls))
    figures.push({
      name: `50,000 conversations: ${name}`,
      of: '95 %',
      baseline: 'one row by its id',
      samples: await timed(call),
      baselineSamples,
    });
  close();
  return figures;
}

function fill(db: Database, now: number): void {
  for (let from = 0; from < people; from += batch)
    db.transaction(() => {
      for (let index = from; index < from + batch; index += 1)
        writePerson(
          db,
          accountId,
          aPerson({ id: personId(index), handle: `person${index}`, name: `Person ${index}` }),
          now,
        );
    });
  for (let from = 0; from < conversations; from += batch)
    db.transaction(() => {
      for (let index = from; index < from + batch; index += 1) writeOne(db, index, now);
    });
}

function writeOne(db: Database, index: number, now: number): void {
  const lastAt = now - index * minute;
  const state = states[index % states.length] ?? 'open';
  const turns = Array.from({ length: turnsEach }, (_, turn) => ({
    id: snowflake(lastAt - (turnsEach - 1 - turn) * minute, index % 4096),
    from: turn === 1 ? ('me' as const) : ('them' as const),
    at: lastAt - (turnsEach - 1 - turn) * minute,
    postId: null,
    text: sentence(index, turn),
    spans: [],
    media: [],
    outboxId: null,
    summons: 'none' as const,
    replyTo: null,
  }));
  for (const turn of turns) writeTurn(db, accountId, idOf(index), turn);
  writeConversation(
    db,
    aConversation({
      id: idOf(index),
      accountId,
      kind: 'direct',
      source: 'direct',
      personId: personId(index % people),
      rootPostId: null,
      state,
      wakeAt: state === 'snoozed' ? now + index * minute : null,
      snippet: sentence(index, turnsEach - 1),
      lastAt,
      waitingSince: state === 'open' ? lastAt : null,
      label: labels[index % labels.length] ?? 'other',
    }),
  );
}

function sentence(index: number, turn: number): string {
  const words = Array.from(
    { length: 14 },
    (_, place) => common[(index * 31 + turn * 7 + place * place) % common.length],
  );
  return `${words.join(' ')} rare${(index * 3 + turn) % rareWords}`;
}

function idOf(index: number): ConversationId {
  return `${accountId}/direct/1000-${personId(index)}` as ConversationId;
}

function personId(index: number): string {
  return String(2_000_000 + index);
}

function readRow(db: Database, id: ConversationId): void {
  db.get(z.object({ id: z.string() }), sql`SELECT id FROM conversations WHERE id = ${id}`);
}

async function timed(run: (turn: number) => unknown): Promise<readonly number[]> {
  const samples: number[] = [];
  for (let turn = 0; turn < repeats; turn += 1) {
    const startedAt = performance.now();
    await run(turn);
    samples.push(performance.now() - startedAt);
  }
  return samples;
}
