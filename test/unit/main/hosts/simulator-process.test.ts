import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runSimulator } from '../../../../src/main/hosts/simulator-process.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Runs simulators that end when told; `die` ends the present one. */
function aRun() {
  const givenUp: string[] = [];
  let starts = 0;
  let die: () => void = () => undefined;
  runSimulator(
    { dataDirectory: '/nowhere', seed: null, speed: null, replies: null },
    {
      spawn() {
        starts += 1;
        const errors = new PassThrough();
        return {
          output: new PassThrough(),
          errors,
          onExit(run) {
            die = () => {
              errors.emit('data', Buffer.from(`death ${starts}\n`));
              run(1);
            };
          },
          kill: () => undefined,
        };
      },
      onBase: () => undefined,
      onTrouble: () => undefined,
      onGivenUp: (why) => givenUp.push(why),
    },
  );
  return { givenUp, starts: () => starts, die: () => die() };
}

test('a simulator that dies at each start is given up after a while, with what it said', () => {
  const run = aRun();
  for (let death = 0; death < 5; death += 1) {
    run.die();
    vi.advanceTimersByTime(30_000);
  }
  expect([run.starts(), run.givenUp]).toEqual([5, ['death 5']]);
});

test('one that dies now and then is started again each time', () => {
  const run = aRun();
  for (let death = 0; death < 20; death += 1) {
    vi.advanceTimersByTime(10 * 60_000);
    run.die();
  }
  vi.advanceTimersByTime(200);
  expect([run.starts(), run.givenUp]).toEqual([21, []]);
});
