import type { Instant } from '../../shared/model/index.ts';
import type { Clock, Log } from '../workspace/ports.ts';
import { wasSetBack } from './was-set-back.ts';

/** Runs named jobs at their times, few at once; a job answers when it wants to run again. */
export type Scheduler = {
  /** Adds or replaces a job; `run` answers the next instant, or null to stop. A job never overlaps itself. */
  schedule(key: string, at: Instant, run: () => Promise<Instant | null>): void;
  /** Moves a known job to an earlier or later instant; unknown keys are ignored. */
  move(key: string, at: Instant): void;
  /** When the job runs next; null when it is unknown or running. */
  nextAt(key: string): Instant | null;
  remove(key: string): void;
  /** Starts what is due, and settles when nothing runs and nothing is due any more. */
  drain(): Promise<void>;
  /** Starts no job again. */
  stop(): void;
};

type Job = { at: Instant; run: () => Promise<Instant | null>; running: boolean; moved: Instant | null };

const mostAtOnce = 6;
/** A timer this late means that the computer slept. */
const sleepThreshold = 30_000;
/** After waking, due jobs are spread over this time so that not all leave in one burst. */
const wakeSpread = 3000;

/** `random` answers 0 to 1. */
export function createScheduler(deps: {
  readonly clock: Clock;
  readonly log: Log;
  readonly random: () => number;
}): Scheduler {
  const { clock, log, random } = deps;
  const jobs = new Map<string, Job>();
  const running = new Set<Promise<void>>();
  let stopped = false;
  let lastSeen = clock.now();
  let cancelTimer: (() => void) | null = null;

  /** Jobs planned by a clock that was ahead would otherwise rest until it is as late again. */
  function followClock(): void {
    const before = lastSeen;
    lastSeen = clock.now();
    if (wasSetBack(before, lastSeen)) for (const job of jobs.values()) job.at -= before - lastSeen;
  }

  function arm(): void {
    followClock();
    cancelTimer?.();
    cancelTimer = null;
    if (stopped || running.size >= mostAtOnce) return;
    const next = [...jobs.values()].filter((job) => !job.running).reduce((at, job) => Math.min(at, job.at), Infinity);
    if (next === Infinity) return;
    const expected = Math.max(next, clock.now());
    cancelTimer = clock.after(expected - clock.now(), () => wake(expected));
  }

  function wake(expected: Instant): void {
    followClock();
    const now = clock.now();
    if (now - expected > sleepThreshold) {
      for (const job of jobs.values()) {
        if (!job.running && job.at <= now) job.at = now + Math.round(random() * wakeSpread);
      }
    }
    const due = [...jobs.values()]
      .filter((job) => !job.running && job.at <= now)
      .sort((left, right) => left.at - right.at);
    for (const job of due.slice(0, mostAtOnce - running.size)) start(job);
    arm();
  }

  function start(job: Job): void {
    job.running = true;
    const work = finish(job).finally(() => {
      running.delete(work);
      arm();
    });
    running.add(work);
  }

  async function finish(job: Job): Promise<void> {
    let next: Instant | null;
    try {
      next = await job.run();
    } catch (error) {
      log.error('sync: a job failed', { error });
      next = clock.now() + 60_000;
    }
    followClock();
    job.running = false;
    if (job.moved !== null) next = job.moved;
    job.moved = null;
    const [key] = [...jobs].find(([, known]) => known === job) ?? [];
    if (key === undefined) return;
    if (next === null) jobs.delete(key);
    else job.at = next;
  }

  return {
    schedule(key, at, run) {
      followClock();
      jobs.set(key, { at, run, running: false, moved: null });
      arm();
    },
    move(key, at) {
      followClock();
      const job = jobs.get(key);
      if (!job) return;
      if (job.running) job.moved = at;
      else job.at = at;
      arm();
    },
    nextAt(key) {
      const job = jobs.get(key);
      return job && !job.running ? job.at : null;
    },
    remove(key) {
      jobs.delete(key);
      arm();
    },
    async drain() {
      for (;;) {
        if (!stopped) wake(clock.now());
        if (running.size === 0) return;
        await Promise.all(running);
      }
    },
    stop() {
      stopped = true;
      cancelTimer?.();
      cancelTimer = null;
    },
  };
}
