import { z } from 'zod';
import type { PersonId } from '../../shared/model/index.ts';
import { xPrices } from '../../shared/prices/x-prices.ts';
import type { Caller, XAnswer, XLists, XNewList, XPeople } from '../workspace/ports.ts';
import type { Call } from './call.ts';
import { endpoints } from './endpoints.ts';
import { listQuery, personQuery } from './fields.ts';
import { rawId } from './mapping/answer-schema.ts';
import type { AnswerReader } from './mapping/read-answer.ts';
import { readCharges, readPrices, writeCharge } from './prices.ts';
import { withoutValue } from './without-value.ts';

const largestPage = 100;
const createdList = z.object({ id: rawId });
const membership = z.object({ is_member: z.boolean() });

/** The account's own lists on X and who is on them. */
export function createLists(call: Call, reader: AnswerReader) {
  return {
    ownedLists: (caller: Caller, cursor: string | null): Promise<XAnswer<XLists>> =>
      call(caller, {
        endpoint: endpoints.ownedLists,
        method: 'GET',
        path: `users/${encodeURIComponent(caller.userId)}/owned_lists`,
        query: { ...listQuery, max_results: largestPage, pagination_token: cursor ?? undefined },
        read: (answer) => (answer.data === undefined && answer.meta === undefined ? null : reader.lists(answer)),
        charges: (answer) => (answer === null ? [] : readCharges(answer, readPrices.ownLists)),
      }),
    listMembers: (caller: Caller, listId: string, cursor: string | null): Promise<XAnswer<XPeople>> =>
      call(caller, {
        endpoint: endpoints.listMembers,
        method: 'GET',
        path: `lists/${encodeURIComponent(listId)}/members`,
        query: { ...personQuery, max_results: largestPage, pagination_token: cursor ?? undefined },
        read: (answer) =>
          answer.data === undefined && answer.meta === undefined ? null : reader.people(caller.network, answer),
        charges: (answer) => (answer === null ? [] : readCharges(answer, readPrices.people)),
      }),
    createList: (caller: Caller, list: XNewList): Promise<XAnswer<{ readonly listId: string }>> =>
      call(caller, {
        endpoint: endpoints.createList,
        method: 'POST',
        path: 'lists',
        body: {
          name: list.name,
          ...(list.description === '' ? {} : { description: list.description }),
          private: list.private,
        },
        read: ({ data }) => {
          const created = createdList.safeParse(data);
          return created.success ? { listId: created.data.id } : null;
        },
        charges: () => writeCharge(xPrices.createList),
      }),
    deleteList: (caller: Caller, listId: string): Promise<XAnswer<null>> =>
      withoutValue(
        call(caller, {
          endpoint: endpoints.deleteList,
          method: 'DELETE',
          path: `lists/${encodeURIComponent(listId)}`,
          read: ({ data }) => (data === undefined ? null : true),
          charges: () => writeCharge(xPrices.deleteList),
        }),
      ),
    setListMember: (caller: Caller, listId: string, personId: PersonId, on: boolean): Promise<XAnswer<null>> => {
      const members = `lists/${encodeURIComponent(listId)}/members`;
      return withoutValue(
        call(caller, {
          endpoint: on ? endpoints.addToList : endpoints.removeFromList,
          method: on ? 'POST' : 'DELETE',
          path: on ? members : `${members}/${encodeURIComponent(personId)}`,
          ...(on ? { body: { user_id: personId } } : {}),
          // An accepted request that leaves the person where they were has not done what was asked.
          read: ({ data }) => (membership.safeParse(data).data?.is_member === on ? true : null),
          charges: () => writeCharge(on ? xPrices.addToList : xPrices.removeFromList),
        }),
      );
    },
  };
}
