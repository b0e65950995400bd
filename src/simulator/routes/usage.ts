import type { Ledger } from '../ledger/ledger.ts';
import type { Handlers } from './api-request.ts';

/** What every sandbox account starts with, in thousandths of a dollar. */
const prepaid = 25_000;

/** `GET /2/usage/credits`: what is left of the sandbox's play money, in dollars. */
export function createUsageHandlers(ledger: Ledger): Handlers<'credits'> {
  return {
    credits({ visitor }) {
      const spent = ledger.rows().reduce((sum, row) => sum + (row.account === visitor.id ? row.cost : 0), 0);
      const left = (prepaid - spent) / 1000;
      return {
        status: 200,
        body: { data: { free_balance: 0, free_grants: [], prepaid_balance: left, total_balance: left } },
      };
    },
  };
}
