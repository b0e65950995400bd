import type { Mills } from '../model/index.ts';
import { hasLink } from '../text/extract-links.ts';

/**
 * What X charges pay-per-use apps, in mills (docs.x.com/x-api/getting-started/pricing, read 2026-08).
 * Reads are per returned resource, writes per request; `owned` prices hold for the account's own data read with the account's own app.
 */
export const xPrices = {
  post: 5,
  ownedPost: 1,
  person: 10,
  ownedPerson: 1,
  directMessage: 10,
  createPost: 15,
  createPostWithLink: 200,
  answerSummons: 10,
  repost: 15,
  undoRepost: 5,
  bookmark: 5,
  undoBookmark: 5,
  sendDirect: 15,
  /** Completing an upload (X's own price list for machines, 2026-08). */
  uploadPicture: 10,
  describePicture: 5,
  list: 5,
  ownedList: 1,
  createList: 10,
  deleteList: 5,
  addToList: 10,
  removeFromList: 5,
} as const satisfies Readonly<Record<string, Mills>>;

/** What publishing this text would cost in mills; `summoned`: it answers someone who mentioned or quoted the account. */
export function priceOfPost(text: string, summoned: boolean): Mills {
  // A link outweighs the summons: X bills the dearer of the two.
  if (hasLink(text)) return xPrices.createPostWithLink;
  return summoned ? xPrices.answerSummons : xPrices.createPost;
}
