import type { StoaEvent } from '../../../shared/contract/index.ts';
import type { AccountId, Notice, TokenSet } from '../../../shared/model/index.ts';
import { connectedAppsAddress } from '../../../shared/sign-in/x-app.ts';
import type { StoredAccount } from '../../storage/repositories/accounts.ts';
import type { Clock, Log } from '../ports.ts';
import type { Farewells } from './farewells.ts';

/** Tells X that accounts have signed out, and the person while X does not know it. */
export type Partings = {
  /** Answers whether X knows, after a few seconds at most; where the account was signed out already there is nothing to tell. */
  part(account: StoredAccount): Promise<boolean>;
  /** The account signs in again: X is not told any more, lest that end the new sign-in as well. */
  welcomeBack(accountId: AccountId): void;
  /** What the person should know of X's not knowing. */
  notices(): readonly Notice[];
};

/** Milliseconds that reading the tokens to give back may take. */
const longestRead = 3000;

/** Says nothing of the sandbox, whose tokens are no secrets. */
export function createPartings(deps: {
  readonly farewells: Farewells;
  readonly clock: Clock;
  readonly log: Log;
  /** The tokens of an account; null when they are out of reach. */
  read(accountId: AccountId): Promise<TokenSet | null>;
  publish(event: StoaEvent): void;
}): Partings {
  const { farewells, clock, log, publish } = deps;
  const untold = new Map<AccountId, Notice>();

  async function tokensOf(accountId: AccountId): Promise<TokenSet | null> {
    const { promise: late, resolve } = Promise.withResolvers<null>();
    const stopWaiting = clock.after(longestRead, () => resolve(null));
    try {
      return await Promise.race([deps.read(accountId), late]);
    } catch (error) {
      log.warn('accounts: the tokens to revoke could not be read', { why: String(error) });
      return null;
    } finally {
      stopWaiting();
    }
  }

  function heardLater({ id, person }: StoredAccount): void {
    const notice = untold.get(id);
    untold.delete(id);
    if (notice === undefined) return;
    publish({
      type: 'notice',
      notice: { id: notice.id, message: `X knows now that @${person.handle} signed out.`, next: '' },
    });
  }

  return {
    async part(account) {
      if (account.status === 'signed-out') return true;
      const { id, network, clientId, person } = account;
      const tokens = await tokensOf(id);
      const told =
        tokens !== null &&
        (await farewells.say({ accountId: id, network, clientId, tokens }, () => heardLater(account)));
      if (told || network === 'sandbox') return told;
      const notice: Notice = {
        id: `untold ${id} ${clock.now()}`,
        message: `@${person.handle} is signed out here, but X does not know it yet.`,
        next:
          tokens === null
            ? 'Stoa does not reach what it would need to tell it; end the sign-in at X.'
            : 'Stoa tells it as long as it runs, and keeps nothing on the disk for that. To be sure, end the sign-in at X.',
        link: { label: 'Open connected apps at X', href: connectedAppsAddress },
      };
      untold.set(id, notice);
      publish({ type: 'notice', notice });
      return false;
    },
    welcomeBack(accountId) {
      farewells.withdraw(accountId);
      const notice = untold.get(accountId);
      untold.delete(accountId);
      if (notice !== undefined) publish({ type: 'notice.over', id: notice.id });
    },
    notices: () => [...untold.values()],
  };
}
