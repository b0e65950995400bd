import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import type { ComposeTarget } from '../../../src/shared/model/index.ts';
import { aRunningStoa } from '../../builders/a-running-stoa.ts';
import { written } from '../../builders/written.ts';

type Stoa = Awaited<ReturnType<typeof aRunningStoa>>;
const running: Stoa[] = [];
afterEach(async () => {
  for (const stoa of running.splice(0)) await stoa.close();
});

const second = 1000;
const made = z.object({ ids: z.tuple([z.string()]) });

/** The shop's workspace; `says` makes a person post right now and answers the post's id. */
async function aShop() {
  const stoa = await aRunningStoa({ speed: 0 });
  running.push(stoa);
  const accountId = await stoa.signIn('loftpaper');
  await stoa.advance(10);
  return {
    stoa,
    accountId,
    async says(as: string, text: string, more: { readonly replyTo?: string; readonly quoteOf?: string } = {}) {
      return made.parse(await stoa.simulator.control('/__control/post', { as, text, ...more })).ids[0];
    },
    async read() {
      await stoa.call('inbox.refresh', { accountId });
    },
    /** The conversation that spoke last, with what was said in it. */
    async newest(state: 'open' | 'waiting' = 'open') {
      const { conversations } = await stoa.call('inbox.list', { accountId, state, shown: [], limit: 200 });
      const first = conversations.toSorted((one, other) => other.lastAt - one.lastAt)[0];
      if (!first) throw new Error(`nothing is ${state}`);
      const detail = await stoa.call('inbox.conversation', { conversationId: first.id });
      return { ...detail, said: detail.turns.map((turn) => `${turn.from}: ${turn.text}`) };
    },
  };
}

function replyTo(detail: Awaited<ReturnType<Awaited<ReturnType<typeof aShop>>['newest']>>): ComposeTarget {
  const { conversation, replyTo: postId } = detail;
  if (postId === null) throw new Error('there is nothing to reply to');
  return { kind: 'reply', accountId: conversation.accountId, postId, conversationId: conversation.id };
}

test('a mention is answered once, waits, and opens again when they write', async () => {
  const { stoa, says, read, newest } = await aShop();
  const question = await says('emiliooneto', '@loftpaper do you ship notebooks to Porto?');
  await read();
  const opened = await newest();
  expect(opened).toMatchObject({
    said: ['them: @loftpaper do you ship notebooks to Porto?'],
    eligibility: { kind: 'sends' },
    conversation: { state: 'open', unread: true },
  });

  await stoa.call('compose.send', { target: replyTo(opened), writing: written('We do, twice a week.') });
  await stoa.advance(8 * second);
  expect(await stoa.simulator.lines('/__journal')).toMatchObject([
    { kind: 'post', account: 'loftpaper', text: 'We do, twice a week.', reply_to: question },
  ]);
  const waiting = await newest('waiting');
  const [, answer] = waiting.turns;
  expect([answer?.from, answer?.outboxId]).toEqual(['me', null]);

  await stoa.advance(second);
  await says('emiliooneto', '@loftpaper wonderful', { replyTo: answer?.postId ?? '' });
  await read();
  const again = await newest();
  expect([again.conversation.id, again.conversation.lastFrom]).toEqual([opened.conversation.id, 'them']);
  expect(again.turns.map((turn) => turn.from)).toEqual(['them', 'me', 'them']);
});

test('messages go both ways', async () => {
  const { stoa, accountId, read, newest } = await aShop();
  await stoa.simulator.control('/__control/message', {
    from: 'emiliooneto',
    to: 'loftpaper',
    text: 'Order 312 is late',
  });
  await read();
  const opened = await newest();
  expect(opened).toMatchObject({ conversation: { kind: 'direct' }, said: ['them: Order 312 is late'] });
  const target: ComposeTarget = { kind: 'direct', accountId, conversationId: opened.conversation.id };
  await stoa.call('compose.send', { target, writing: written('It left this morning.') });
  await stoa.advance(8 * second);
  await read();
  expect((await newest('waiting')).said).toEqual(['them: Order 312 is late', 'me: It left this morning.']);
  expect((await stoa.simulator.lines('/__journal')).map((line) => line.text)).toEqual(['It left this morning.']);
});

test('a quote of an own post opens a conversation that can be answered', async () => {
  const { stoa, accountId, says, read, newest } = await aShop();
  await stoa.call('compose.send', {
    target: { kind: 'post', accountId },
    writing: written('New notebooks on Monday.'),
  });
  await stoa.advance(8 * second);
  const [line] = await stoa.simulator.lines('/__journal');
  const quote = await says('emiliooneto', 'At last.', { quoteOf: z.string().parse(line?.id) });
  await read();
  expect(await newest()).toMatchObject({
    conversation: { source: 'quote' },
    replyTo: quote,
    eligibility: { kind: 'sends' },
  });
});

test('an answer written on X itself counts, and nobody is asked to wait', async () => {
  const { stoa, says, read, newest } = await aShop();
  const question = await says('emiliooneto', '@loftpaper open on Sunday?');
  await read();
  await stoa.advance(second);
  await says('loftpaper', 'Until noon.', { replyTo: question });
  await read();
  expect((await newest('waiting')).turns.map((turn) => turn.from)).toEqual(['them', 'me']);
});

test('reading and sending cost to the mill what the simulator charged', async () => {
  const { stoa, accountId, says, read, newest } = await aShop();
  await says('emiliooneto', '@loftpaper do you ship notebooks to Porto?');
  await stoa.simulator.control('/__control/message', { from: 'emiliooneto', to: 'loftpaper', text: 'And to Faro?' });
  await read();
  const { conversations } = await stoa.call('inbox.list', { accountId, state: 'open', shown: [], limit: 50 });
  const mention = conversations.find((one) => one.snippet.includes('Porto'));
  if (!mention) throw new Error('the mention is missing');
  const detail = { ...(await stoa.call('inbox.conversation', { conversationId: mention.id })), said: [] };
  await stoa.call('compose.send', {
    target: replyTo(detail),
    writing: written('See https://loftpaper.example/shipping'),
  });
  await stoa.call('compose.send', { target: { kind: 'post', accountId }, writing: written('Hello all') });
  for (let round = 0; round < 10; round += 1) await stoa.advance(60 * second);
  expect((await newest('waiting')).turns.length).toBeGreaterThan(0);
  const { spend } = await stoa.call('session.open', {});
  expect(spend?.today).toBe(await stoa.chargedBySimulator());
});

test('whether X takes an answer to a bare reply is learned from its first refusal, which keeps the text', async () => {
  const { stoa, accountId, says, read, newest } = await aShop();
  await stoa.call('compose.send', {
    target: { kind: 'post', accountId },
    writing: written('New notebooks on Monday.'),
  });
  await stoa.advance(8 * second);
  const [line] = await stoa.simulator.lines('/__journal');
  await says('emiliooneto', 'How much?', { replyTo: z.string().parse(line?.id) });
  await read();
  const opened = await newest();
  expect(opened.eligibility).toMatchObject({ kind: 'probably', summoned: true });
  await stoa.call('compose.send', { target: replyTo(opened), writing: written('Ten') });
  await stoa.advance(9 * second);
  const refused = await newest();
  expect(refused.eligibility.kind).toBe('hand-over');
  const { drafts } = await stoa.call('session.open', {});
  expect(drafts).toMatchObject([{ parts: [{ text: 'Ten' }], refusal: { code: 'refused', rule: 'not-summoned' } }]);
});
