import type { StoaEvent } from '../../../shared/contract/index.ts';
import type { ColumnId, Mills, Network, Reachability, StoaError } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { isKnownAccount, readRateLimit, writeRateLimit } from '../../storage/repositories/spend.ts';
import { createLanes, type Lanes } from '../../sync/lanes.ts';
import type { Payer } from '../../sync/money.ts';
import type { Caller, Clock, Receipt, XAnswer } from '../ports.ts';
import type { Ledger } from './create-ledger.ts';

/** Why a call is made: it decides the lane, whose money it spends and which column it is booked on. */
export type Purpose = {
  /** Name of the lane, e.g. `search`: calls that share one of X's rate limits share it. */
  readonly endpoint: string;
  readonly payer: Payer;
  /** The most it can cost. */
  readonly atMost: Mills;
  readonly columnId?: ColumnId;
};

/**
 * The one way to X: money guard, lane, call, then ledger, rate limit and `keep` in one transaction, then events.
 * A call that is held back answers like a failed one, without having left.
 */
export type CallX = <T>(
  caller: Caller,
  purpose: Purpose,
  call: () => Promise<XAnswer<T>>,
  keep?: (value: T) => void,
) => Promise<XAnswer<T>>;

/** The way to X with what is known of it. */
export type XPath = {
  readonly callX: CallX;
  readonly lanes: Lanes;
  /** Whether each network answered last time; networks never called are left out. */
  reachability(): readonly Reachability[];
};

/** Restores each lane’s rate limit from the last run. */
export function createCallX(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly random: () => number;
  readonly ledger: Ledger;
  readonly publish: (event: StoaEvent) => void;
}): XPath {
  const { db, clock, ledger, publish } = deps;
  const lanes = createLanes({
    clock,
    random: deps.random,
    restored: (accountId, endpoint) => readRateLimit(db, accountId, endpoint),
  });
  const reached = new Map<Network, Reachability>();

  function noteReachability(network: Network, receipt: Receipt, error: StoaError | null): void {
    const reachable = receipt.status !== null;
    // An answer missing for another reason (no token, a bug) says nothing about the network.
    if (!reachable && error?.code !== 'offline' && error?.code !== 'timed-out') return;
    const before = reached.get(network);
    if (before?.reachable === reachable) return;
    const reachability = { network, reachable, since: clock.now() };
    reached.set(network, reachability);
    if (before || !reachable) publish({ type: 'reachability.changed', reachability });
  }

  async function callX<T>(
    caller: Caller,
    purpose: Purpose,
    call: () => Promise<XAnswer<T>>,
    keep?: (value: T) => void,
  ): Promise<XAnswer<T>> {
    const { accountId } = caller;
    const { endpoint, payer, atMost } = purpose;
    for (
      let room = ledger.guard.room(accountId, payer, atMost);
      room;
      room = ledger.guard.room(accountId, payer, atMost)
    ) {
      await room;
    }
    const refusal =
      ledger.guard.refusal(accountId, payer, atMost) ?? lanes.refusal(accountId, endpoint, payer === 'hand');
    if (refusal) return heldBack(refusal, endpoint, clock.now());

    const release = ledger.guard.reserve(accountId, atMost);
    try {
      return await leave(caller, purpose, call, keep);
    } finally {
      release();
    }
  }

  async function leave<T>(
    caller: Caller,
    purpose: Purpose,
    call: () => Promise<XAnswer<T>>,
    keep?: (value: T) => void,
  ): Promise<XAnswer<T>> {
    const { accountId, network } = caller;
    lanes.begin(accountId, purpose.endpoint);
    let answer: XAnswer<T>;
    try {
      answer = await call();
    } catch (error) {
      lanes.end(accountId, purpose.endpoint, null, null);
      throw error;
    }
    const failed = answer.ok ? null : answer.error;
    lanes.end(accountId, purpose.endpoint, answer.receipt.rateLimit, failed);
    db.transaction(() => {
      if (!isKnownAccount(db, accountId)) return;
      if (answer.ok) keep?.(answer.value);
      ledger.record(accountId, { columnId: purpose.columnId ?? null, payer: purpose.payer }, answer.receipt);
      if (answer.receipt.rateLimit) writeRateLimit(db, accountId, purpose.endpoint, answer.receipt.rateLimit);
    });
    noteReachability(network, answer.receipt, failed);
    return answer;
  }

  return { callX, lanes, reachability: () => [...reached.values()] };
}

function heldBack<T>(error: StoaError, endpoint: string, at: number): XAnswer<T> {
  return { ok: false, error, maybeDone: false, receipt: { endpoint, at, status: null, charges: [], rateLimit: null } };
}
