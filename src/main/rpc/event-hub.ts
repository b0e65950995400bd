import type { SequencedEvent, StoaEvent } from '../../shared/contract/index.ts';

/** Numbers the core's events and hands them to every open window. */
export type EventHub = {
  publish(event: StoaEvent): void;
  /** Answers how to stop listening. */
  subscribe(listener: (event: SequencedEvent) => void): () => void;
  /** Number of the last event; a snapshot taken now contains it. */
  sequence(): number;
};

/** Starts at zero with every start of the core; windows read the snapshot again when numbers do not follow. */
export function createEventHub(): EventHub {
  const listeners = new Set<(event: SequencedEvent) => void>();
  let sequence = 0;
  return {
    publish(event) {
      sequence += 1;
      for (const listener of listeners) listener({ sequence, event });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    sequence: () => sequence,
  };
}
