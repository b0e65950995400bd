import { expect, test } from 'vitest';
import type { ComposeTarget, StoaError } from '../../../../../src/shared/model/index.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { ada, aTalkingCore } from '../../../../builders/a-talking-core.ts';
import { written } from '../../../../builders/written.ts';

const blocked: StoaError = { code: 'refused', rule: 'blocked', message: 'No.', next: '' };
const answer = { ...written('Yes, on Mondays.'), remindAt: Date.UTC(2027, 0, 4, 9) };

/** Ada asked something, and the answer is written, with a reminder, but not sent. */
async function answering() {
  const core = aTalkingCore();
  const { id: postId } = core.xApi.says(ada, '@loftpaper do you ship to Oslo?');
  await core.refresh();
  const { conversation } = await core.newest();
  const target: ComposeTarget = { kind: 'reply', accountId: testAccountId, postId, conversationId: conversation.id };
  await core.compose.handlers['compose.saveDraft']({ target, writing: answer, base: 0 });
  core.compose.start();
  return { ...core, target };
}

function remindersOf({ compose }: Pick<Awaited<ReturnType<typeof answering>>, 'compose'>) {
  return compose.snapshot(testAccountId).drafts.map(({ remindAt }) => remindAt);
}

test('a reminder stays with the answer that is not sent yet', async () => {
  expect(remindersOf(await answering())).toEqual([answer.remindAt]);
});

test('an answer that is taken back has its reminder again', async () => {
  const core = await answering();
  const [item] = await core.compose.handlers['compose.send']({ target: core.target, writing: answer });
  expect(remindersOf(core)).toEqual([]);
  if (item !== undefined) await core.compose.handlers['compose.undo']({ outboxId: item.id });
  expect(remindersOf(core)).toEqual([answer.remindAt]);
});

test('an answer that X refuses has its reminder again', async () => {
  const core = await answering();
  core.xApi.fates.push(blocked);
  await core.compose.handlers['compose.send']({ target: core.target, writing: answer });
  await core.clock.advance(9000);
  expect(remindersOf(core)).toEqual([answer.remindAt]);
});
