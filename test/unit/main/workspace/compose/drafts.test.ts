import { expect, test } from 'vitest';
import type { ComposeTarget, StoaError } from '../../../../../src/shared/model/index.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { anAskedShop, promised } from '../../../../builders/a-shop.ts';
import { aTalkingCore } from '../../../../builders/a-talking-core.ts';
import { written } from '../../../../builders/written.ts';

const second = 1000;
const minute = 60 * second;
const post = { kind: 'post', accountId: testAccountId } as const;
const notSummoned: StoaError = { code: 'refused', rule: 'not-summoned', message: 'No.', next: '' };

type Core = Awaited<ReturnType<typeof anAskedShop>>;

/** The one draft the account has. */
function draftOf(core: Pick<Core, 'compose'>) {
  const { drafts } = core.compose.snapshot(testAccountId);
  expect(drafts.length).toBeLessThan(2);
  return drafts[0];
}

test('undoing keeps what was typed since', async () => {
  const core = await anAskedShop();
  const item = await promised(core, core.target, 'First');
  await core.compose.handlers['compose.saveDraft']({ target: core.target, writing: written('Second'), base: 0 });
  await core.compose.handlers['compose.undo']({ outboxId: item.id });
  expect(draftOf(core)).toMatchObject({
    parts: [{ text: 'First\n\nSecond' }],
  });
});

test('a draft is kept as typed, marked in the list, and gone when it is emptied or sent', async () => {
  const core = await anAskedShop();
  const save = core.compose.handlers['compose.saveDraft'];
  const kept = await save({ target: core.target, writing: written('Ye'), base: 0 });
  expect([(await core.newest()).conversation.hasDraft, core.compose.snapshot(testAccountId).drafts.length]).toEqual([
    true,
    1,
  ]);
  await save({ target: core.target, writing: written(''), base: kept?.updatedAt ?? 0 });
  expect((await core.newest()).conversation.hasDraft).toBe(false);
  await save({ target: core.target, writing: written('Yes'), base: 0 });
  await promised(core, core.target, 'Yes');
  expect(core.compose.snapshot(testAccountId)).toMatchObject({ drafts: [], outbox: [{ text: 'Yes', state: 'held' }] });
});

test('a text typed over a draft that has changed meanwhile is not written over it: the changed draft is answered', async () => {
  const core = await anAskedShop();
  const { target } = core;
  const save = core.compose.handlers['compose.saveDraft'];
  const typedOver = await save({ target, writing: written('Second'), base: 0 });
  core.xApi.fates.push({ code: 'refused', rule: 'reply-restricted', message: 'Only friends may answer.', next: '' });
  await promised(core, target, 'First');
  const begun = await save({ target, writing: written('Second'), base: typedOver?.updatedAt ?? 0 });
  await core.clock.advance(8 * second);

  const answered = await save({ target, writing: written('Second thought'), base: begun?.updatedAt ?? 0 });
  expect(answered?.parts[0]?.text).toBe('First\n\nSecond');
  expect(draftOf(core)?.parts[0]?.text).toBe('First\n\nSecond');

  await save({ target, writing: written('First. Second thought'), base: answered?.updatedAt ?? 0 });
  expect(draftOf(core)?.parts[0]?.text).toBe('First. Second thought');
});

test('a draft and a promise outlive a reason that can no longer be read', async () => {
  const core = await anAskedShop();
  const unreadable = `'{"code":"of-another-time"}'`;
  core.xApi.fates.push({ code: 'refused', rule: 'reply-restricted', message: 'Only friends may answer.', next: '' });
  await promised(core, core.target, 'Yes');
  await core.clock.advance(8 * second);
  core.db.exec(`UPDATE drafts SET refusal = ${unreadable}`);
  expect(draftOf(core)).toMatchObject({
    parts: [{ text: 'Yes' }],
    refusal: null,
  });

  await promised(core, post, 'Hello all');
  core.db.exec(`UPDATE outbox SET error = ${unreadable}`);
  await core.clock.advance(8 * second);
  expect(core.xApi.arrived.map(({ text }) => text)).toEqual(['Hello all']);
});

test('a send leaves another draft of its exchange where it is', async () => {
  const core = await anAskedShop();
  const { target } = core;
  await core.compose.handlers['compose.saveDraft']({ target, writing: written('Begun elsewhere'), base: 0 });
  await promised(core, target, 'Yes');
  expect(core.compose.snapshot(testAccountId)).toMatchObject({
    drafts: [{ parts: [{ text: 'Begun elsewhere' }] }],
    outbox: [{ text: 'Yes' }],
  });
});

test('each writing of a draft has a version of its own, also within one millisecond', async () => {
  const core = await anAskedShop();
  const save = core.compose.handlers['compose.saveDraft'];
  const first = await save({ target: core.target, writing: written('Y'), base: 0 });
  const second = await save({ target: core.target, writing: written('Ye'), base: first?.updatedAt ?? 0 });
  expect(await save({ target: core.target, writing: written('No'), base: first?.updatedAt ?? 0 })).toEqual(second);
});

test('of two posts written side by side, the one X refuses comes back to its own place', async () => {
  const core = aTalkingCore();
  core.compose.start();
  const aside: ComposeTarget = { ...post, slot: 'aside' };
  await core.compose.handlers['compose.saveDraft']({ target: post, writing: written('The first'), base: 0 });
  core.xApi.fates.push(notSummoned);
  await promised(core, aside, 'The second');
  await core.clock.advance(minute);
  const { drafts } = core.compose.snapshot(testAccountId);
  expect(drafts.map(({ target, parts }) => [target, parts[0]?.text])).toEqual([
    [aside, 'The second'],
    [post, 'The first'],
  ]);
});
