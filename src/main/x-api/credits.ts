import { z } from 'zod';
import type { Caller, XAnswer, XCredits } from '../workspace/ports.ts';
import type { Call } from './call.ts';
import { endpoints } from './endpoints.ts';

/** Dollars; nobody has published whether as a number or as its digits. */
const dollars = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+(?:\.\d+)?$/)
    .transform(Number),
]);
const credits = z.object({
  free_balance: dollars.optional().catch(undefined),
  prepaid_balance: dollars.optional().catch(undefined),
  total_balance: dollars,
});

/** What is left to the owner of the app (docs.x.com/x-api/usage, newer than the OpenAPI description; free). */
export function createCredits(call: Call) {
  return {
    credits: (caller: Caller): Promise<XAnswer<XCredits>> =>
      call(caller, {
        endpoint: endpoints.credits,
        method: 'GET',
        path: 'usage/credits',
        read: ({ data }) => {
          const parsed = credits.safeParse(data);
          if (!parsed.success) return null;
          const { free_balance: free = 0, total_balance: total, prepaid_balance: prepaid = total - free } = parsed.data;
          return { free: toMills(free), prepaid: toMills(prepaid), total: toMills(total) };
        },
        charges: () => [],
      }),
  };
}

function toMills(amount: number): number {
  return Math.round(amount * 1000);
}
