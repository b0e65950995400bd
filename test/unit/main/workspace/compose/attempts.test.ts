import { expect, test, vi } from 'vitest';
import type { ComposeTarget, StoaError } from '../../../../../src/shared/model/index.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { aTalkingCore } from '../../../../builders/a-talking-core.ts';
import { written } from '../../../../builders/written.ts';

const second = 1000;
const minute = 60 * second;
const target: ComposeTarget = { kind: 'post', accountId: testAccountId };
const duplicate: StoaError = { code: 'refused', rule: 'duplicate', message: 'You said that already.', next: '' };

/** A shop that has just promised a post; its tries are noted in seconds after the promise. */
async function promised() {
  const core = aTalkingCore();
  const begun = core.clock.now();
  const tries: number[] = [];
  const { createPost } = core.xApi;
  core.xApi.createPost = (...given) => {
    tries.push((core.clock.now() - begun) / second);
    return createPost(...given);
  };
  core.compose.start();
  await core.compose.handlers['compose.send']({ target, writing: written('We ship on Mondays.') });
  return { ...core, tries };
}

function stateOf(core: Pick<ReturnType<typeof aTalkingCore>, 'events'>) {
  return core.events.findLast((event) => event.type === 'outbox.changed')?.items[0]?.state;
}

function timesTold(core: Pick<ReturnType<typeof aTalkingCore>, 'events'>) {
  return core.events.filter((event) => event.type === 'outbox.changed').length;
}

test('before X is asked, that it is being asked is on the disk', async () => {
  const core = await promised();
  const { createPost } = core.xApi;
  const durably = vi.spyOn(core.db, 'durably');
  const written: [number, string | undefined][] = [];
  core.xApi.createPost = (...given) => {
    written.push([durably.mock.calls.length, stateOf(core)]);
    return createPost(...given);
  };
  await core.clock.advance(8 * second);
  expect(written).toEqual([[1, 'sending']]);
});

test('while X cannot be reached the tries are further and further apart', async () => {
  const core = await promised();
  core.xApi.fates.push('unreachable', 'unreachable', 'unreachable');
  await core.clock.advance(minute);
  expect(core.tries).toEqual([8, 9, 11, 15]);
});

test.each([
  ['a send', 'taken', 1],
  ['a look at what became of one', 'request-lost', 2],
] as const)('%s rests until X’s pause is over, and does not stir meanwhile', async (_what, fate, tries) => {
  const core = await promised();
  const pause: StoaError = {
    code: 'rate-limited',
    message: '',
    next: '',
    resetAt: core.clock.now() + 10 * minute,
  };
  if (fate === 'taken') core.xApi.fates.push(pause);
  else {
    core.xApi.fates.push(fate);
    core.xApi.unreadable = pause;
  }
  await core.clock.advance(30 * second);
  const before = timesTold(core);
  await core.clock.advance(9 * minute);
  expect([timesTold(core) - before, core.xApi.arrived]).toEqual([0, []]);
  core.xApi.unreadable = null;
  await core.clock.advance(2 * minute);
  expect([core.xApi.arrived.length, core.tries.length]).toEqual([1, tries + (fate === 'taken' ? 1 : 0)]);
});

test('a sign-in that ended meanwhile gives no text back: it leaves once the account is here again', async () => {
  const core = await promised();
  core.xApi.fates.push({ code: 'signed-out', message: '', next: '', accountId: testAccountId });
  await core.clock.advance(8 * second);
  expect(stateOf(core)).toBe('queued');
  await core.clock.advance(minute);
  expect(core.xApi.arrived).toHaveLength(1);
});

test('“duplicate” after a lost answer means that it had arrived, though X did not show it at first', async () => {
  const core = await promised();
  const { postsOf } = core.xApi;
  core.xApi.postsOf = async (...given) => {
    const answer = await postsOf(...given);
    return answer.ok && core.tries.length < 2 ? { ...answer, value: { ...answer.value, posts: [] } } : answer;
  };
  core.xApi.fates.push('answer-lost', duplicate);
  await core.clock.advance(minute);
  expect([core.tries.length, core.xApi.arrived.length, stateOf(core)]).toEqual([2, 1, 'sent']);
  expect(core.xApi.asked).toEqual(['posts-of', 'posts-of', 'posts-of']);
});

test('“duplicate” at the first try gives the text back, without a look that costs', async () => {
  const core = await promised();
  core.xApi.fates.push(duplicate);
  await core.clock.advance(minute);
  expect([stateOf(core), core.xApi.asked]).toEqual(['refused', []]);
});

test('what was leaving when Stoa was killed, and never arrived, is asked about when it is old by the next start', async () => {
  const before = await promised();
  const { createPost } = before.xApi;
  before.xApi.fates.push('request-lost');
  before.xApi.createPost = (...given) => createPost(...given).finally(before.kill);
  await before.clock.advance(8 * second);
  await before.clock.advance(11 * minute);
  const after = aTalkingCore(before);
  after.compose.start();
  await after.settle();
  await after.clock.advance(minute);
  expect([stateOf(after), after.xApi.arrived]).toEqual(['stopped', []]);
});
