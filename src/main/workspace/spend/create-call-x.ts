import { setImmediate as nextTurn } from 'node:timers/promises';
import type { StoaEvent } from '../../../shared/contract/index.ts';
import type { AccountId, ColumnId, Mills, Network, Reachability, StoaError } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { isKnownAccount, readRateLimit, writeRateLimit } from '../../storage/repositories/spend.ts';
import { createLanes, type Lanes } from '../../sync/lanes.ts';
import { type Payer, upperBound } from '../../sync/money.ts';
import { signedOut } from '../accounts/token-failures.ts';
import type { Caller, Clock, Receipt, XAnswer } from '../ports.ts';
import type { Ledger } from './create-ledger.ts';

/** Why a call is made: it decides the lane, whose money it spends and which column it is booked on. */
export type Purpose = {
  /** Name of the lane, e.g. `search`: calls that share one of X's rate limits share it. */
  readonly endpoint: string;
  readonly payer: Payer;
  /** The most it is taken to cost. */
  readonly atMost: Mills;
  /** It costs that or nothing, as a write does. */
  readonly exact?: boolean;
  readonly columnId?: ColumnId;
};

/**
 * What is done with an answer: in the transaction of the ledger, or, where that would hold the main thread up, in pieces after it, each in
 * a transaction and a turn of its own. A kill leaves the rest of the pieces undone: the same is then asked for again, and costs nothing that day.
 */
export type Keep<T> = ((value: T) => void) | { readonly inPieces: (value: T) => Iterable<() => void> };

/**
 * The one way to X: money guard, lane, call, then ledger, rate limit and `keep` in one transaction, then events.
 * A call that is held back answers like a failed one, without having left.
 */
export type CallX = <T>(
  caller: Caller,
  purpose: Purpose,
  call: () => Promise<XAnswer<T>>,
  keep?: Keep<T>,
) => Promise<XAnswer<T>>;

/** The way to X with what is known of it. */
export type XPath = {
  readonly callX: CallX;
  readonly lanes: Lanes;
  /** Lets the next call try whether X answers the account again. */
  tryAgain(accountId: AccountId): void;
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
  /** Called when X answers an account again that it had answered nothing. */
  readonly onAnswering?: (accountId: AccountId) => void;
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
    keep?: Keep<T>,
  ): Promise<XAnswer<T>> {
    const { accountId } = caller;
    const { endpoint, payer, atMost } = purpose;
    const byHand = payer === 'hand' || payer === 'send';
    const busy = () => ledger.guard.room(accountId, payer, atMost) ?? (byHand ? null : ledger.stops.trial(accountId));
    for (let wait = busy(); wait; wait = busy()) await wait;
    const refusal =
      (byHand ? null : ledger.stops.refusal(accountId)) ??
      ledger.guard.refusal(accountId, payer, atMost) ??
      lanes.refusal(accountId, endpoint, byHand) ??
      // Its data may have been wiped while the call waited for room.
      (isKnownAccount(db, accountId) ? null : signedOut(accountId));
    if (refusal) return heldBack(refusal, endpoint, clock.now());

    const release = ledger.guard.reserve(accountId, atMost);
    // What is free proves nothing: X answers it without credits too.
    const endTrial = atMost > 0 ? ledger.stops.begin(accountId) : null;
    try {
      return await leave(caller, purpose, call, keep);
    } finally {
      endTrial?.();
      release();
    }
  }

  async function leave<T>(
    caller: Caller,
    purpose: Purpose,
    call: () => Promise<XAnswer<T>>,
    keep?: Keep<T>,
  ): Promise<XAnswer<T>> {
    const { accountId, network } = caller;
    const { endpoint, payer, columnId = null } = purpose;
    // On the disk before it leaves: if the answer is lost, this row says what it may have cost.
    const row = ledger.open(accountId, { columnId, payer }, endpoint, upperBound(purpose));
    lanes.begin(accountId, endpoint);
    let answer: XAnswer<T>;
    try {
      answer = await call();
    } catch (error) {
      lanes.end(accountId, endpoint, null, null);
      ledger.giveUp(accountId, row);
      throw error;
    }
    const failed = answer.ok ? null : answer.error;
    lanes.end(accountId, endpoint, answer.receipt.rateLimit, failed);
    try {
      db.transaction(() => {
        if (!isKnownAccount(db, accountId)) return;
        if (answer.ok && typeof keep === 'function') keep(answer.value);
        ledger.settle(accountId, row, answer.receipt);
        if (answer.receipt.rateLimit) writeRateLimit(db, accountId, endpoint, answer.receipt.rateLimit);
      });
    } catch (error) {
      ledger.giveUp(accountId, row);
      throw error;
    }
    noteReachability(network, answer.receipt, failed);
    if (purpose.atMost > 0 || failed !== null) noteStop(accountId, failed);
    if (answer.ok && typeof keep === 'object') await keepInPieces(accountId, keep.inPieces(answer.value));
    return answer;
  }

  async function keepInPieces(accountId: AccountId, pieces: Iterable<() => void>): Promise<void> {
    for (const piece of pieces) {
      await nextTurn();
      db.transaction(() => {
        // Its data may be wiped between two of them.
        if (isKnownAccount(db, accountId)) piece();
      });
    }
  }

  /** One banner tells of all calls that X answers nothing; once it does again, everything reads on. */
  function noteStop(accountId: AccountId, failed: StoaError | null): void {
    const change = ledger.stops.end(accountId, failed);
    if (change === null || !isKnownAccount(db, accountId)) return;
    ledger.announce(accountId);
    if (change === 'ended') deps.onAnswering?.(accountId);
  }

  return {
    callX,
    lanes,
    tryAgain: ledger.stops.tryAgain,
    reachability: () => [...reached.values()],
  };
}

function heldBack<T>(error: StoaError, endpoint: string, at: number): XAnswer<T> {
  return { ok: false, error, maybeDone: false, receipt: { endpoint, at, status: null, charges: [], rateLimit: null } };
}
