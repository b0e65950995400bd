import { z } from 'zod';
import type { PersonId } from '../../shared/model/index.ts';
import { xPrices } from '../../shared/prices/x-prices.ts';
import type { Caller, XAnswer, XDirectMessages } from '../workspace/ports.ts';
import type { Call } from './call.ts';
import { endpoints } from './endpoints.ts';
import { directMessageQuery } from './fields.ts';
import { rawId } from './mapping/answer-schema.ts';
import type { AnswerReader } from './mapping/read-answer.ts';
import { pageSize } from './page-size.ts';
import { readCharges, readPrices, writeCharge } from './prices.ts';

const sentMessage = z.object({ dm_event_id: rawId, dm_conversation_id: z.string().min(1) });

/** Direct messages of the last 30 days (X's older, unencrypted kind) and sending one. */
export function createDirectMessages(call: Call, reader: AnswerReader) {
  return {
    directMessages: (caller: Caller, cursor: string | null, maxResults: number): Promise<XAnswer<XDirectMessages>> =>
      call(caller, {
        endpoint: endpoints.directMessages,
        method: 'GET',
        path: 'dm_events',
        query: { ...directMessageQuery, max_results: pageSize(maxResults, 1), pagination_token: cursor ?? undefined },
        read: (answer) =>
          answer.data === undefined && answer.meta === undefined ? null : reader.directMessages(caller.network, answer),
        charges: (answer) => (answer === null ? [] : readCharges(answer, readPrices.directMessages)),
      }),
    sendDirect: (
      caller: Caller,
      to: PersonId,
      text: string,
      mediaId?: string,
    ): Promise<XAnswer<{ readonly eventId: string; readonly conversationId: string }>> =>
      call(caller, {
        endpoint: endpoints.sendDirect,
        method: 'POST',
        path: `dm_conversations/with/${encodeURIComponent(to)}/messages`,
        body: {
          ...(text === '' ? {} : { text }),
          ...(mediaId === undefined ? {} : { attachments: [{ media_id: mediaId }] }),
        },
        read: (answer) => {
          const sent = sentMessage.safeParse(answer.data);
          if (!sent.success) return null;
          return { eventId: sent.data.dm_event_id, conversationId: sent.data.dm_conversation_id };
        },
        charges: () => writeCharge(xPrices.sendDirect),
      }),
  };
}
