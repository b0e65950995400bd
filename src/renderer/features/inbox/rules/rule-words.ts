import { inboxSources } from '../../../../shared/inbox-sources/index.ts';
import type { MentionLabel, SplitRule, WordRule } from '../../../../shared/model/index.ts';
import { labelWords } from '../label-words.ts';

/** How a label is called where “other” can be chosen, too. */
export function labelName(label: MentionLabel): string {
  return label === 'other' ? 'No label' : labelWords[label];
}

/** Words of a rule as typed in one line. */
export function wordsTyped(words: readonly string[]): string {
  return words.join(', ');
}

/** The words and phrases of a line, each once. */
export function wordsOf(typed: string): readonly string[] {
  const all = typed.split(/[,;\n、،]/u).map((words) => words.trim());
  return [...new Set(all.filter((words) => words !== ''))];
}

const quoted = (words: readonly string[]) => words.map((one) => `“${one}”`);

/** What a split takes, in a line. */
export function splitSummary(rule: SplitRule): string {
  return [
    rule.vip ? 'VIPs' : '',
    rule.labels.map(labelName).join(' or '),
    rule.sources.map((source) => inboxSources[source].title).join(' or '),
    quoted(rule.words).join(' or '),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The words a rule looks for, in a line. */
export function wordRuleTitle({ words, match }: WordRule): string {
  return quoted(words).join(match === 'any' ? ', ' : ' and ');
}

/** What a rule does, in a line. */
export function wordRuleEffect({ label, vip }: WordRule): string {
  return [label === null ? '' : labelName(label), vip ? 'VIP' : ''].filter((part) => part !== '').join(', ');
}
