import type { AccountId, Network, TokenSet } from '../../../shared/model/index.ts';
import type { Clock, Log, OAuth } from '../ports.ts';

/** A sign-in that has ended here and that X is to end as well. */
export type Farewell = {
  /** Null while nobody knows whose sign-in it was. */
  readonly accountId: AccountId | null;
  readonly network: Network;
  readonly clientId: string;
  readonly tokens: TokenSet;
};

/**
 * Gives tokens back to X that nobody uses any more. What X did not hear is said again while Stoa runs, from memory alone: on the disk nothing of a
 * sign-in stays that the person has ended.
 */
export type Farewells = {
  /** Answers whether X knows, after three seconds at most; `later` is called when X hears of it only after that. */
  say(farewell: Farewell, later: () => void): Promise<boolean>;
  /** Says nothing more for this account, nor for those nobody knows: any may be the same. */
  withdraw(accountId: AccountId): void;
  /** Says everything that X has not heard once more and nothing after that. */
  stop(): void;
  /** Settles when nothing is being said. */
  settled(): Promise<void>;
};

/** Milliseconds that signing out waits for X. */
const longestWait = 3000;
const firstRepeat = 15_000;
const longestRepeat = 15 * 60_000;

/** Nothing is to be said at first. */
export function createFarewells(deps: {
  readonly oauth: Pick<OAuth, 'revoke'>;
  readonly clock: Clock;
  readonly log: Log;
}): Farewells {
  const { oauth, clock, log } = deps;
  const saying = new Set<Promise<void>>();
  /** What waits to be said again. */
  const waiting = new Set<{ readonly accountId: AccountId | null; cancel(): void; again(): void }>();
  /** Rises with every withdrawal, so that what is being said then is not said again. */
  const withdrawals = new Map<AccountId | null, number>();
  let stopped = false;

  /** `tried` hears of the first answer, `heard` of the one that says so. */
  function say(farewell: Farewell, tried: (heard: boolean) => void, heard: () => void, wait: number): void {
    const { accountId, network, clientId, tokens } = farewell;
    const begun = withdrawals.get(accountId);
    const work = oauth
      .revoke(network, clientId, tokens)
      .then((outcome) => {
        tried(outcome.ok);
        if (outcome.ok) return heard();
        if (stopped || withdrawals.get(accountId) !== begun) return;
        const repeat = {
          accountId,
          cancel: clock.after(wait, () => repeat.again()),
          again() {
            repeat.cancel();
            waiting.delete(repeat);
            say(farewell, () => undefined, heard, Math.min(longestRepeat, wait * 2));
          },
        };
        waiting.add(repeat);
      })
      .catch((error: unknown) => log.error('accounts: giving tokens back failed', { error }))
      .finally(() => saying.delete(work));
    saying.add(work);
  }

  return {
    say(farewell, later) {
      return new Promise((resolve) => {
        let inTime: boolean | null = null;
        const answer = (heard: boolean) => {
          inTime ??= heard;
          stopWaiting();
          resolve(heard);
        };
        const stopWaiting = clock.after(longestWait, () => answer(false));
        say(farewell, answer, () => inTime === false && later(), firstRepeat);
      });
    },
    withdraw(accountId) {
      for (const whose of [accountId, null]) withdrawals.set(whose, (withdrawals.get(whose) ?? 0) + 1);
      for (const repeat of [...waiting]) {
        if (repeat.accountId !== accountId && repeat.accountId !== null) continue;
        repeat.cancel();
        waiting.delete(repeat);
      }
    },
    stop() {
      stopped = true;
      for (const { again } of [...waiting]) again();
    },
    async settled() {
      await Promise.all(saying);
    },
  };
}
