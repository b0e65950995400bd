import type { StoaEvent } from '../../../shared/contract/index.ts';
import type { Mills } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import type { Scheduler } from '../../sync/scheduler.ts';
import type { Accounts } from '../accounts/create-accounts.ts';
import type { Clock, Networks, XApi } from '../ports.ts';
import type { Posts } from '../posts/create-posts.ts';
import type { CallX } from '../spend/create-call-x.ts';
import type { Ledger } from '../spend/create-ledger.ts';
import { type Copies, createCopies } from './create-copies.ts';
import { createExport } from './create-export.ts';
import { createLookAgain } from './look-again.ts';
import { type CopiesHandlers, copiesHandlers } from './methods.ts';

/** Copies that follow X, and how they leave by hand. */
export type CopiesDomain = Pick<Copies, 'start' | 'budgetChanged'> & { readonly handlers: CopiesHandlers };

/** Puts the parts of the domain together; it asks X for nothing before `start`, but by hand. */
export function createCopiesDomain(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly networks: Networks;
  readonly xApi: XApi;
  readonly callX: CallX;
  readonly scheduler: Scheduler;
  readonly ledger: Ledger;
  readonly accounts: Pick<Accounts, 'all' | 'find'>;
  readonly posts: Posts;
  /** Most that checking older copies may cost per UTC day and account; 0: never. */
  readonly olderBudget: () => Mills;
  readonly publish: (event: StoaEvent) => void;
}): CopiesDomain {
  const lookAgain = createLookAgain(deps);
  const copies = createCopies({ ...deps, lookAgain });
  const exporting = createExport({ ...deps, lookAgain });
  return {
    handlers: copiesHandlers(copies, exporting, deps.accounts.find),
    start: copies.start,
    budgetChanged: copies.budgetChanged,
  };
}
