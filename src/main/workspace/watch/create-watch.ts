import { randomUUID } from 'node:crypto';
import type { WatchSample } from '../../../shared/contract/watch.ts';
import {
  type Account,
  type AccountId,
  type Instant,
  type PostContent,
  StoaFailure,
} from '../../../shared/model/index.ts';
import { ownWords } from '../../../shared/text/own-words.ts';
import {
  mostWatchRules,
  type WatchedWords,
  type WatchRule,
  type WatchRuleWords,
} from '../../../shared/watched-words/watch-rule.ts';
import { watchedQuery } from '../../../shared/watched-words/watched-query.ts';
import type { Database } from '../../storage/database.ts';
import { deleteWatchRule, readWatchRules, writeWatchRule } from '../../storage/repositories/watch-rules.ts';
import { largestPrice } from '../../sync/money.ts';
import { callerOf } from '../caller-of.ts';
import type { Clock, XApi, XPosts } from '../ports.ts';
import type { Posts } from '../posts/create-posts.ts';
import { searchReach } from '../search-reach.ts';
import type { CallX } from '../spend/create-call-x.ts';
import type { Ledger } from '../spend/create-ledger.ts';
import { suggestRules } from './suggest-rules.ts';

/** The rules by which posts of others come into the inbox although nobody named the account. */
export type Watch = {
  overview(account: Account): WatchedWords;
  /** Keeps a rule, as a new one that is off when `id` is null; answers its id. */
  save(account: Account, id: string | null, words: WatchRuleWords): string;
  /** Asks X what a rule would bring, and keeps how much of it a day. */
  look(account: Account, id: string): Promise<readonly WatchSample[]>;
  switch(account: Account, id: string, on: boolean): void;
  remove(account: Account, id: string): void;
  /** Brings a rule back as it was. */
  restore(account: Account, rule: WatchRule): void;
};

const day = 86_400_000;
/** X's smallest page of a search. */
const pageSize = 10;
const samplesShown = 3;

/** Keeps the rules; reading by them is the inbox's. */
export function createWatch(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly xApi: Pick<XApi, 'search'>;
  readonly callX: CallX;
  readonly posts: Pick<Posts, 'ingest'>;
  readonly ledger: Pick<Ledger, 'watchedToday'>;
  /** Reads by the rules as they are now. */
  watchAgain(accountId: AccountId): void;
}): Watch {
  const { db, clock, xApi, callX, posts, ledger } = deps;

  function find(accountId: AccountId, id: string): WatchRule {
    const found = readWatchRules(db, accountId).find((rule) => rule.id === id);
    if (found) return found;
    throw new StoaFailure({
      code: 'not-found',
      message: 'These watched words were deleted meanwhile.',
      next: 'Add them as new ones.',
    });
  }

  function keep(accountId: AccountId, rule: WatchRule): void {
    writeWatchRule(db, accountId, rule, clock.now());
  }

  return {
    overview(account) {
      const rules = readWatchRules(db, account.id);
      const known = new Set(rules.flatMap((rule) => [rule.query.toLowerCase(), rule.name.toLowerCase()]));
      const suggestions = suggestRules(db, account).filter(
        (one) => !known.has(one.query.toLowerCase()) && !known.has(one.name.toLowerCase()),
      );
      return { rules, suggestions, ...ledger.watchedToday(account.id) };
    },
    save(account, id, words) {
      return db.transaction(() => {
        if (id === null) {
          if (readWatchRules(db, account.id).length >= mostWatchRules) throw tooMany();
          const made = randomUUID();
          keep(account.id, { id: made, ...words, on: false, postsADay: null, refusal: null });
          return made;
        }
        const before = find(account.id, id);
        const same = before.query === words.query;
        keep(account.id, same ? { ...before, ...words } : { id, ...words, on: false, postsADay: null, refusal: null });
        return id;
      });
    },
    async look(account, id) {
      const rule = find(account.id, id);
      const caller = callerOf(account);
      const answer = await callX(
        caller,
        { endpoint: 'search', payer: 'hand', atMost: largestPrice(pageSize) },
        () => xApi.search(caller, watchedQuery(rule.query, account.person.handle), { maxResults: pageSize }),
        (found) => posts.ingest(account.id, found),
      );
      if (!answer.ok) throw new StoaFailure(answer.error);
      const postsADay = paceOf(answer.value, clock.now());
      db.transaction(() => {
        const now = find(account.id, id);
        if (now.query === rule.query) keep(account.id, { ...now, postsADay, refusal: null });
      });
      return samplesOf(answer.value);
    },
    switch(account, id, on) {
      const rule = find(account.id, id);
      if (on && rule.postsADay === null) {
        throw new StoaFailure({
          code: 'invalid-input',
          message: 'Nobody knows yet what these words cost.',
          next: 'Look at what they would bring first.',
        });
      }
      keep(account.id, { ...rule, on });
      if (on) deps.watchAgain(account.id);
    },
    remove: (account, id) => deleteWatchRule(db, account.id, id),
    restore(account, rule) {
      keep(account.id, rule);
      if (rule.on) deps.watchAgain(account.id);
    },
  };
}

/** Posts a day, from how far back the newest ones go; a page that is not full holds all of the days X searches. */
function paceOf({ posts, nextCursor }: Pick<XPosts, 'posts' | 'nextCursor'>, now: Instant): number {
  const oldest = Math.min(now, ...posts.map((post) => post.createdAt));
  const span = nextCursor === null ? searchReach : Math.max(now - oldest, 60_000);
  return (posts.length * day) / span;
}

function samplesOf({ posts, people }: Pick<XPosts, 'posts' | 'people'>): readonly WatchSample[] {
  const nameOf = ({ authorId }: PostContent) => people.find((person) => person.id === authorId)?.name ?? '';
  return posts.slice(0, samplesShown).map((post) => ({ id: post.id, by: nameOf(post), text: ownWords(post).text }));
}

function tooMany(): StoaFailure {
  return new StoaFailure({
    code: 'invalid-input',
    message: `An account can watch for ${mostWatchRules} things at most.`,
    next: 'Delete one, or put words together with OR.',
  });
}
