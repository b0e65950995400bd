import { setImmediate } from 'node:timers/promises';
import type { Handlers } from '../../../shared/contract/index.ts';
import { countAnswers } from '../../../shared/figures/answer-figures.ts';
import type { Database } from '../../storage/database.ts';
import { readSaid, type SaidPlace } from '../../storage/repositories/said.ts';
import type { Clock } from '../ports.ts';

/** Days the figures reach back, today included. */
const length = 30;
/** What was said that is read in one turn of the main thread: a few milliseconds. */
const page = 500;

/** The calls about figures; read in short turns, so that nothing else waits for them. */
export function figuresHandlers(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
}): Pick<Handlers, 'figures.answers'> {
  return {
    async 'figures.answers'({ accountId, zone }) {
      const count = countAnswers({ now: deps.clock.now(), zone, length });
      let place: SaidPlace | null = { at: count.from, id: '' };
      while (place !== null) {
        const { said, next } = readSaid(deps.db, accountId, place, page);
        for (const one of said) count.take(one);
        place = next;
        if (place !== null) await setImmediate();
      }
      return count.report();
    },
  };
}
