import { expect, test } from 'vitest';
import { createHoverIntent } from '../../../../../src/renderer/features/person-peek/hover-intent.ts';

function setUp() {
  const log: string[] = [];
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  let now = 0;
  const intent = createHoverIntent<string>({
    after(delay, run) {
      const timer = { at: now + delay, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    open: (anchor) => void log.push(`open ${anchor}`),
    close: () => void log.push('close'),
  });
  function pass(milliseconds: number): void {
    now += milliseconds;
    for (const timer of [...timers].filter(({ at }) => at <= now)) {
      timers.delete(timer);
      timer.run();
    }
  }
  return { intent, log, pass };
}

test('a card opens where the pointer rests, not where it passes', () => {
  const { intent, log, pass } = setUp();
  intent.over('maya', false);
  pass(399);
  intent.over('leif', false);
  pass(399);
  expect(log).toEqual([]);
  pass(1);
  expect(log).toEqual(['open leif']);
});

test('moving inside the same name does not begin anew', () => {
  const { intent, log, pass } = setUp();
  intent.over('maya', false);
  pass(300);
  intent.over('maya', false);
  pass(100);
  expect(log).toEqual(['open maya']);
});

test('the card stays while the pointer is on its way to it, and on it', () => {
  const { intent, log, pass } = setUp();
  intent.over('maya', false);
  pass(400);
  intent.over(null, false);
  pass(200);
  intent.over(null, true);
  pass(10_000);
  expect(log).toEqual(['open maya']);
});

test('left alone it closes, and the same name opens it again', () => {
  const { intent, log, pass } = setUp();
  intent.over('maya', false);
  pass(400);
  intent.over(null, false);
  pass(250);
  intent.over('maya', false);
  pass(400);
  expect(log).toEqual(['open maya', 'close', 'open maya']);
});

test('a press means something else: nothing opens after it', () => {
  const { intent, log, pass } = setUp();
  intent.over('maya', false);
  intent.cancel();
  pass(10_000);
  expect(log).toEqual([]);
});
