import { hasLink } from '../../shared/text/extract-entities.ts';
import type { Reads } from '../endpoints.ts';
import type { EntryOf } from '../journal/entries.ts';

/**
 * X's price list (docs.x.com, pricing), in thousandths of a dollar.
 *
 * Reading: an answer with a 2xx status costs, for each distinct post in `data` and `includes.tweets` (or `.posts`), 5;
 * for each distinct person in `data` and `includes.users`, 10; for each direct-message event in `data`, 10. Media and
 * polls are free; each list in `data` costs 5. On the owned routes (a person's posts, mentions, bookmarks, following, lists) with the visitor's own id in
 * the path, what stands in `data` costs 1; `includes` are never owned. What stands in both is charged once, as data.
 * The person in `data` of users/me is free. The same post, person or event again for the same account in the same
 * UTC day (by this server's clock) is free, whatever it cost the first time.
 *
 * Writing: each request with a 2xx status costs its price, every time.
 */
export const prices = {
  post: 5,
  user: 10,
  message: 10,
  list: 5,
  owned: 1,
  createPost: 15,
  createPostWithLink: 200,
  summonedReply: 10,
  deletePost: 5,
  repost: 15,
  unrepost: 5,
  bookmark: 5,
  unbookmark: 5,
  sendMessage: 15,
  finalizeUpload: 10,
  describeUpload: 5,
  createList: 10,
  changeList: 5,
  addMember: 10,
  removeMember: 5,
} as const;

/** One thing on the bill before it is known whether it was paid for today. */
export type PricedItem = Omit<EntryOf<'charge'>['items'][number], 'free'>;

type Listed = { readonly id?: unknown };
type AnswerBody = { readonly data?: unknown; readonly includes?: unknown };

/** What an answer to a reading request costs; `isOwnPath` when the path's id is the visitor's. */
export function priceOfAnswer(reads: Reads, isOwnPath: boolean, body: AnswerBody): readonly PricedItem[] {
  const dataPrice = reads.owned && isOwnPath ? prices.owned : prices[reads.kind];
  const items = reads.free ? [] : idsOf(body.data).map((id) => ({ kind: reads.kind, id, price: dataPrice }));
  const includes: Readonly<Record<string, unknown>> = isRecord(body.includes) ? body.includes : {};
  const posts = [...idsOf(includes.tweets), ...idsOf(includes.posts)];
  const people = idsOf(includes.users);
  const all: readonly PricedItem[] = [
    ...items,
    ...posts.map((id) => ({ kind: 'post', id, price: prices.post }) as const),
    ...people.map((id) => ({ kind: 'user', id, price: prices.user }) as const),
  ];
  const distinct = new Map<string, PricedItem>();
  for (const item of all) if (!distinct.has(`${item.kind} ${item.id}`)) distinct.set(`${item.kind} ${item.id}`, item);
  return [...distinct.values()];
}

/** What creating a post costs: a link outweighs a summoned reply (one to somebody who named or quoted the visitor). */
export function priceOfPost(text: string, isSummoned: boolean): number {
  if (hasLink(text)) return prices.createPostWithLink;
  return isSummoned ? prices.summonedReply : prices.createPost;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((item) => {
    const { id }: Listed = isRecord(item) ? item : {};
    return typeof id === 'string' ? [id] : [];
  });
}
