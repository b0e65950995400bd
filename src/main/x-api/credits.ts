import { z } from 'zod';
import type { Caller, XAnswer, XCredits } from '../workspace/ports.ts';
import type { Call } from './call.ts';
import { endpoints } from './endpoints.ts';

/** Dollars, as a number or written out. */
const dollars = z.coerce.number().transform((amount) => Math.round(amount * 1000));
const credits = z.object({
  total_balance: dollars,
  prepaid_balance: dollars.catch(0),
  free_balance: dollars.catch(0),
});

/** What is left of the prepaid credits (docs.x.com/x-api/usage/get-usage-credits). */
export function createCredits(call: Call) {
  return {
    credits: (caller: Caller): Promise<XAnswer<XCredits>> =>
      call(caller, {
        endpoint: endpoints.credits,
        method: 'GET',
        path: 'usage/credits',
        read({ data }) {
          const parsed = credits.safeParse(data);
          if (!parsed.success) return null;
          const { total_balance: total, prepaid_balance: prepaid, free_balance: free } = parsed.data;
          return { total, prepaid, free };
        },
        charges: () => [],
      }),
  };
}
