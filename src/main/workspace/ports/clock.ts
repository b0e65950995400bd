import type { Instant } from '../../../shared/model/index.ts';

/** Wall time and timers, so that tests can move them. */
export type Clock = {
  now(): Instant;
  /** Calls `run` once after `delay` ms; the answer cancels it. */
  after(delay: number, run: () => void): () => void;
};
