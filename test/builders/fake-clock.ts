import type { Clock } from '../../src/main/workspace/ports.ts';
import type { Instant } from '../../src/shared/model/index.ts';

export type FakeClock = Clock & {
  /** Moves time on and runs what becomes due on the way, in order; lets promises settle in between. */
  advance(milliseconds: number): Promise<void>;
  /** Moves time without running timers one by one, as a computer that slept does. */
  jump(milliseconds: number): Promise<void>;
  /** Puts a clock that was ahead right; timers count on as before. */
  setBack(milliseconds: number): void;
  readonly pending: number;
};

/** A clock that only moves when told; starts at `start` (default 2026-11-23T09:00:00Z). */
export function fakeClock(start: Instant = Date.UTC(2026, 10, 23, 9)): FakeClock {
  let now = start;
  const timers = new Set<{ at: Instant; readonly run: () => void }>();

  function nextDue(until: Instant) {
    return [...timers].filter((timer) => timer.at <= until).sort((left, right) => left.at - right.at)[0];
  }

  async function runDue(until: Instant, move: boolean): Promise<void> {
    for (let timer = nextDue(until); timer; timer = nextDue(until)) {
      timers.delete(timer);
      if (move) now = Math.max(now, timer.at);
      timer.run();
      await settle();
    }
    now = until;
  }

  return {
    now: () => now,
    after(delay, run) {
      const timer = { at: now + Math.max(0, delay), run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance: (milliseconds) => runDue(now + milliseconds, true),
    async jump(milliseconds) {
      now += milliseconds;
      await runDue(now, false);
    },
    setBack(milliseconds) {
      now -= milliseconds;
      for (const timer of timers) timer.at -= milliseconds;
    },
    get pending() {
      return timers.size;
    },
  };
}

/** Lets everything that waits only for promises run. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
