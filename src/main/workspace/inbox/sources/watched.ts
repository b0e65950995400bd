import { z } from 'zod';
import { inboxSources } from '../../../../shared/inbox-sources/index.ts';
import { compareIds, idAt, type PostId } from '../../../../shared/model/index.ts';
import type { WatchRule } from '../../../../shared/watched-words/watch-rule.ts';
import { watchedQuery } from '../../../../shared/watched-words/watched-query.ts';
import { readWatchRules, refuseWatchRule } from '../../../storage/repositories/watch-rules.ts';
import { largestPrice } from '../../../sync/money.ts';
import type { Window } from '../../ports.ts';
import { searchReach } from '../../search-reach.ts';
import type { InboxReader, PageOutcome, ReaderContext, ReadPage } from './inbox-reader.ts';
import { spokenTo } from './mention.ts';
import { advance, nextWindow } from './post-window.ts';
import { readKept } from './read-kept.ts';

/** X's smallest page of a search, also at first: what was said before a rule was switched on matters little. */
const pageSize = 10;

/** How far each rule was read with the words it had then, and which are still to be asked for new posts in this round. */
const watchedCursor = z.object({
  feeds: z.record(z.string(), z.object({ query: z.string(), window: z.string() })),
  left: z.array(z.string()),
});
type WatchedCursor = z.infer<typeof watchedCursor>;

const unread: WatchedCursor = { feeds: {}, left: [] };

/** A question of one rule. */
type Question = { readonly rule: WatchRule; readonly window: Window };

/** Posts with watched words; each rule is a search of its own, so that it is known which one found what. */
export const watched: InboxReader = {
  scopes: inboxSources.watched.scopes,
  payer: 'watched',
  fetchSince(context, kept, first, read) {
    const before = parse(kept);
    const rules = readWatchRules(context.db, context.account.id).filter((rule) => rule.on);
    const questions = questionsOf(rules, before, first, idAt(context.now - searchReach));
    return questions.length === 0 ? null : ask(context, withoutOthers(before, rules), questions, read);
  },
};

/** New posts of every rule first, then what busy ones left over. */
function questionsOf(
  rules: readonly WatchRule[],
  before: WatchedCursor,
  first: boolean,
  floor: PostId,
): readonly Question[] {
  const isLeft = (rule: WatchRule) => before.left.includes(rule.id);
  // A round that broke off is made up for at the beginning of the next.
  const due = first ? [...rules.filter(isLeft), ...rules.filter((rule) => !isLeft(rule))] : rules.filter(isLeft);
  if (due.length > 0)
    return due.flatMap((rule) => question(rule, nextWindow(windowOf(rule, before), true, pageSize), floor));
  return rules.flatMap((rule) => question(rule, nextWindow(windowOf(rule, before), false, pageSize), floor));
}

/** A rule with other words than it was read with begins anew. */
function windowOf(rule: WatchRule, { feeds }: WatchedCursor): string | null {
  const feed = feeds[rule.id];
  return feed?.query === rule.query ? feed.window : null;
}

/** Forgets how far rules were read that are off, gone or have other words by now. */
function withoutOthers(before: WatchedCursor, rules: readonly WatchRule[]): WatchedCursor {
  const feeds = rules.flatMap((rule) => {
    const window = windowOf(rule, before);
    return window === null ? [] : [[rule.id, { query: rule.query, window }]];
  });
  return { ...before, feeds: Object.fromEntries(feeds) };
}

function hasBacklog(window: string): boolean {
  return nextWindow(window, false, pageSize) !== null;
}

function parse(kept: string | null): WatchedCursor {
  return readKept(watchedCursor, kept, unread);
}

/** X refuses bounds below what its search reaches. */
function question(rule: WatchRule, window: Window | null, floor: PostId): readonly Question[] {
  if (window === null || (window.untilId !== undefined && compareIds(window.untilId, floor) <= 0)) return [];
  const { sinceId } = window;
  if (sinceId === undefined || compareIds(sinceId, floor) > 0) return [{ rule, window }];
  return [{ rule, window: { ...window, sinceId: floor } }];
}

/** Asks the first question; one whose words X does not take is switched off, and the next is asked. */
async function ask(
  context: ReaderContext,
  before: WatchedCursor,
  questions: readonly Question[],
  read: ReadPage,
): Promise<PageOutcome> {
  const { db, account, caller, xApi } = context;
  for (const [index, { rule, window }] of questions.entries()) {
    const outcome = await read({
      endpoint: 'search',
      atMost: largestPrice(pageSize),
      ask: () => xApi.search(caller, watchedQuery(rule.query, account.person.handle), window),
      digest(answer) {
        const next = advance(windowOf(rule, before), window, answer);
        const left = window.untilId === undefined ? questions.slice(index + 1).map((other) => other.rule.id) : [];
        const feeds = { ...before.feeds, [rule.id]: { query: rule.query, window: next.cursor } };
        return {
          posts: answer,
          people: [],
          utterances: spokenTo(context, answer.posts, 'watched', rule.name),
          ownPosts: [],
          cursor: JSON.stringify({ feeds, left } satisfies WatchedCursor),
          more: left.length > 0 || Object.values(feeds).some((feed) => hasBacklog(feed.window)),
        };
      },
    });
    if (outcome.ok || outcome.error.code !== 'invalid-input') return outcome;
    refuseWatchRule(db, account.id, rule, outcome.error.message);
  }
  return { ok: true, more: false };
}
