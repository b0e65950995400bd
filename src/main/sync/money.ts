import type { AccountId, Mills, Payer, StoaError } from '../../shared/model/index.ts';
import { inboxShare } from '../../shared/prices/pace.ts';
import { xPrices } from '../../shared/prices/x-prices.ts';
import { formatPrice, formatSum } from '../../shared/text/money-format.ts';

export type { Payer };

/** Keeps background reading below the daily budget, also while several calls are under way. */
export type MoneyGuard = {
  /**
   * Why a call that may cost up to `atMost` must wait: for the next UTC day, or for the reader's yes when it is asked by hand; null when it may
   * leave once there is room. A send that was promised always may.
   */
  refusal(accountId: AccountId, payer: Payer, atMost: Mills): StoaError | null;
  /** Sets `atMost` aside until the answer's real price is in the ledger; the answer gives it back. */
  reserve(accountId: AccountId, atMost: Mills): () => void;
  /**
   * What to wait for before the call may leave; null when there is room. Calls under way cost far less than they might,
   * so another waits for them instead of being refused. Ask again after waiting: several may wait for the same.
   */
  room(accountId: AccountId, payer: Payer, atMost: Mills): Promise<void> | null;
  /** What reading columns by itself may still cost today; below 0 there is no room for X's smallest page. */
  left(accountId: AccountId): Mills;
  /** What of the budget is the inbox's alone by now, or once it has spent `more`. */
  keptForInbox(accountId: AccountId, more?: Mills): Mills;
  /** Whether background reading has come to its end for today. */
  reached(accountId: AccountId): boolean;
};

/** Part that stays the inbox's also when it has used its share, as on the day its backlog is read. */
const leastInboxShare = 0.1;
/** Part of the budget that watched words may use: a word that suddenly everybody says must not empty the columns. */
const watchedShare = 0.25;

/** Most that watched words may cost a day. */
export function shareOfWatched(budget: Mills): Mills {
  return Math.floor(budget * watchedShare);
}

/** The largest price of a page of posts: every post new, by a new person. */
export function largestPrice(maxResults: number): Mills {
  return maxResults * (xPrices.post + xPrices.person);
}

/** Beside the posts it asks for, a page may hold for each the one it answers and the one it quotes, with who wrote them. */
const mostTimes = 3;

/** The most that a call can possibly cost whose answer is lost; `exact`: its price is known beforehand. */
export function upperBound({ atMost, exact = false }: { readonly atMost: Mills; readonly exact?: boolean }): Mills {
  return exact ? atMost : atMost * mostTimes;
}

/** Price of X's smallest page, of ten posts: below this nothing can be read in the background. */
const smallestReading = largestPrice(10);

/** `budget` and what was spent are in mills of the current UTC day; what calls of unknown outcome may have cost counts as spent. */
export function createMoneyGuard(deps: {
  readonly budget: (accountId: AccountId) => Mills;
  readonly spentToday: (accountId: AccountId) => Mills;
  /** What of it the inbox spent by itself. */
  readonly spentByInbox: (accountId: AccountId) => Mills;
  /** What of it watched words spent. */
  readonly spentByWatched: (accountId: AccountId) => Mills;
  /** Whether the reader said that today may cost more than the budget. */
  readonly mayPass: (accountId: AccountId) => boolean;
}): MoneyGuard {
  const reserved = new Map<AccountId, Mills>();
  const waiting = new Set<() => void>();

  function cap(accountId: AccountId, payer: Payer): Mills {
    const budget = deps.budget(accountId);
    if (payer === 'hand' || payer === 'send' || payer === 'inbox') return budget;
    return Math.floor(budget - keptForInbox(accountId));
  }

  function keptForInbox(accountId: AccountId, more: Mills = 0): Mills {
    const budget = deps.budget(accountId);
    return Math.max(budget * leastInboxShare, budget * inboxShare - deps.spentByInbox(accountId) - more);
  }

  function wouldPass(accountId: AccountId, payer: Payer, atMost: Mills): boolean {
    return deps.spentToday(accountId) + atMost > cap(accountId, payer) || passesShare(accountId, payer, atMost);
  }

  function passesShare(accountId: AccountId, payer: Payer, atMost: Mills): boolean {
    return payer === 'watched' && deps.spentByWatched(accountId) + atMost > shareOfWatched(deps.budget(accountId));
  }

  function isCrowded(accountId: AccountId, payer: Payer, atMost: Mills): boolean {
    const held = reserved.get(accountId) ?? 0;
    return held > 0 && deps.spentToday(accountId) + held + atMost > cap(accountId, payer);
  }

  function left(accountId: AccountId): Mills {
    return cap(accountId, 'background') - deps.spentToday(accountId) - smallestReading;
  }

  function asks(accountId: AccountId, atMost: Mills): StoaError {
    const [budget, spent] = [deps.budget(accountId), deps.spentToday(accountId)];
    return {
      code: 'budget-asks',
      message: `This can cost up to ${formatPrice(atMost)}, and ${formatSum(spent)} of today’s ${formatSum(budget)} is spent.`,
      next: 'Say that today may cost more, or leave it for tomorrow.',
      atMost,
      budget,
      spent,
    };
  }

  return {
    refusal(accountId, payer, atMost) {
      if (payer === 'send' || atMost === 0 || !wouldPass(accountId, payer, atMost)) return null;
      if (payer === 'hand') return deps.mayPass(accountId) ? null : asks(accountId, atMost);
      return {
        code: 'budget-reached',
        message: 'Reading by itself has stopped, so that today stays inside your daily budget.',
        next: 'Raise the budget in the settings, or ask X by hand. Reading goes on at 00:00 UTC.',
        budget: deps.budget(accountId),
        spent: deps.spentToday(accountId),
      };
    },
    reserve(accountId, atMost) {
      reserved.set(accountId, (reserved.get(accountId) ?? 0) + atMost);
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        reserved.set(accountId, (reserved.get(accountId) ?? 0) - atMost);
        const woken = [...waiting];
        waiting.clear();
        for (const wake of woken) wake();
      };
    },
    room(accountId, payer, atMost) {
      const asksNobody = payer === 'send' || (payer === 'hand' && deps.mayPass(accountId));
      if (asksNobody || !isCrowded(accountId, payer, atMost)) return null;
      return new Promise((resolve) => waiting.add(resolve));
    },
    left,
    keptForInbox,
    reached: (accountId) => left(accountId) < 0,
  };
}
