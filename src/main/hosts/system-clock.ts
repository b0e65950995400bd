import type { Clock } from '../workspace/ports.ts';

/** Longest delay `setTimeout` takes; longer ones would fire at once. */
const longest = 2_147_483_647;

/** The machine's own time. Timers do not keep the process alive: the host does. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(delay, run) {
    const timer = setTimeout(run, Math.min(Math.max(0, delay), longest));
    timer.unref();
    return () => clearTimeout(timer);
  },
};
