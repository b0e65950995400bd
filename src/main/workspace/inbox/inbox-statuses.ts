import type { AccountId, InboxStatus, Instant, StoaError } from '../../../shared/model/index.ts';
import type { ReaderName } from './sources/index.ts';

/** How reading each account's inbox went last; known only while Stoa runs. */
export type InboxStatuses = {
  /** Notes the outcome of one source's round; null: it went well. */
  note(accountId: AccountId, name: ReaderName, error: StoaError | null, at: Instant): void;
  of(accountId: AccountId): InboxStatus;
};

type Known = {
  lastCheckedAt: Instant | null;
  readonly heard: Set<ReaderName>;
  readonly errors: Map<ReaderName, StoaError>;
};

/** Until both of these have answered, well or not, an empty inbox may only be one that is not read yet. */
const telling: readonly ReaderName[] = ['mention', 'direct'];

/** Starts with nothing known. */
export function createInboxStatuses(changed: (status: InboxStatus) => void): InboxStatuses {
  const known = new Map<AccountId, Known>();

  function of(accountId: AccountId): InboxStatus {
    const one = known.get(accountId);
    const isRead = telling.every((name) => one?.heard.has(name));
    return {
      accountId,
      lastCheckedAt: isRead ? (one?.lastCheckedAt ?? null) : null,
      error: worst([...(one?.errors.values() ?? [])]),
    };
  }

  return {
    of,
    note(accountId, name, error, at) {
      const one = known.get(accountId) ?? { lastCheckedAt: null, heard: new Set(), errors: new Map() };
      known.set(accountId, one);
      one.heard.add(name);
      if (error === null) {
        one.lastCheckedAt = at;
        one.errors.delete(name);
      } else {
        one.errors.set(name, error);
      }
      changed(of(accountId));
    },
  };
}

/** What stops everything is told before what stops one source only. */
function worst(errors: readonly StoaError[]): StoaError | null {
  return errors.find((error) => error.code !== 'forbidden') ?? errors[0] ?? null;
}
