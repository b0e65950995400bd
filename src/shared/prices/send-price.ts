import type { ComposeTarget, Mills } from '../model/index.ts';
import { priceOfPost, xPrices } from './x-prices.ts';

/**
 * Price of sending `text`, known before it is sent.
 * `summoned`: the post answered mentions or quotes the account, which makes the answer cheaper.
 */
export function sendPrice(kind: ComposeTarget['kind'], text: string, summoned: boolean): Mills {
  return kind === 'direct' ? xPrices.sendDirect : priceOfPost(text, kind === 'reply' && summoned);
}
