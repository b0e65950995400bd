import { z } from 'zod';
import { inboxSources } from '../../../../shared/inbox-sources/index.ts';
import { compareIds, personId } from '../../../../shared/model/index.ts';
import { xPrices } from '../../../../shared/prices/x-prices.ts';
import { jsonText } from '../../../storage/json-text.ts';
import type { XDirectMessage } from '../../ports.ts';
import { directConversation, otherParticipant } from '../conversation-key.ts';
import type { Utterance } from '../utterance.ts';
import type { InboxReader, ReaderContext } from './inbox-reader.ts';

/** X cannot be asked for new messages only and charges each one every day, so a look takes few. */
const lookSize = 10;
const firstSize = 50;

const directCursor = z.object({ newest: z.string(), page: z.string().nullable(), reading: z.string().nullable() });
type DirectCursor = z.infer<typeof directCursor>;

/** Direct messages of the last 30 days (https://docs.x.com/x-api/direct-messages), only those between two people. */
export const direct: InboxReader = {
  scopes: inboxSources.direct.scopes,
  fetchSince(context, kept, first, read) {
    const { caller, xApi } = context;
    const before = parse(kept);
    if (!first && (before === null || before.page === null)) return null;
    const size = before === null ? firstSize : lookSize;
    return read({
      endpoint: 'direct-messages',
      atMost: size * xPrices.directMessage,
      ask: () => xApi.directMessages(caller, first ? null : (before?.page ?? null), size),
      digest(answer) {
        const next = advance(before, first, answer.messages, answer.nextCursor);
        return {
          posts: null,
          people: answer.people,
          utterances: answer.messages.flatMap((message) => toUtterance(context, message)),
          ownPosts: [],
          cursor: JSON.stringify(next),
          more: next.page !== null,
        };
      },
    });
  },
};

function parse(kept: string | null): DirectCursor | null {
  const parsed = jsonText(directCursor).safeParse(kept);
  return parsed.success ? parsed.data : null;
}

/** `newest` only moves when everything above it was read; a round that broke off starts again at the top. */
function advance(
  before: DirectCursor | null,
  first: boolean,
  messages: readonly XDirectMessage[],
  nextPage: string | null,
): DirectCursor {
  const ids = messages.map((message) => message.id).toSorted(compareIds);
  const known = before?.newest ?? null;
  const top = first ? (ids.at(-1) ?? known ?? '0') : (before?.reading ?? known ?? '0');
  const reachedKnown = known === null || ids.some((id) => compareIds(id, known) <= 0);
  if (nextPage === null || reachedKnown) return { newest: top, page: null, reading: null };
  return { newest: known, page: nextPage, reading: top };
}

function toUtterance({ account }: ReaderContext, message: XDirectMessage): readonly Utterance[] {
  const other = otherParticipant(message.conversationId, account.person.id);
  if (other === null) return [];
  const from = message.senderId === account.person.id ? 'me' : 'them';
  return [
    {
      conversationId: directConversation(account.id, message.conversationId),
      turn: {
        id: message.id,
        from,
        at: message.createdAt,
        postId: null,
        text: message.text,
        spans: message.spans,
        media: message.media,
        outboxId: null,
        summons: 'none',
        replyTo: null,
      },
      opens: { kind: 'direct', source: 'direct', personId: personId.parse(other), rootPostId: null },
    },
  ];
}
