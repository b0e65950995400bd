import type { ComposeTarget, Mills } from '../model/index.ts';
import { hasLink } from '../text/extract-links.ts';

/** What X charges to send, per request (https://docs.x.com/x-api/getting-started/pricing). */
export const sendPrices = { post: 15, postWithLink: 200, summonedReply: 10, direct: 15 } as const satisfies Record<
  string,
  Mills
>;

/**
 * Price of sending `text`, known before it is sent.
 * `summoned`: the post answered mentions or quotes the account, which makes the answer cheaper.
 */
export function sendPrice(kind: ComposeTarget['kind'], text: string, summoned: boolean): Mills {
  if (kind === 'direct') return sendPrices.direct;
  if (hasLink(text)) return sendPrices.postWithLink;
  return kind === 'reply' && summoned ? sendPrices.summonedReply : sendPrices.post;
}
