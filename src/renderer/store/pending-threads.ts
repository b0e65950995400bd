import type { AccountId, OutboxId, OutboxItem } from '../../shared/model/index.ts';

/** What has not left yet of one thread, which is most often a single send. */
export type PendingThread = {
  readonly id: OutboxId;
  /** The next part to leave, or the one that was stopped. */
  readonly head: OutboxItem;
  /** In their order. */
  readonly unsent: readonly [OutboxItem, ...OutboxItem[]];
};

/** What an account has promised and X does not have yet, next first. */
export function pendingThreads(
  outbox: Readonly<Record<OutboxId, OutboxItem>>,
  accountId: AccountId | null,
): readonly PendingThread[] {
  const unsent = Object.values(outbox).filter(
    (item) => item.target.accountId === accountId && item.state !== 'sent' && item.state !== 'refused',
  );
  const threads = [...Map.groupBy(unsent, (item) => item.chain.id)].flatMap(([id, items]): PendingThread[] => {
    const [first, ...rest] = items.toSorted((one, other) => one.chain.index - other.chain.index);
    if (first === undefined) return [];
    return [{ id, head: items.find((item) => item.state === 'stopped') ?? first, unsent: [first, ...rest] }];
  });
  return threads.toSorted((one, other) => turnOf(one.head) - turnOf(other.head));
}

function turnOf({ scheduledFor, createdAt }: OutboxItem): number {
  return scheduledFor ?? createdAt;
}
