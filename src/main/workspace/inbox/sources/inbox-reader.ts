import type { Account, Instant, Mills, Person, PostId, StoaError } from '../../../../shared/model/index.ts';
import type { Database } from '../../../storage/database.ts';
import type { Caller, XAnswer, XApi, XPosts } from '../../ports.ts';
import type { Utterance } from '../utterance.ts';

/** What a source may use. */
export type ReaderContext = {
  readonly db: Database;
  readonly account: Account;
  readonly caller: Caller;
  readonly xApi: XApi;
  readonly now: Instant;
  /** How many posts to ask for. */
  readonly pageSize: number;
};

/** What one page of X means for the inbox. */
export type Digest = {
  readonly posts: Pick<XPosts, 'posts' | 'included' | 'people' | 'missing'> | null;
  readonly people: readonly Person[];
  readonly utterances: readonly Utterance[];
  readonly ownPosts: readonly { readonly id: PostId; readonly at: Instant }[];
  /** How far it was read now; kept after the rest, so that nothing is lost: after a kill in between the page is asked for once more. */
  readonly cursor: string;
  /** There is more to ask right away. */
  readonly more: boolean;
};

/** One question to X and what its answer means. */
export type Page<T> = {
  readonly endpoint: string;
  /** The most the answer can cost. */
  readonly atMost: Mills;
  ask(): Promise<XAnswer<T>>;
  digest(value: T): Digest;
};

/** How asking for a page went, and whether there is more to ask now. */
export type PageOutcome =
  | { readonly ok: true; readonly more: boolean }
  | { readonly ok: false; readonly error: StoaError };

/** Asks X for a page and keeps what came. */
export type ReadPage = <T>(page: Page<T>) => Promise<PageOutcome>;

/** One source of the inbox. */
export type InboxReader = {
  /** Scopes without which X refuses. */
  readonly scopes: readonly string[];
  /** Whose money it spends, when that is not the inbox's. */
  readonly payer?: 'watched';
  /**
   * Goes on from `cursor` (null before the first read), newest things first; `first` is true for the first page of a round.
   * Null when there is nothing to ask now.
   */
  fetchSince(
    context: ReaderContext,
    cursor: string | null,
    first: boolean,
    read: ReadPage,
  ): Promise<PageOutcome> | null;
};

/** Results of the very first look, which shows what was waiting already. */
const firstPage = 50;
/** Later looks find little, and a small page is let through by the money guard until the budget is all but spent. */
const laterPage = 10;
/** Where a page was not enough, X's largest: in a storm ten at a time would fall behind until X no longer has them. */
const stormPage = 100;

/** How many posts to ask for: `cursor` is null before the first look, `page` counts from 0 within a round. */
export function pageSizeOf(cursor: string | null, page: number, short: boolean): number {
  if (cursor === null) return firstPage;
  return page === 0 || short ? laterPage : stormPage;
}

/** Whether the day's budget may still have room for a page of the smallest size. */
export function mayBeShortened(pageSize: number): boolean {
  return pageSize === stormPage;
}
