import type { Caller, XAnswer, XPeople } from '../workspace/ports.ts';
import type { Call } from './call.ts';
import { endpoints } from './endpoints.ts';
import { personQuery } from './fields.ts';
import type { AnswerReader } from './mapping/read-answer.ts';
import { readCharges, readPrices } from './prices.ts';

const largestPage = 1000;

/** Reads of people: whom the account follows, with how they stand to it. */
export function createPeople(call: Call, reader: AnswerReader) {
  return {
    following: (caller: Caller, cursor: string | null): Promise<XAnswer<XPeople>> =>
      call(caller, {
        endpoint: endpoints.following,
        method: 'GET',
        path: `users/${encodeURIComponent(caller.userId)}/following`,
        query: { ...personQuery, max_results: largestPage, pagination_token: cursor ?? undefined },
        read: (answer) =>
          answer.data === undefined && answer.meta === undefined ? null : reader.people(caller.network, answer),
        charges: (answer) => (answer === null ? [] : readCharges(answer, readPrices.ownFollowing)),
      }),
  };
}
