import type { ComposeTarget, DraftPart, Mills } from '../model/index.ts';
import { priceOfPost, xPrices } from './x-prices.ts';

/**
 * Price of sending this, known before it is sent, with bringing its pictures to X and describing them.
 * `summoned`: the post answered mentions or quotes the account, which makes the answer cheaper.
 */
export function sendPrice(kind: ComposeTarget['kind'], { text, media = [] }: DraftPart, summoned: boolean): Mills {
  const words = kind === 'direct' ? xPrices.sendDirect : priceOfPost(text, kind === 'reply' && summoned);
  return media.reduce(
    (sum, { alt }) => sum + xPrices.uploadPicture + (alt === '' ? 0 : xPrices.describePicture),
    words,
  );
}

/** Price of sending all of these parts: what follows the first answers the account itself, which is nothing X charges less for. */
export function threadPrice(kind: ComposeTarget['kind'], parts: readonly DraftPart[], summoned: boolean): Mills {
  return parts.reduce((sum, part, index) => sum + sendPrice(kind, part, summoned && index === 0), 0);
}
