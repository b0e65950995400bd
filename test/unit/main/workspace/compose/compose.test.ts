import { expect, test } from 'vitest';
import type { ComposeTarget, StoaError } from '../../../../../src/shared/model/index.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { anAskedShop, promised } from '../../../../builders/a-shop.ts';
import { ada, aTalkingCore, shop, triage } from '../../../../builders/a-talking-core.ts';
import { lastTold } from '../../../../builders/last-told.ts';

const second = 1000;
const minute = 60 * second;
const notSummoned: StoaError = { code: 'refused', rule: 'not-summoned', message: 'No.', next: '' };
const post = { kind: 'post', accountId: testAccountId } as const;

test('a reply waits in the thread for the undo period, then arrives once and stays in the thread', async () => {
  const core = await anAskedShop();
  await promised(core, core.target, 'Yes, on Mondays.');
  expect(await core.newest()).toMatchObject({ conversation: { state: 'waiting', lastFrom: 'me' } });
  await core.clock.advance(7999);
  expect(core.xApi.arrived).toEqual([]);
  await core.clock.advance(1);
  expect(core.xApi.arrived).toEqual([{ text: 'Yes, on Mondays.', to: core.target.postId }]);
  expect(lastTold(core)).toEqual({ state: 'sent', error: null, draft: null });
  await core.clock.advance(minute);
  await core.refresh();
  const { said, turns, conversation } = await core.newest();
  expect(said).toEqual(['them: @loftpaper do you ship to Oslo?', 'me: Yes, on Mondays.']);
  expect([turns[1]?.postId, turns[1]?.outboxId, conversation.state]).toEqual([core.xApi.posts[1]?.id, null, 'waiting']);
});

test('undoing brings the text back as a draft and the conversation to where it was', async () => {
  const core = await anAskedShop();
  const item = await promised(core, core.target, 'Yes, on Mondays.');
  await core.clock.advance(4 * second);
  const draft = await core.compose.handlers['compose.undo']({ outboxId: item.id });
  await core.clock.advance(minute);
  expect([draft.parts, draft.refusal, core.xApi.arrived]).toEqual([[{ text: 'Yes, on Mondays.' }], null, []]);
  expect(await core.newest()).toMatchObject({
    conversation: { state: 'open', hasDraft: true, lastFrom: 'them' },
    said: ['them: @loftpaper do you ship to Oslo?'],
  });
  expect(lastTold(core)).toEqual({ state: 'refused', error: null, draft: 'Yes, on Mondays.' });
});

/** Ada goes on while the answer to her is promised. */
async function goesOn(core: Awaited<ReturnType<typeof anAskedShop>>) {
  await core.clock.advance(2 * second);
  const { postId } = core.target;
  core.xApi.says(ada, '@loftpaper anybody?', { conversationId: postId, replyTo: { postId, personId: ada.id } });
  await core.refresh();
}

test('an answer stands where it was promised, also once X has made it after their next words', async () => {
  const core = await anAskedShop();
  await promised(core, core.target, 'Yes, on Mondays.');
  await goesOn(core);
  await core.clock.advance(minute);
  await core.refresh();
  expect((await core.newest()).said).toEqual([
    'them: @loftpaper do you ship to Oslo?',
    'me: Yes, on Mondays.',
    'them: @loftpaper anybody?',
  ]);
});

test('undoing an answer puts away nothing that their words have opened since', async () => {
  const core = await anAskedShop();
  const { conversation } = await core.newest();
  await triage(core.inbox, conversation, { state: 'snoozed', wakeAt: core.clock.now() + 60 * minute });
  const item = await promised(core, core.target, 'I will look.');
  await goesOn(core);
  await core.compose.handlers['compose.undo']({ outboxId: item.id });
  expect((await core.newest()).conversation.state).toBe('open');
});

test('what has left cannot be taken back', async () => {
  const core = await anAskedShop();
  const item = await promised(core, core.target, 'Yes');
  await core.clock.advance(8 * second);
  expect(() => core.compose.handlers['compose.undo']({ outboxId: item.id })).toThrow(/left already/);
});

test('a refusal gives the text back with its reason and opens the conversation again', async () => {
  const core = await anAskedShop();
  core.xApi.fates.push({ code: 'refused', rule: 'reply-restricted', message: 'Only friends may answer.', next: '' });
  await promised(core, core.target, 'Yes');
  await core.clock.advance(8 * second);
  expect(lastTold(core)).toEqual({ state: 'refused', error: 'refused', draft: 'Yes' });
  expect(core.compose.snapshot(testAccountId).drafts).toMatchObject([
    {
      parts: [{ text: 'Yes' }],
      refusal: { rule: 'reply-restricted' },
    },
  ]);
  expect((await core.newest()).conversation.state).toBe('open');
});

test("X's first answer to a bare reply teaches what the next one may expect", async () => {
  const own = { replyTo: { postId: '1', personId: shop.id } };
  const refused = await anAskedShop('@loftpaper how much?', own);
  refused.xApi.fates.push(notSummoned);
  await promised(refused, refused.target, 'Ten');
  await refused.clock.advance(8 * second);
  const taken = await anAskedShop('@loftpaper how much?', own);
  await promised(taken, taken.target, 'Ten');
  await taken.clock.advance(8 * second);
  expect([(await refused.newest()).eligibility.kind, (await taken.newest()).eligibility.kind]).toEqual([
    'hand-over',
    'sends',
  ]);
  await expect(async () => promised(refused, refused.target, 'Ten')).rejects.toThrow(/mentioned or quoted/);
});

test('while X cannot be reached a send is repeated, later and later, and arrives once', async () => {
  const core = await anAskedShop();
  core.xApi.fates.push('unreachable', 'unreachable', 'unreachable');
  await promised(core, core.target, 'Yes');
  await core.clock.advance(8 * second);
  expect(lastTold(core)).toEqual({ state: 'queued', error: 'offline', draft: null });
  await core.clock.advance(7 * second);
  expect([core.xApi.arrived.length, lastTold(core)?.state]).toEqual([1, 'sent']);
});

test('a rate limit makes a send wait until X takes it again', async () => {
  const core = await anAskedShop();
  const resetAt = core.clock.now() + 10 * minute;
  core.xApi.fates.push({ code: 'rate-limited', message: '', next: '', resetAt });
  await promised(core, core.target, 'Yes');
  await core.clock.advance(9 * minute);
  expect(core.xApi.arrived).toEqual([]);
  await core.clock.advance(2 * minute);
  expect(core.xApi.arrived).toHaveLength(1);
});

test('when the answer is lost, Stoa looks on X and does not send again', async () => {
  const core = await anAskedShop();
  core.xApi.fates.push('answer-lost');
  await promised(core, core.target, '@ada see https://loft.example/oslo please');
  await core.clock.advance(minute);
  expect([core.xApi.arrived.length, lastTold(core)?.state]).toEqual([1, 'sent']);
});

test('when the request is lost, Stoa looks on X, waits, and sends again', async () => {
  const core = await anAskedShop();
  core.xApi.fates.push('request-lost');
  await promised(core, core.target, 'Yes');
  await core.clock.advance(15 * second);
  expect([core.xApi.arrived.length, lastTold(core)?.state]).toEqual([0, 'unknown']);
  await core.clock.advance(5 * second);
  expect([core.xApi.arrived.length, lastTold(core)?.state]).toEqual([1, 'sent']);
});

test('the same message twice is two messages, also when the second answer is lost', async () => {
  const core = aTalkingCore();
  core.xApi.writes(ada, shop, 'Hello?');
  await core.refresh();
  core.compose.start();
  const { conversation } = await core.newest();
  const target: ComposeTarget = { kind: 'direct', accountId: testAccountId, conversationId: conversation.id };
  await promised(core, target, 'ok');
  await core.clock.advance(20 * second);
  core.xApi.fates.push('request-lost');
  await promised(core, target, 'ok');
  await core.clock.advance(minute);
  expect(core.xApi.arrived).toHaveLength(2);
  await core.refresh();
  expect((await core.newest()).said).toEqual(['them: Hello?', 'me: ok', 'me: ok']);
});

test('a text too long for X or without words is not promised', async () => {
  const core = await anAskedShop();
  await expect(async () => promised(core, core.target, 'x'.repeat(281))).rejects.toThrow(/1 character too long/);
  await expect(async () => promised(core, core.target, '  \n')).rejects.toThrow(/nothing to send/);
});

test("the price is known before sending: with a link, to one who asked, of one's own", async () => {
  const core = await anAskedShop();
  const items = [
    await promised(core, core.target, 'loft.example and https://example.com'),
    await promised(core, core.target, 'Yes'),
    await promised(core, post, 'Hello all'),
  ];
  expect(items.map((item) => item.price)).toEqual([200, 10, 15]);
});
