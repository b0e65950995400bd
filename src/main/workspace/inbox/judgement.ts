import {
  type AccountId,
  type Conversation,
  isFriend,
  type MentionLabel,
  restSplit,
} from '../../../shared/model/index.ts';
import { ownWords } from '../../../shared/text/own-words.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import type { Judgement } from '../../storage/repositories/conversations.ts';
import { isVip } from '../../storage/repositories/inbox-rules.ts';
import { readPeople } from '../../storage/repositories/people.ts';
import { readPosts } from '../../storage/repositories/posts.ts';
import type { StoredTurn } from '../../storage/repositories/turns.ts';
import { type Classified, classify } from './classify/classify.ts';
import { comparableText, standsIn } from './classify/word-rules.ts';
import type { ReadyRules, ReadyWordRule, ReadyWords } from './create-inbox-rules.ts';
import { headStartOf } from './need.ts';

/** Strongest first: when somebody wrote several things, what most needs an answer names the conversation. */
const strongest: readonly MentionLabel[] = ['complaint', 'lead', 'question', 'job', 'praise', 'other'];
/** A flood of posts by one person is judged by its newest. */
const mostJudged = 10;
/** Words of a rule that are named as the reason. */
const mostQuoted = 4;

/** A label with whose it is. */
export type GivenLabel = Pick<Judgement, 'label' | 'because' | 'labelledBy'>;

/**
 * What a conversation is about, whether it is a VIP's, which split takes it and how much it needs an answer; from the other
 * person's last run of turns, the reader's rules and who the person is. `kept` is a label that stays whatever the words say.
 */
export function judgementOf(
  db: ReadableDatabase,
  about: Pick<Conversation, 'accountId' | 'personId' | 'source'>,
  turns: readonly StoredTurn[],
  rules: ReadyRules,
  kept: GivenLabel | null,
): Judgement {
  const { accountId, personId, source } = about;
  const run = lastRun(turns);
  const texts = run.map((turn) => comparableText(ownWords(turn).text));
  const fitting = rules.wordRules.flatMap((rule) => {
    const together =
      rule.match === 'any' ? texts : texts.filter((text) => rule.words.every(({ plain }) => standsIn(text, plain)));
    const found = rule.words.filter(({ plain }) => together.some((text) => standsIn(text, plain)));
    return found.length === 0 ? [] : [{ ...rule, found }];
  });
  const [person] = readPeople(db, accountId, [personId]);
  const given = kept ?? byRule(fitting) ?? { ...byWords(db, accountId, run, isFriend(person)), labelledBy: 'words' };
  const vip = fitting.some((rule) => rule.vip) || isVip(db, accountId, personId);
  const split = rules.splits.find(
    ({ rule, words }) =>
      (!rule.vip || vip) &&
      (rule.labels.length === 0 || rule.labels.includes(given.label)) &&
      (rule.sources.length === 0 || rule.sources.includes(source)) &&
      (words.length === 0 || words.some(({ plain }) => texts.some((text) => standsIn(text, plain)))),
  );
  return {
    ...given,
    vip,
    splitId: split?.id ?? restSplit,
    headStart: headStartOf(given.label, person?.followers ?? null),
    revision: rules.revision,
  };
}

/**
 * What they said since the account's last answer or, once that is answered, what was answered; so an answered
 * conversation keeps its label. Words that are gone from X say nothing.
 */
function lastRun(turns: readonly StoredTurn[]): readonly StoredTurn[] {
  const end = turns.findLastIndex((turn) => turn.from === 'them') + 1;
  const begin = turns.slice(0, end).findLastIndex((turn) => turn.from === 'me') + 1;
  return turns.slice(Math.max(begin, end - mostJudged), end).filter((turn) => turn.summons !== 'gone');
}

function byRule(fitting: readonly (ReadyWordRule & { readonly found: ReadyWords })[]): GivenLabel | null {
  for (const { label, found } of fitting) {
    if (label === null) continue;
    const quoted = found.slice(0, mostQuoted).map(({ shown }) => `“${shown}”`);
    return { label, because: `your rule: ${quoted.join(', ')}`, labelledBy: 'rule' };
  }
  return null;
}

/** The strongest of what the words of the run are about; of equally strong ones the newest speaks. */
function byWords(db: ReadableDatabase, accountId: AccountId, run: readonly StoredTurn[], friend: boolean): Classified {
  const postIds = run.map((turn) => turn.postId).filter((id) => id !== null);
  const langs = new Map(readPosts(db, accountId, postIds).map((post) => [post.id, post.lang]));
  const judged = run
    .toReversed()
    .map((turn) =>
      classify({ text: ownWords(turn).text, lang: (turn.postId && langs.get(turn.postId)) ?? undefined, friend }),
    );
  for (const label of strongest) {
    const found = judged.find((one) => one.label === label);
    if (found) return found;
  }
  return { label: 'other', because: 'what they wrote is gone from X' };
}
