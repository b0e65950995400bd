import { spansOf } from '../../../shared/drafts/text-spans.ts';
import { compareIds, type StoaError } from '../../../shared/model/index.ts';
import { xPrices } from '../../../shared/prices/x-prices.ts';
import { wordsBegin } from '../../../shared/text/own-words.ts';
import type { Database } from '../../storage/database.ts';
import { isResultOfOther, type StoredOutboxItem } from '../../storage/repositories/outbox.ts';
import { largestPrice } from '../../sync/money.ts';
import type { Caller, Window, XAnswer, XApi, XDirectMessages, XPosts } from '../ports.ts';
import type { CallX } from '../spend/create-call-x.ts';

/** What X has of a send whose outcome is unknown. */
export type Look =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly error: StoaError };

/** X's clock and this computer's may differ by this much. */
const clockSkew = 5 * 60_000;
const pageSize = 20;
const mostPages = 5;

/** Looks among the account's own posts or messages for what `item` would have made. */
export function lookOnX(
  deps: { readonly db: Database; readonly xApi: XApi; readonly callX: CallX },
  caller: Caller,
  item: StoredOutboxItem,
): Promise<Look> {
  return item.target.kind === 'direct' ? lookAmongMessages(deps, caller, item) : lookAmongPosts(deps, caller, item);
}

type LookDeps = Parameters<typeof lookOnX>[0];

async function lookAmongPosts({ db, xApi, callX }: LookDeps, caller: Caller, item: StoredOutboxItem): Promise<Look> {
  const startTime = (item.leftAt ?? item.createdAt) - clockSkew;
  const wanted = comparable(item.text, item.replyTo !== null);
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const window: Window = { maxResults: pageSize, startTime, ...(cursor === null ? {} : { cursor }) };
    const purpose = { endpoint: 'posts-of', payer: 'send', atMost: largestPrice(pageSize) } as const;
    const answer: XAnswer<XPosts> = await callX(caller, purpose, () => xApi.postsOf(caller, caller.userId, window));
    if (!answer.ok) return { kind: 'failed', error: answer.error };
    const found = answer.value.posts.find(
      (post) =>
        post.authorId === caller.userId &&
        post.repostedId === null &&
        (post.replyTo?.postId ?? null) === item.replyTo &&
        comparable(post.text, post.replyTo !== null) === wanted &&
        post.media.length > 0 === item.media.length > 0 &&
        !isResultOfOther(db, item, post.id),
    );
    if (found) return { kind: 'found', id: found.id };
    cursor = answer.value.nextCursor;
    if (cursor === null) return { kind: 'absent' };
  }
  return { kind: 'absent' };
}

async function lookAmongMessages({ db, xApi, callX }: LookDeps, caller: Caller, item: StoredOutboxItem): Promise<Look> {
  const since = (item.leftAt ?? item.createdAt) - clockSkew;
  const { seenBefore } = item;
  const words = comparable(item.text, false);
  // X puts the address of a picture behind the words.
  const wanted = new Set(item.media.length === 0 ? [words] : [words, `${words} \u0000`.trimStart()]);
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const at: string | null = cursor;
    const purpose = { endpoint: 'direct-messages', payer: 'send', atMost: pageSize * xPrices.directMessage } as const;
    const answer: XAnswer<XDirectMessages> = await callX(caller, purpose, () =>
      xApi.directMessages(caller, at, pageSize),
    );
    if (!answer.ok) return { kind: 'failed', error: answer.error };
    const { messages, nextCursor }: XDirectMessages = answer.value;
    const found = messages.find(
      (message) =>
        message.senderId === caller.userId &&
        message.conversationId.split('-').includes(item.recipientId ?? '') &&
        message.createdAt >= since &&
        (seenBefore === null || compareIds(message.id, seenBefore) > 0) &&
        wanted.has(comparable(message.text, false)) &&
        !isResultOfOther(db, item, message.id),
    );
    if (found) return { kind: 'found', id: found.id };
    cursor = nextCursor;
    if (cursor === null || messages.every((message) => message.createdAt < since)) return { kind: 'absent' };
  }
  return { kind: 'absent' };
}

/** X shortens links and puts handles in front of replies: what is left must be the same words. */
function comparable(text: string, isReply: boolean): string {
  const spans = spansOf(text);
  const from = isReply ? wordsBegin({ text, spans }) : 0;
  let words = '';
  let end = from;
  for (const span of spans) {
    if (span.kind !== 'link' || span.start < end) continue;
    words += `${text.slice(end, span.start)}\u0000`;
    end = span.end;
  }
  return (words + text.slice(end)).normalize('NFC').replace(/\s+/g, ' ').trim();
}
