import type { StoaEvent } from '../../../shared/contract/index.ts';
import {
  type AccountId,
  firstSplits,
  type InboxRules,
  type Instant,
  type PersonId,
  type SplitRule,
  type WordRule,
} from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import {
  firstRevision,
  parseRules,
  type RulesText,
  readRulesText,
  readVips,
  type StoredRules,
  writeRules,
  writeVip,
} from '../../storage/repositories/inbox-rules.ts';
import { comparableWords } from './classify/word-rules.ts';

/** Words of a rule as the reader wrote them, and made comparable. */
export type ReadyWords = readonly { readonly shown: string; readonly plain: string }[];

/** A word rule as conversations are judged by. */
export type ReadyWordRule = Pick<WordRule, 'match' | 'label' | 'vip'> & { readonly words: ReadyWords };

/** An account's rules as conversations are judged by; splits that are never shown take nothing. */
export type ReadyRules = {
  readonly wordRules: readonly ReadyWordRule[];
  readonly splits: readonly { readonly id: string; readonly rule: SplitRule; readonly words: ReadyWords }[];
  readonly revision: number;
};

/** How each account's inbox is arranged; every change is told after its commit. */
export type InboxRulesService = {
  of(accountId: AccountId): InboxRules;
  /** For judging. */
  ready(accountId: AccountId): ReadyRules;
  /** Conversations are not judged anew by this. */
  change(accountId: AccountId, to: StoredRules): void;
  setVip(accountId: AccountId, personId: PersonId, at: Instant | null): void;
};

const unchanged: RulesText = {
  wordRules: '[]',
  splits: JSON.stringify(firstSplits),
  revision: firstRevision,
};

/** Keeps rules in the database. */
export function createInboxRules(deps: { readonly db: Database; publish(event: StoaEvent): void }): InboxRulesService {
  const { db, publish } = deps;
  /** Every turn that comes is judged by them, and they change seldom. */
  const made = new Map<AccountId, { readonly text: RulesText; readonly ready: ReadyRules }>();

  const textOf = (accountId: AccountId) => readRulesText(db, accountId) ?? unchanged;

  function of(accountId: AccountId): InboxRules {
    return { ...parseRules(textOf(accountId)), vips: readVips(db, accountId) };
  }

  function tell(accountId: AccountId): void {
    db.afterCommit(() => publish({ type: 'inbox.rules', accountId, rules: of(accountId) }));
  }

  return {
    of,
    ready(accountId) {
      const text = textOf(accountId);
      const known = made.get(accountId);
      if (known?.text.wordRules === text.wordRules && known.text.splits === text.splits)
        return { ...known.ready, revision: text.revision };
      const ready = readyRules(parseRules(text), text.revision);
      made.set(accountId, { text, ready });
      return ready;
    },
    change(accountId, to) {
      db.transaction(() => {
        writeRules(db, accountId, to);
        tell(accountId);
      });
    },
    setVip(accountId, personId, at) {
      db.transaction(() => {
        writeVip(db, accountId, personId, at);
        tell(accountId);
      });
    },
  };
}

function readyRules(rules: StoredRules, revision: number): ReadyRules {
  const ready = (words: readonly string[]) => words.map((shown) => ({ shown, plain: comparableWords(shown) }));
  return {
    wordRules: rules.wordRules.map((rule) => ({ ...rule, words: ready(rule.words) })),
    splits: rules.splits
      .filter((split) => split.shown !== 'never')
      .map(({ id, rule }) => ({ id, rule, words: ready(rule.words) })),
    revision,
  };
}
