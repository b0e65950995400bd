import { afterEach, expect, test } from 'vitest';
import { aRunningStoa } from '../../builders/a-running-stoa.ts';
import { written } from '../../builders/written.ts';

type Stoa = Awaited<ReturnType<typeof aRunningStoa>>;
const running: Stoa[] = [];
afterEach(async () => {
  for (const stoa of running.splice(0)) await stoa.close();
});

/** A workspace whose next POST meets the fault; answers what arrived and what the windows were told. */
async function sendThrough(fault: Readonly<Record<string, unknown>>, seconds: number) {
  const stoa = await aRunningStoa({ speed: 0 });
  running.push(stoa);
  const accountId = await stoa.signIn('loftpaper');
  await stoa.simulator.control('/__faults', [{ match: { method: 'POST', path: '/2/tweets' }, times: 1, do: fault }]);
  await stoa.call('compose.send', { target: { kind: 'post', accountId }, writing: written('Hello all') });
  for (let passed = 0; passed < seconds; passed += 1) await stoa.advance(1000);
  const journal = await stoa.simulator.lines('/__journal');
  const told = stoa.events.filter((event) => event.type === 'outbox.changed');
  return {
    stoa,
    arrived: journal.map((line) => line.text),
    states: told.map((event) => event.items[0]?.state),
    draft: told.at(-1)?.draft ?? null,
  };
}

test('an answer that is lost on the way back does not send twice', async () => {
  const { arrived, states } = await sendThrough({ drop: 'after' }, 40);
  expect([arrived, states.at(-1), states.includes('unknown')]).toEqual([['Hello all'], 'sent', true]);
});

test('a request that is lost on the way there is sent once X was looked at', async () => {
  const { arrived, states } = await sendThrough({ drop: true }, 60);
  expect([arrived, states.at(-1)]).toEqual([['Hello all'], 'sent']);
});

test('an overloaded X is asked again, and the post arrives once', async () => {
  const { arrived, states } = await sendThrough({ status: 503, html: '<h1>Over capacity</h1>' }, 60);
  expect([arrived, states.at(-1)]).toEqual([['Hello all'], 'sent']);
});

test('without credits the text comes back with the reason', async () => {
  const problem = {
    title: 'CreditsDepleted',
    type: 'https://api.x.com/2/problems/credits',
    detail: 'Your enrolled account [1] does not have any credits to fulfill this request.',
  };
  const { arrived, states, draft } = await sendThrough({ status: 402, body: problem }, 20);
  expect([arrived, states.at(-1), draft?.parts[0]?.text, draft?.refusal?.code]).toEqual([
    [],
    'refused',
    'Hello all',
    'no-credits',
  ]);
});

test('tokens that ended in between cost nothing but a renewal', async () => {
  const stoa = await aRunningStoa({ speed: 0 });
  running.push(stoa);
  const accountId = await stoa.signIn('loftpaper');
  await stoa.advance(5 * 60_000);
  await stoa.simulator.control('/__control/tokens/expire', {});
  await stoa.call('compose.send', { target: { kind: 'post', accountId }, writing: written('Hello all') });
  for (let passed = 0; passed < 12; passed += 1) await stoa.advance(1000);
  const { accounts } = await stoa.call('session.open', {});
  expect([(await stoa.simulator.lines('/__journal')).length, accounts[0]?.status]).toEqual([1, 'signed-in']);
});

test('a send that hangs at X does not keep Stoa from closing', async () => {
  const stoa = await aRunningStoa({ speed: 0 });
  running.push(stoa);
  const accountId = await stoa.signIn('loftpaper');
  await stoa.simulator.control('/__faults', [{ match: { path: '/2/tweets' }, do: { delayMs: 60_000 } }]);
  await stoa.call('compose.send', { target: { kind: 'post', accountId }, writing: written('Hello all') });
  await stoa.clock.advance(9000);
  const stopped = stoa.workspace.stop();
  await stoa.clock.advance(2000);
  await expect(stopped).resolves.toBeUndefined();
});

test('who may reply to a post reaches X', async () => {
  const stoa = await aRunningStoa({ speed: 0 });
  running.push(stoa);
  const accountId = await stoa.signIn('loftpaper');
  const writing = { ...written('Only for those who are named: @mara'), audience: 'mentioned' } as const;
  await stoa.call('compose.send', { target: { kind: 'post', accountId }, writing });
  for (let passed = 0; passed < 12; passed += 1) await stoa.advance(1000);
  expect(await stoa.simulator.lines('/__journal')).toMatchObject([{ reply_settings: 'mentionedUsers' }]);
});

test('a thread that X refuses at its third part of five goes on there when it is tried again', async () => {
  const stoa = await aRunningStoa({ speed: 0 });
  running.push(stoa);
  const accountId = await stoa.signIn('loftpaper');
  const refusal = { status: 403, body: { title: 'Forbidden', status: 403, detail: 'Not now.', type: 'about:blank' } };
  await stoa.simulator.control('/__faults', [
    { match: { method: 'POST', path: '/2/tweets' }, after: 2, times: 1, do: refusal },
  ]);
  const [first] = await stoa.call('compose.send', {
    target: { kind: 'post', accountId },
    writing: written('one', 'two', 'three', 'four', 'five'),
  });
  if (first === undefined) throw new Error('nothing was promised');
  for (let passed = 0; passed < 20; passed += 1) await stoa.advance(1000);
  expect((await stoa.simulator.lines('/__journal')).map((line) => line.text)).toEqual(['one', 'two']);
  await stoa.call('compose.sendNow', { outboxId: first.id });
  for (let passed = 0; passed < 20; passed += 1) await stoa.advance(1000);
  const journal = await stoa.simulator.lines('/__journal');
  expect(journal.map((line) => line.text)).toEqual(['one', 'two', 'three', 'four', 'five']);
  expect(journal.map((line) => line.reply_to)).toEqual([null, ...journal.slice(0, -1).map((line) => line.id)]);
});
