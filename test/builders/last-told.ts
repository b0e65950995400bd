import type { StoaEvent } from '../../src/shared/contract/index.ts';

/** The last thing the windows were told of a send. */
export function lastTold({ events }: { readonly events: readonly StoaEvent[] }) {
  const event = events.findLast((one) => one.type === 'outbox.changed');
  return (
    event && {
      state: event.items[0]?.state,
      error: event.items[0]?.error?.code ?? null,
      draft: event.draft?.parts[0]?.text ?? null,
    }
  );
}
