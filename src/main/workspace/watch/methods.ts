import type { Handlers } from '../../../shared/contract/index.ts';
import { accountOf, type FindAccount } from '../account-of.ts';
import type { Watch } from './create-watch.ts';

/** The calls about watched words. */
export type WatchHandlers = Pick<
  Handlers,
  'watch.rules' | 'watch.save' | 'watch.look' | 'watch.switch' | 'watch.remove' | 'watch.restore'
>;

/** Answers the calls about watched words. */
export function watchHandlers(watch: Watch, findAccount: FindAccount): WatchHandlers {
  return {
    'watch.rules': ({ accountId }) => watch.overview(accountOf(findAccount, accountId)),
    'watch.save'({ accountId, id, name, query }) {
      const account = accountOf(findAccount, accountId);
      const kept = watch.save(account, id, { name, query });
      return { id: kept, watched: watch.overview(account) };
    },
    async 'watch.look'({ accountId, id }) {
      const account = accountOf(findAccount, accountId);
      const samples = await watch.look(account, id);
      return { watched: watch.overview(account), samples };
    },
    'watch.switch'({ accountId, id, on }) {
      const account = accountOf(findAccount, accountId);
      watch.switch(account, id, on);
      return watch.overview(account);
    },
    'watch.remove'({ accountId, id }) {
      const account = accountOf(findAccount, accountId);
      watch.remove(account, id);
      return watch.overview(account);
    },
    'watch.restore'({ accountId, rule }) {
      const account = accountOf(findAccount, accountId);
      watch.restore(account, rule);
      return watch.overview(account);
    },
  };
}
