import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countConversations,
  listConversations,
  readConversation,
  readJudgedBefore,
  writeConversation,
  writeJudgement,
  writeStanding,
} from '../../../../../src/main/storage/repositories/conversations.ts';
import { headStartOf } from '../../../../../src/main/workspace/inbox/need.ts';
import { type MentionLabel, type TriageState, triageState } from '../../../../../src/shared/model/index.ts';
import { aConversation } from '../../../../builders/a-conversation.ts';
import { aDatabase, testAccountId } from '../../../../builders/a-database.ts';

const hour = 3_600_000;
const triageStates = fc.constantFrom(...triageState.options);
const now = Date.UTC(2026, 10, 23, 12);

type Given = {
  readonly label?: MentionLabel;
  readonly hours?: number;
  readonly followers?: number;
  readonly vip?: boolean;
  readonly splitId?: string;
};

/** A database of open conversations, `c0` the first given. */
function inboxOf(given: readonly Given[]) {
  const db = aDatabase();
  for (const [index, { label = 'other', hours = 0, followers = 0, vip = false, splitId = 'rest' }] of given.entries()) {
    const at = now - hours * hour;
    const made = aConversation({ id: `c${index}`, label, vip, splitId, waitingSince: at, lastAt: at });
    writeConversation(db, made);
    writeJudgement(db, made.id, { ...made, label, headStart: headStartOf(label, followers), revision: 1 });
  }
  return db;
}

function ordered(given: readonly Given[], splitId: string | null = null, limit = 50) {
  return listConversations(inboxOf(given), testAccountId, { state: 'open', splitId }, limit);
}

test('who complains stands before who asks, and who asks before who praises, when they wait as long', () => {
  expect(ordered([{ label: 'praise' }, { label: 'question' }, { label: 'complaint' }])).toEqual(['c2', 'c1', 'c0']);
});

test('of the same label the longest wait comes first', () => {
  const waits = [1, 30, 2].map((hours) => ({ label: 'lead', hours }) as const);
  expect(ordered(waits)).toEqual(['c1', 'c2', 'c0']);
});

test('whatever waits long enough rises: a question passes a fresh complaint in twenty hours, praise in four days', () => {
  const fresh = { label: 'complaint' } as const;
  expect(ordered([fresh, { label: 'question', hours: 19 }, { label: 'praise', hours: 95 }])[0]).toBe('c0');
  expect(ordered([fresh, { label: 'question', hours: 20 }])[0]).toBe('c1');
  expect(ordered([fresh, { label: 'praise', hours: 97 }])[0]).toBe('c1');
});

test('who reaches many comes before who reaches few, but does not pass a graver matter by it', () => {
  expect(
    ordered([
      { label: 'complaint', followers: 10 },
      { label: 'complaint', followers: 90_000 },
    ]),
  ).toEqual(['c1', 'c0']);
  expect(ordered([{ label: 'praise', followers: 2_000_000 }, { label: 'complaint' }])).toEqual(['c1', 'c0']);
});

test('a VIP stands before everybody, however short the wait', () => {
  expect(
    ordered([
      { label: 'complaint', hours: 90 },
      { label: 'praise', vip: true },
    ]),
  ).toEqual(['c1', 'c0']);
});

test('a list cut short is the begin of the whole one, of all and of a split', () => {
  const given = Array.from({ length: 9 }, (_, index) => ({
    hours: index % 3,
    splitId: index % 2 === 0 ? 'even' : 'rest',
  }));
  for (const splitId of [null, 'even']) {
    expect(ordered(given, splitId, 3)).toEqual(ordered(given, splitId).slice(0, 3));
  }
  expect(ordered(given, 'even')).toEqual(['c2', 'c8', 'c4', 'c0', 'c6']);
});

test('snoozed ones stand in the order in which they come back, done ones with the newest activity first', () => {
  const db = aDatabase();
  for (const [id, wakeAt, lastAt] of [
    ['a', 30, 1],
    ['b', 10, 2],
    ['c', 20, 3],
  ] as const) {
    writeConversation(db, aConversation({ id, state: 'snoozed', wakeAt, lastAt }));
    writeConversation(db, aConversation({ id: `${id}-done`, state: 'done', lastAt }));
  }
  const list = (state: TriageState) => listConversations(db, testAccountId, { state, splitId: null }, 50);
  expect(list('snoozed')).toEqual(['b', 'c', 'a']);
  expect(list('done')).toEqual(['c-done', 'b-done', 'a-done']);
});

test('open conversations are counted by split, others by state alone', () => {
  const db = inboxOf([{ splitId: 'vip' }, { splitId: 'vip' }, {}]);
  writeConversation(db, aConversation({ id: 'done', state: 'done', splitId: 'vip' }));
  expect(countConversations(db, testAccountId)).toEqual({
    open: 3,
    waiting: 0,
    snoozed: 0,
    done: 1,
    splits: { vip: 2, rest: 1 },
  });
});

test('what was judged by older rules is found, open ones first', () => {
  const db = inboxOf([{}]);
  writeConversation(db, aConversation({ id: 'done', state: 'done' }));
  writeConversation(db, aConversation({ id: 'open' }));
  expect(readJudgedBefore(db, testAccountId, 1, 5)).toEqual(['open', 'done']);
  expect(readJudgedBefore(db, testAccountId, 2, 2)).toEqual(['open', 'c0']);
});

test('what is written anew of a conversation keeps the head start it was judged to have', () => {
  const db = inboxOf([{ label: 'complaint' }, { label: 'praise', hours: 1 }]);
  const first = () => listConversations(db, testAccountId, { state: 'open', splitId: null }, 1)[0];
  const written = readConversation(db, first() ?? aConversation().id);
  expect(written?.id).toBe('c0');
  if (written) writeConversation(db, { ...written, unread: true });
  expect(first()).toBe('c0');
});

test('counts follow every conversation, however it moves', () => {
  const where = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    state: triageStates,
    splitId: fc.constantFrom('rest', 'leads'),
    byHand: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(where, { maxLength: 30 }), (moves) => {
      const db = aDatabase();
      const stands = new Map<string, { readonly state: TriageState; readonly splitId: string }>();
      for (const { id, state, splitId, byHand } of moves) {
        const before = stands.get(id);
        const made = aConversation({ id, state, splitId: byHand && before ? before.splitId : splitId });
        if (byHand && before) writeStanding(db, made.id, { state, wakeAt: null, returned: null }, null);
        else writeConversation(db, made);
        stands.set(id, { state, splitId: made.splitId });
      }
      const all = [...stands.values()];
      const { splits, ...byState } = countConversations(db, testAccountId);
      for (const [state, count] of Object.entries(byState))
        expect(count).toBe(all.filter((one) => one.state === state).length);
      for (const split of ['rest', 'leads'])
        expect(splits[split] ?? 0).toBe(all.filter((one) => one.state === 'open' && one.splitId === split).length);
    }),
    { numRuns: 100 },
  );
});
