import type { StoaError } from '../../shared/model/index.ts';
import type { Client } from '../client/client.ts';

/** A call that would pass today's budget, which has not left. */
export type BudgetQuestion = Extract<StoaError, { readonly code: 'budget-asks' }>;

/** A client whose calls ask the reader when they would pass today's budget, and go on after a yes; whoever calls need not know. */
export function askBeforePassing(client: Client, ask: (question: BudgetQuestion) => Promise<boolean>): Client {
  return {
    ...client,
    async call(method, input) {
      const reply = await client.call(method, input);
      if (reply.ok || reply.error.code !== 'budget-asks' || !(await ask(reply.error))) return reply;
      return client.call(method, input);
    },
  };
}
