import { expect, test, vi } from 'vitest';
import { readAccount, writeAccount, writeSignedOut } from '../../../../../src/main/storage/repositories/accounts.ts';
import { type ComposeTarget, type StoaError, StoaFailure } from '../../../../../src/shared/model/index.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { ada, aTalkingCore, shop } from '../../../../builders/a-talking-core.ts';
import { written } from '../../../../builders/written.ts';

const second = 1000;
const minute = 60 * second;
const post = { kind: 'post', accountId: testAccountId } as const;
const notSummoned: StoaError = { code: 'refused', rule: 'not-summoned', message: 'No.', next: '' };

/** Ada asked something; the target is an answer to her. */
async function asked(text = '@loftpaper do you ship to Oslo?', more = {}) {
  const core = aTalkingCore();
  const question = core.xApi.says(ada, text, more);
  await core.refresh();
  const { conversation } = await core.newest();
  const target: ComposeTarget = {
    kind: 'reply',
    accountId: testAccountId,
    postId: question.id,
    conversationId: conversation.id,
  };
  core.compose.start();
  return { ...core, question, target };
}

type Core = Awaited<ReturnType<typeof asked>>;

async function send(core: Pick<Core, 'compose'>, target: ComposeTarget, text: string) {
  const [item] = await core.compose.handlers['compose.send']({ target, writing: written(text) });
  if (item === undefined) throw new Error('nothing was promised');
  return item;
}

/** The one draft the account has. */
function draftOf(core: Pick<Core, 'compose'>) {
  const { drafts } = core.compose.snapshot(testAccountId);
  expect(drafts.length).toBeLessThan(2);
  return drafts[0];
}

/** The last thing the windows were told of a send. */
function told(core: Pick<Core, 'events'>) {
  const event = core.events.findLast((one) => one.type === 'outbox.changed');
  return (
    event && {
      state: event.items[0]?.state,
      error: event.items[0]?.error?.code ?? null,
      draft: event.draft?.parts[0]?.text ?? null,
    }
  );
}

test('a reply waits in the thread for the undo period, then arrives once and stays in the thread', async () => {
  const core = await asked();
  await send(core, core.target, 'Yes, on Mondays.');
  expect(await core.newest()).toMatchObject({ conversation: { state: 'waiting', lastFrom: 'me' } });
  await core.clock.advance(7999);
  expect(core.xApi.arrived).toEqual([]);
  await core.clock.advance(1);
  expect(core.xApi.arrived).toEqual([{ text: 'Yes, on Mondays.', to: core.question.id }]);
  expect(told(core)).toEqual({ state: 'sent', error: null, draft: null });
  await core.clock.advance(minute);
  await core.refresh();
  const { said, turns, conversation } = await core.newest();
  expect(said).toEqual(['them: @loftpaper do you ship to Oslo?', 'me: Yes, on Mondays.']);
  expect([turns[1]?.postId, turns[1]?.outboxId, conversation.state]).toEqual([core.xApi.posts[1]?.id, null, 'waiting']);
});

test('undoing brings the text back as a draft and the conversation to where it was', async () => {
  const core = await asked();
  const item = await send(core, core.target, 'Yes, on Mondays.');
  await core.clock.advance(4 * second);
  const draft = await core.compose.handlers['compose.undo']({ outboxId: item.id });
  await core.clock.advance(minute);
  expect([draft.parts, draft.refusal, core.xApi.arrived]).toEqual([[{ text: 'Yes, on Mondays.' }], null, []]);
  expect(await core.newest()).toMatchObject({
    conversation: { state: 'open', hasDraft: true, lastFrom: 'them' },
    said: ['them: @loftpaper do you ship to Oslo?'],
  });
  expect(told(core)).toEqual({ state: 'refused', error: null, draft: 'Yes, on Mondays.' });
});

test('undoing keeps what was typed since', async () => {
  const core = await asked();
  const item = await send(core, core.target, 'First');
  await core.compose.handlers['compose.saveDraft']({ target: core.target, writing: written('Second'), base: 0 });
  await core.compose.handlers['compose.undo']({ outboxId: item.id });
  expect(draftOf(core)).toMatchObject({
    parts: [{ text: 'First\n\nSecond' }],
  });
});

test('what has left cannot be taken back', async () => {
  const core = await asked();
  const item = await send(core, core.target, 'Yes');
  await core.clock.advance(8 * second);
  expect(() => core.compose.handlers['compose.undo']({ outboxId: item.id })).toThrow(/left already/);
});

test('a refusal gives the text back with its reason and opens the conversation again', async () => {
  const core = await asked();
  core.xApi.fates.push({ code: 'refused', rule: 'reply-restricted', message: 'Only friends may answer.', next: '' });
  await send(core, core.target, 'Yes');
  await core.clock.advance(8 * second);
  expect(told(core)).toEqual({ state: 'refused', error: 'refused', draft: 'Yes' });
  expect(draftOf(core)).toMatchObject({
    parts: [{ text: 'Yes' }],
    refusal: { rule: 'reply-restricted' },
  });
  expect((await core.newest()).conversation.state).toBe('open');
});

test("X's first answer to a bare reply teaches what the next one may expect", async () => {
  const own = { replyTo: { postId: '1', personId: shop.id } };
  const refused = await asked('@loftpaper how much?', own);
  refused.xApi.fates.push(notSummoned);
  await send(refused, refused.target, 'Ten');
  await refused.clock.advance(8 * second);
  const taken = await asked('@loftpaper how much?', own);
  await send(taken, taken.target, 'Ten');
  await taken.clock.advance(8 * second);
  expect([(await refused.newest()).eligibility.kind, (await taken.newest()).eligibility.kind]).toEqual([
    'hand-over',
    'sends',
  ]);
  await expect(async () => send(refused, refused.target, 'Ten')).rejects.toThrow(/mentioned or quoted/);
});

test('while X cannot be reached a send is repeated, later and later, and arrives once', async () => {
  const core = await asked();
  core.xApi.fates.push('unreachable', 'unreachable', 'unreachable');
  await send(core, core.target, 'Yes');
  await core.clock.advance(8 * second);
  expect(told(core)).toEqual({ state: 'queued', error: 'offline', draft: null });
  await core.clock.advance(7 * second);
  expect([core.xApi.arrived.length, told(core)?.state]).toEqual([1, 'sent']);
});

test('a rate limit makes a send wait until X takes it again', async () => {
  const core = await asked();
  const resetAt = core.clock.now() + 10 * minute;
  core.xApi.fates.push({ code: 'rate-limited', message: '', next: '', resetAt });
  await send(core, core.target, 'Yes');
  await core.clock.advance(9 * minute);
  expect(core.xApi.arrived).toEqual([]);
  await core.clock.advance(2 * minute);
  expect(core.xApi.arrived).toHaveLength(1);
});

test('when the answer is lost, Stoa looks on X and does not send again', async () => {
  const core = await asked();
  core.xApi.fates.push('answer-lost');
  await send(core, core.target, 'See https://loft.example/oslo please');
  await core.clock.advance(minute);
  expect([core.xApi.arrived.length, told(core)?.state]).toEqual([1, 'sent']);
});

test('when the request is lost, Stoa looks on X, waits, and sends again', async () => {
  const core = await asked();
  core.xApi.fates.push('request-lost');
  await send(core, core.target, 'Yes');
  await core.clock.advance(15 * second);
  expect([core.xApi.arrived.length, told(core)?.state]).toEqual([0, 'unknown']);
  await core.clock.advance(5 * second);
  expect([core.xApi.arrived.length, told(core)?.state]).toEqual([1, 'sent']);
});

test('the same message twice is two messages, also when the second answer is lost', async () => {
  const core = aTalkingCore();
  core.xApi.writes(ada, shop, 'Hello?');
  await core.refresh();
  core.compose.start();
  const { conversation } = await core.newest();
  const target: ComposeTarget = { kind: 'direct', accountId: testAccountId, conversationId: conversation.id };
  await send(core, target, 'ok');
  await core.clock.advance(20 * second);
  core.xApi.fates.push('request-lost');
  await send(core, target, 'ok');
  await core.clock.advance(minute);
  expect(core.xApi.arrived).toHaveLength(2);
  await core.refresh();
  expect((await core.newest()).said).toEqual(['them: Hello?', 'me: ok', 'me: ok']);
});

test('answers of one exchange arrive in their order, others pass by', async () => {
  const core = await asked();
  core.xApi.fates.push('unreachable');
  await send(core, core.target, 'One');
  await core.clock.advance(10);
  await send(core, core.target, 'Two');
  await core.clock.advance(10);
  await send(core, post, 'A post');
  await core.clock.advance(minute);
  expect(core.xApi.arrived.map((one) => one.text)).toEqual(['A post', 'One', 'Two']);
});

test('a text too long for X or without words is not promised', async () => {
  const core = await asked();
  await expect(async () => send(core, core.target, 'x'.repeat(281))).rejects.toThrow(/1 character too long/);
  await expect(async () => send(core, core.target, '  \n')).rejects.toThrow(/nothing to send/);
});

test("the price is known before sending: with a link, to one who asked, of one's own", async () => {
  const core = await asked();
  const items = [
    await send(core, core.target, 'loft.example and https://example.com'),
    await send(core, core.target, 'Yes'),
    await send(core, post, 'Hello all'),
  ];
  expect(items.map((item) => item.price)).toEqual([200, 10, 15]);
});

test('a draft is kept as typed, marked in the list, and gone when it is emptied or sent', async () => {
  const core = await asked();
  const save = core.compose.handlers['compose.saveDraft'];
  const kept = await save({ target: core.target, writing: written('Ye'), base: 0 });
  expect([(await core.newest()).conversation.hasDraft, core.compose.snapshot(testAccountId).drafts.length]).toEqual([
    true,
    1,
  ]);
  await save({ target: core.target, writing: written(''), base: kept?.updatedAt ?? 0 });
  expect((await core.newest()).conversation.hasDraft).toBe(false);
  await save({ target: core.target, writing: written('Yes'), base: 0 });
  await send(core, core.target, 'Yes');
  expect(core.compose.snapshot(testAccountId)).toMatchObject({ drafts: [], outbox: [{ text: 'Yes', state: 'held' }] });
});

test('a text typed over a draft that has changed meanwhile is not written over it: the changed draft is answered', async () => {
  const core = await asked();
  const { target } = core;
  const save = core.compose.handlers['compose.saveDraft'];
  const typedOver = await save({ target, writing: written('Second'), base: 0 });
  core.xApi.fates.push({ code: 'refused', rule: 'reply-restricted', message: 'Only friends may answer.', next: '' });
  await send(core, target, 'First');
  const begun = await save({ target, writing: written('Second'), base: typedOver?.updatedAt ?? 0 });
  await core.clock.advance(8 * second);

  const answered = await save({ target, writing: written('Second thought'), base: begun?.updatedAt ?? 0 });
  expect(answered?.parts[0]?.text).toBe('First\n\nSecond');
  expect(draftOf(core)?.parts[0]?.text).toBe('First\n\nSecond');

  await save({ target, writing: written('First. Second thought'), base: answered?.updatedAt ?? 0 });
  expect(draftOf(core)?.parts[0]?.text).toBe('First. Second thought');
});

test('a draft and a promise outlive a reason that can no longer be read', async () => {
  const core = await asked();
  const unreadable = `'{"code":"of-another-time"}'`;
  core.xApi.fates.push({ code: 'refused', rule: 'reply-restricted', message: 'Only friends may answer.', next: '' });
  await send(core, core.target, 'Yes');
  await core.clock.advance(8 * second);
  core.db.exec(`UPDATE drafts SET refusal = ${unreadable}`);
  expect(draftOf(core)).toMatchObject({
    parts: [{ text: 'Yes' }],
    refusal: null,
  });

  await send(core, post, 'Hello all');
  core.db.exec(`UPDATE outbox SET error = ${unreadable}`);
  await core.clock.advance(8 * second);
  expect(core.xApi.arrived.map(({ text }) => text)).toEqual(['Hello all']);
});

test('a send leaves another draft of its exchange where it is', async () => {
  const core = await asked();
  const { target } = core;
  await core.compose.handlers['compose.saveDraft']({ target, writing: written('Begun elsewhere'), base: 0 });
  await send(core, target, 'Yes');
  expect(core.compose.snapshot(testAccountId)).toMatchObject({
    drafts: [{ parts: [{ text: 'Begun elsewhere' }] }],
    outbox: [{ text: 'Yes' }],
  });
});

test('each writing of a draft has a version of its own, also within one millisecond', async () => {
  const core = await asked();
  const save = core.compose.handlers['compose.saveDraft'];
  const first = await save({ target: core.target, writing: written('Y'), base: 0 });
  const second = await save({ target: core.target, writing: written('Ye'), base: first?.updatedAt ?? 0 });
  expect(await save({ target: core.target, writing: written('No'), base: first?.updatedAt ?? 0 })).toEqual(second);
});

test('after a restart within the undo period a send is neither lost nor hastened', async () => {
  const before = await asked();
  await send(before, before.target, 'Yes');
  await before.compose.stop();
  await before.clock.advance(5 * second);
  const after = aTalkingCore(before);
  after.compose.start();
  await before.clock.advance(2 * second);
  expect(after.xApi.arrived).toEqual([]);
  await before.clock.advance(second);
  expect(after.xApi.arrived).toHaveLength(1);
});

test('what could not leave for more than ten minutes is asked about when Stoa starts, and leaves once when it is wanted', async () => {
  const before = await asked();
  const item = await send(before, before.target, 'Yes');
  await before.compose.stop();
  await before.clock.advance(11 * minute);
  const after = aTalkingCore(before);
  after.compose.start();
  await before.clock.advance(minute);
  expect([after.xApi.arrived, told(after)]).toEqual([[], { state: 'stopped', error: 'refused', draft: null }]);
  await after.compose.handlers['compose.sendNow']({ outboxId: item.id });
  await after.settle();
  expect([after.xApi.arrived.length, told(after)?.state]).toEqual([1, 'sent']);
});

test('a signed-out account keeps its promises until it is back', async () => {
  const core = await asked();
  await send(core, core.target, 'Yes');
  const account = readAccount(core.db, testAccountId);
  writeSignedOut(core.db, testAccountId, 'ended');
  await core.clock.advance(minute);
  expect(core.xApi.arrived).toEqual([]);
  await expect(async () => send(core, core.target, 'More')).rejects.toThrow(/ended this sign-in/);
  if (account) writeAccount(core.db, account);
  core.tellAccounts({ kind: 'signed-in', accountId: testAccountId });
  await core.clock.advance(1);
  await core.settle();
  expect(core.xApi.arrived).toMatchObject([{ text: 'Yes' }]);
});

test('a clock that is set back by a day neither hastens a send nor holds it for a day', async () => {
  const core = await asked();
  await send(core, core.target, 'Yes, on Mondays.');
  await core.clock.advance(2 * second);
  core.clock.setBack(24 * 60 * minute);
  await core.clock.advance(5 * second);
  expect(core.xApi.arrived).toEqual([]);
  await core.clock.advance(10 * second);
  expect(core.xApi.arrived).toEqual([{ text: 'Yes, on Mondays.', to: core.question.id }]);
});

test('a disk that fails in the moment of sending only delays it', async () => {
  const core = await asked();
  await send(core, core.target, 'Yes, on Mondays.');
  const reading = vi.spyOn(core.db, 'all').mockImplementationOnce(() => {
    throw new StoaFailure({ code: 'storage', message: 'The disk did not do what it was told.', next: '' });
  });
  await core.clock.advance(9 * second);
  expect([reading.mock.results[0]?.type, core.xApi.arrived]).toEqual(['throw', []]);
  await core.clock.advance(10 * second);
  expect(core.xApi.arrived).toEqual([{ text: 'Yes, on Mondays.', to: core.question.id }]);
});

test('of two posts written side by side, the one X refuses comes back to its own place', async () => {
  const core = aTalkingCore();
  core.compose.start();
  const aside: ComposeTarget = { ...post, slot: 'aside' };
  await core.compose.handlers['compose.saveDraft']({ target: post, writing: written('The first'), base: 0 });
  core.xApi.fates.push(notSummoned);
  await send(core, aside, 'The second');
  await core.clock.advance(minute);
  const { drafts } = core.compose.snapshot(testAccountId);
  expect(drafts.map(({ target, parts }) => [target, parts[0]?.text])).toEqual([
    [aside, 'The second'],
    [post, 'The first'],
  ]);
});
