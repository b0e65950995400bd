import type { PersonId } from '../../shared/model/index.ts';
import type { Caller, XAnswer, XLookup, XPeople } from '../workspace/ports.ts';
import type { Call } from './call.ts';
import { type Endpoint, endpoints } from './endpoints.ts';
import { personQuery } from './fields.ts';
import type { AnswerReader } from './mapping/read-answer.ts';
import { readCharges, readPrices } from './prices.ts';

const largestPage = 1000;

/** Reads of people: whom the account follows, and people by id or handle, with how they stand to the account. */
export function createPeople(call: Call, reader: AnswerReader) {
  function lookUp(
    caller: Caller,
    endpoint: Endpoint,
    path: string,
    parameter: 'ids' | 'usernames',
    asked: readonly string[],
  ): Promise<XAnswer<XLookup>> {
    return call(caller, {
      endpoint,
      method: 'GET',
      path,
      query: { ...personQuery, [parameter]: asked.join() },
      read: (answer) => {
        const found = reader.lookup(caller.network, answer, asked);
        // Problems about nobody who was asked for refuse the whole request.
        return answer.data === undefined && found.missing.length === 0 ? null : found;
      },
      charges: (answer) => (answer === null ? [] : readCharges(answer, readPrices.people)),
    });
  }

  return {
    peopleById: (caller: Caller, ids: readonly PersonId[]) => lookUp(caller, endpoints.people, 'users', 'ids', ids),
    peopleByHandle: (caller: Caller, handles: readonly string[]) =>
      lookUp(caller, endpoints.peopleByHandle, 'users/by', 'usernames', handles),
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
