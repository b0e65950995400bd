import { z } from 'zod';
import { accountId } from '../model/index.ts';
import { type WatchedWords, watchRule, watchRuleId, watchRuleWords } from '../watched-words/watch-rule.ts';
import { command, query } from './method.ts';

/** One of the posts a rule would have brought. */
export type WatchSample = { readonly id: string; readonly by: string; readonly text: string };

const words = watchRuleWords.unwrap().shape;

/** Words that bring posts of others into the inbox. Each call that changes something answers how everything stands now. */
export const watchMethods = {
  'watch.rules': query<WatchedWords>()(z.object({ accountId })),
  /** `id` is null for a new rule, which is off; other words switch a rule off until somebody has looked what they cost. */
  'watch.save': command<{ readonly id: string; readonly watched: WatchedWords }>()(
    z.object({ accountId, id: watchRuleId.nullable(), name: words.name, query: words.query }),
  ),
  /** Asks X once, paid by hand, for at most ten posts: what it would bring, and how much of it a day. */
  'watch.look': command<{ readonly watched: WatchedWords; readonly samples: readonly WatchSample[] }>()(
    z.object({ accountId, id: watchRuleId }),
  ),
  /** Switching on fails with `invalid-input` while nobody has looked what the rule costs. */
  'watch.switch': command<WatchedWords>()(z.object({ accountId, id: watchRuleId, on: z.boolean() })),
  /** What it has brought stays in the inbox. */
  'watch.remove': command<WatchedWords>()(z.object({ accountId, id: watchRuleId })),
  /** Takes a removal back. */
  'watch.restore': command<WatchedWords>()(z.object({ accountId, rule: watchRule })),
};
