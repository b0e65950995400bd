import { expect, test } from 'vitest';
import type { ComposeTarget, StoaError } from '../../../../../src/shared/model/index.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { ada, aTalkingCore } from '../../../../builders/a-talking-core.ts';
import { written } from '../../../../builders/written.ts';

const second = 1000;
const minute = 60 * second;
const post: ComposeTarget = { kind: 'post', accountId: testAccountId };
const no: StoaError = { code: 'refused', rule: 'other', message: 'No.', next: '' };

type Core = ReturnType<typeof aTalkingCore>;

function aCore(): Core {
  const core = aTalkingCore();
  core.compose.start();
  return core;
}

function send(core: Core, target: ComposeTarget, ...texts: readonly string[]) {
  return Promise.resolve(core.compose.handlers['compose.send']({ target, writing: written(...texts) }));
}

/** What arrived, each with the text of the post it answers. */
function thread({ xApi }: Core) {
  return xApi.arrived.map(({ text, to }) => [text, xApi.posts.find((one) => one.id === to)?.text ?? null]);
}

const states = (core: Core) => core.compose.snapshot(testAccountId).outbox.map(({ text, state }) => [text, state]);

test('a thread leaves part by part, each answering the one before it', async () => {
  const core = aCore();
  await send(core, post, 'one', 'two', 'three');
  await core.clock.advance(minute);
  expect(thread(core)).toEqual([
    ['one', null],
    ['two', 'one'],
    ['three', 'two'],
  ]);
  expect(states(core)).toEqual([]);
});

test('a part that is refused stops those after it; trying again goes on with it and sends nothing twice', async () => {
  const core = aCore();
  core.xApi.fates.push('taken', 'taken', no);
  const items = await send(core, post, '1', '2', '3', '4', '5');
  await core.clock.advance(minute);
  expect(thread(core).length).toBe(2);
  expect(states(core)).toEqual([
    ['3', 'stopped'],
    ['4', 'held'],
    ['5', 'held'],
  ]);
  for (const { id } of items.slice(-1)) await core.compose.handlers['compose.sendNow']({ outboxId: id });
  await core.clock.advance(minute);
  await core.settle();
  expect(thread(core)).toEqual([
    ['1', null],
    ['2', '1'],
    ['3', '2'],
    ['4', '3'],
    ['5', '4'],
  ]);
});

test('a refused first part brings the whole thread back as one draft', async () => {
  const core = aCore();
  core.xApi.fates.push(no);
  await send(core, post, 'one', 'two');
  await core.clock.advance(minute);
  expect(states(core)).toEqual([]);
  expect(core.compose.snapshot(testAccountId).drafts).toMatchObject([
    { target: post, parts: [{ text: 'one' }, { text: 'two' }], refusal: no },
  ]);
});

test('what is left of a stopped thread becomes a draft that goes on where it broke off', async () => {
  const core = aCore();
  core.xApi.fates.push('taken', no);
  const [first] = await send(core, post, 'one', 'two', 'three');
  await core.clock.advance(minute);
  const draft = first && (await core.compose.handlers['compose.undo']({ outboxId: first.id }));
  expect(draft?.parts).toEqual([{ text: 'two' }, { text: 'three' }]);
  await send(core, draft?.target ?? post, 'two', 'three');
  await core.clock.advance(minute);
  expect(thread(core)).toEqual([
    ['one', null],
    ['two', 'one'],
    ['three', 'two'],
  ]);
});

test('other posts pass by a thread that is stopped', async () => {
  const core = aCore();
  core.xApi.fates.push('taken', no);
  await send(core, post, 'one', 'two');
  await core.clock.advance(minute);
  await send(core, post, 'another');
  await core.clock.advance(minute);
  expect(thread(core)).toEqual([
    ['one', null],
    ['another', null],
  ]);
});

test('a post for later lets others pass, leaves at its time, and can be moved', async () => {
  const core = aCore();
  const later = core.clock.now() + 60 * minute;
  const [item] = await core.compose.handlers['compose.send']({
    target: post,
    writing: written('later'),
    sendAt: later,
  });
  if (item === undefined) throw new Error('nothing was promised');
  await send(core, post, 'now');
  await core.clock.advance(59 * minute);
  expect(thread(core)).toEqual([['now', null]]);
  await core.compose.handlers['compose.reschedule']({ outboxId: item.id, sendAt: later + 30 * minute });
  await core.clock.advance(30 * minute);
  expect(thread(core).length).toBe(1);
  await core.clock.advance(2 * minute);
  expect(thread(core)).toEqual([
    ['now', null],
    ['later', null],
  ]);
});

test('what a sleeping computer missed is asked about', async () => {
  const core = aCore();
  const sendAt = core.clock.now() + 60 * minute;
  await core.compose.handlers['compose.send']({ target: post, writing: written('later'), sendAt });
  await core.clock.jump(3 * 60 * minute);
  await core.clock.advance(2 * minute);
  expect(thread(core)).toEqual([]);
  expect(states(core)).toEqual([['later', 'stopped']]);
});

test('an answer in parts that is taken back leaves its conversation as it was', async () => {
  const core = aCore();
  const question = core.xApi.says(ada, '@loftpaper how much?');
  await core.refresh();
  const { conversation } = await core.newest();
  const target = {
    kind: 'reply',
    accountId: testAccountId,
    postId: question.id,
    conversationId: conversation.id,
  } as const;
  const [first] = await send(core, target, 'Ten each.', 'Nine from a hundred on.');
  expect((await core.newest()).said).toEqual([
    'them: @loftpaper how much?',
    'me: Ten each.',
    'me: Nine from a hundred on.',
  ]);
  if (first !== undefined) await core.compose.handlers['compose.undo']({ outboxId: first.id });
  expect(await core.newest()).toMatchObject({ conversation: { state: 'open' }, said: ['them: @loftpaper how much?'] });
});

test('quitting counts threads that have not wholly left, and those for later apart', async () => {
  const core = aCore();
  core.xApi.fates.push('taken', 'unreachable', 'unreachable', 'unreachable');
  await send(core, post, 'one', 'two', 'three');
  const sendAt = core.clock.now() + 60 * minute;
  await core.compose.handlers['compose.send']({ target: post, writing: written('later', 'and more'), sendAt });
  await core.clock.advance(9 * second);
  expect(thread(core).length).toBe(1);
  expect(core.compose.unsent()).toEqual({ soon: 1, scheduled: 1 });
});
