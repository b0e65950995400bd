import { type AccountId, type StoaError, StoaFailure } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { readAccount, writeAccountVault } from '../../storage/repositories/accounts.ts';
import { deleteStray, type StrayTokens, writeStray } from '../../storage/repositories/x-vault.ts';
import type { Host, KeptAccount, Vaults } from '../ports.ts';
import { answering } from './token-failures.ts';
import type { TokenShelf } from './token-shelf.ts';
import type { MoveTokens } from './x-vault.ts';

/**
 * Moves tokens between vaults: written, read back, the row changed, then deleted. Whatever happens on the way, the row says where the tokens are and
 * `stray_tokens` where a copy may lie.
 */
export function createMoveTokens(deps: {
  readonly db: Database;
  readonly host: Host;
  readonly vaults: Vaults;
  readonly shelf: TokenShelf;
}): MoveTokens {
  const { db, host, vaults, shelf } = deps;
  return (given, to, place) =>
    shelf.inTurn(given.id, async () => {
      const account = readAccount(db, given.id);
      if (account?.status !== 'signed-in') return;
      const { id } = account;
      const from = vaults.holding(account);
      if (from === to || typeof from === 'string') return;
      const begun = shelf.generation(id);
      const tokens = shelf.unstored(id) ?? (await answering(() => from.read(id), 'did not answer'));
      if (tokens === null) return;
      const copy = strayAt(id, to.kind, host);
      const original = strayAt(id, from.kind, host);
      db.durably(() => writeStray(db, copy));
      await answering(() => to.write(id, tokens), 'did not take the sign-in');
      const back = await answering(() => to.read(id), 'did not give the sign-in back');
      if (back?.accessToken !== tokens.accessToken || back.refreshToken !== tokens.refreshToken)
        throw new StoaFailure(notKept);
      if (!shelf.isStill(id, begun)) return to.delete(id);
      db.durably(() => {
        writeAccountVault(db, { id, ...place });
        deleteStray(db, copy);
        writeStray(db, original);
      });
      shelf.moved(id, tokens);
      await answering(() => from.delete(id), 'did not let go of the sign-in, which is in its new place');
      deleteStray(db, original);
    });
}

/** The place in which an account's tokens lie beside where its row says. */
export function strayAt(accountId: AccountId, kind: KeptAccount['vault'], host: Host): StrayTokens {
  // Only X's tokens move, and they are never in the data directory.
  return { accountId, vault: kind === 'data-directory' ? 'memory' : kind, host };
}

const notKept: StoaError = {
  code: 'storage',
  message: 'The new place did not keep the sign-in as it was, so it stays where it is.',
  next: 'Try again, or choose another place.',
};
