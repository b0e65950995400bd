import type { ComposeTarget, DraftPart, Mills } from '../model/index.ts';
import { priceOfPost, xPrices } from './x-prices.ts';

/**
 * Price of sending `text`, known before it is sent.
 * `summoned`: the post answered mentions or quotes the account, which makes the answer cheaper.
 */
export function sendPrice(kind: ComposeTarget['kind'], text: string, summoned: boolean): Mills {
  return kind === 'direct' ? xPrices.sendDirect : priceOfPost(text, kind === 'reply' && summoned);
}

/** Price of sending all of these parts: what follows the first answers the account itself, which is nothing X charges less for. */
export function threadPrice(kind: ComposeTarget['kind'], parts: readonly DraftPart[], summoned: boolean): Mills {
  return parts.reduce((sum, { text }, index) => sum + sendPrice(kind, text, summoned && index === 0), 0);
}
