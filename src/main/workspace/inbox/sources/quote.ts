import { z } from 'zod';
import { inboxSources } from '../../../../shared/inbox-sources/index.ts';
import { instant } from '../../../../shared/model/index.ts';
import { jsonText } from '../../../storage/json-text.ts';
import { readOwnPosts } from '../../../storage/repositories/turns.ts';
import { largestPrice } from '../../../sync/money.ts';
import type { Window } from '../../ports.ts';
import { searchReach } from '../../search-reach.ts';
import type { InboxReader } from './inbox-reader.ts';
import { spokenTo } from './mention.ts';

/** Eleven operators of at most 42 characters fit into X's 512. */
const mostPosts = 11;
/** A post may be quoted before Stoa knows it, so each search looks back this far; X charges a post once a day. */
const overlap = 30 * 60_000;

const quoteCursor = z.object({ since: instant, page: z.string().nullable(), newest: instant });
type QuoteCursor = z.infer<typeof quoteCursor>;

/** Quotes of the account's newest posts, found by search because no timeline of X lists them. */
export const quote: InboxReader = {
  scopes: inboxSources.quote.scopes,
  fetchSince(context, kept, first, read) {
    const size = context.pageSize;
    const { db, account, caller, xApi, now } = context;
    const own = readOwnPosts(db, account.id, now - searchReach, mostPosts);
    if (own.length === 0) return null;
    const earliest = now - searchReach;
    const before = parse(kept, earliest);
    if (!first && before.page === null) return null;
    const since = Math.max(earliest, before.since);
    const query = `(${own.map((id) => `quotes_of_tweet_id:${id}`).join(' OR ')}) -from:${account.person.handle}`;
    const window: Window = {
      maxResults: size,
      startTime: since,
      ...(first || before.page === null ? {} : { cursor: before.page }),
    };
    return read({
      endpoint: 'search',
      atMost: largestPrice(size),
      ask: () => xApi.search(caller, query, window),
      digest(answer) {
        const newest = Math.max(before.newest, ...answer.posts.map((post) => post.createdAt));
        const next: QuoteCursor =
          answer.nextCursor === null
            ? { since: Math.max(earliest, newest - overlap), page: null, newest }
            : { since, page: answer.nextCursor, newest };
        return {
          posts: answer,
          people: [],
          utterances: spokenTo(context, answer.posts, 'quote'),
          ownPosts: [],
          cursor: JSON.stringify(next),
          more: next.page !== null,
        };
      },
    });
  },
};

function parse(kept: string | null, earliest: number): QuoteCursor {
  const parsed = jsonText(quoteCursor).safeParse(kept);
  return parsed.success ? parsed.data : { since: earliest, page: null, newest: earliest };
}
