import { expect, test } from 'vitest';
import type { StoaError } from '../../../../../src/shared/model/index.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { anAskedShop } from '../../../../builders/a-shop.ts';
import { written } from '../../../../builders/written.ts';

const blocked: StoaError = { code: 'refused', rule: 'blocked', message: 'No.', next: '' };
const answer = { ...written('Yes, on Mondays.'), remindAt: Date.UTC(2027, 0, 4, 9) };

/** An answer to Ada is written, with a reminder, but not sent. */
async function answering() {
  const core = await anAskedShop();
  await core.compose.handlers['compose.saveDraft']({ target: core.target, writing: answer, base: 0 });
  return core;
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
