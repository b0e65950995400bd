import { emojiTone } from './emoji.ts';
import {
  hintPatterns,
  jobPatterns,
  leadPatterns,
  type Meaning,
  otherPatterns,
  polarityPatterns,
  questionPatterns,
} from './lexicon-patterns.ts';
import { negatorOf } from './negation.ts';
import { createFinder, type Finding } from './pattern.ts';
import type { Reading, Token } from './token.ts';
import { isHeadline } from './voice.ts';

/** One thing that speaks for a label: where it stands in the text (UTF-16), or `note`, words of Stoa's own. */
export type Evidence = {
  readonly label: 'complaint' | 'praise' | 'question' | 'lead' | 'job' | 'other' | 'hint';
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  readonly note?: string;
};

const findPolarity = createFinder(polarityPatterns);
const findQuestions = createFinder(questionPatterns);
const findLeads = createFinder(leadPatterns);
const findJobs = createFinder(jobPatterns);
const findHints = createFinder(hintPatterns);
const findOthers = createFinder(otherPatterns);

/** Everything in a text that speaks for a label. */
export function weigh(reading: Reading): readonly Evidence[] {
  return [
    ...polarity(reading),
    ...emoji(reading),
    ...plain(reading.tokens, findQuestions),
    ...questionMarks(reading),
    ...plain(reading.tokens, findLeads),
    ...plain(reading.tokens, findJobs),
    ...plain(reading.tokens, findOthers),
    ...plain(reading.tokens, findHints),
    ...headline(reading),
  ];
}

function polarity({ tokens }: Reading): readonly Evidence[] {
  const kept = settle(findPolarity(tokens));
  const used = new Set(
    kept.filter(({ at, pattern }) => at.length > 1 || !pattern.meaning.turns).flatMap(({ at }) => at),
  );
  const turnAt = contrastAt(tokens, used);
  return kept.flatMap((finding) => {
    const [first = 0] = finding.at;
    const side = turnAt === undefined ? 1 : first < turnAt ? 0.5 : 1.3;
    const stretch = finding.at.some((place) => tokens[place]?.stretched === true) ? 1.3 : 1;
    const factor = side * stretch;
    const negator = finding.pattern.meaning.turns ? negatorOf(tokens, first, used) : undefined;
    if (negator === undefined) return evidence(tokens, finding, factor);
    return turned(tokens, { ...finding, at: [negator, ...finding.at] }, factor);
  });
}

/** What a negated word says: "not happy" blames, "no issues" praises a little. */
function turned(tokens: readonly Token[], finding: Finding<Meaning>, factor: number): readonly Evidence[] {
  const { says, weight } = finding.pattern.meaning;
  const place = span(tokens, finding.at);
  if (says === 'praise') return [{ label: 'complaint', weight: (weight >= 2 ? 2.5 : 1) * factor, ...place }];
  return [{ label: 'praise', weight: (weight >= 2 ? 1.5 : 0.5) * factor, ...place }];
}

function plain(
  tokens: readonly Token[],
  find: (tokens: readonly Token[]) => readonly Finding<Meaning>[],
): readonly Evidence[] {
  return settle(find(tokens)).flatMap((finding) => evidence(tokens, finding, 1));
}

function evidence(tokens: readonly Token[], finding: Finding<Meaning>, factor: number): readonly Evidence[] {
  const { says, weight } = finding.pattern.meaning;
  return says === 'nothing' ? [] : [{ label: says, weight: weight * factor, ...span(tokens, finding.at) }];
}

function emoji({ tokens }: Reading): readonly Evidence[] {
  const seen = new Set<string>();
  return tokens.flatMap((token) => {
    const tone = emojiTone(token);
    if (tone === undefined || seen.has(token.word)) return [];
    seen.add(token.word);
    return [{ label: tone.says, weight: tone.weight, start: token.start, end: token.end }];
  });
}

/** Marks that ask and shout at once, or ask thrice and more. */
const impatient = /\?{3}|!.*\?|\?.*!/;

function questionMarks({ tokens, endings }: Reading): readonly Evidence[] {
  const asked = endings.findIndex((ending) => /[?⁉]/.test(ending));
  if (asked === -1) return [];
  const last = tokens.findLast((token) => token.sentence <= asked);
  const at = last?.end ?? 0;
  const mark = { label: 'question', weight: 2, start: at, end: at, note: 'a question mark' } as const;
  if (!endings.some((ending) => impatient.test(ending))) return [mark];
  return [mark, { label: 'complaint', weight: 1, start: at, end: at, note: 'impatient marks' }];
}

function headline(reading: Reading): readonly Evidence[] {
  if (!isHeadline(reading)) return [];
  const end = reading.text.length;
  return [{ label: 'other', weight: 4, start: end, end, note: 'written like a headline' }];
}

/** The longer phrase has its words; of two as long, the one that says nothing, then the louder. */
function settle(findings: readonly Finding<Meaning>[]): readonly Finding<Meaning>[] {
  const taken = new Set<number>();
  const inOrder = [...findings].sort(
    (one, other) =>
      other.at.length - one.at.length ||
      Number(other.pattern.meaning.says === 'nothing') - Number(one.pattern.meaning.says === 'nothing') ||
      other.pattern.meaning.weight - one.pattern.meaning.weight,
  );
  return inOrder.filter(({ at }) => {
    if (at.some((place) => taken.has(place))) return false;
    for (const place of at) taken.add(place);
    return true;
  });
}

const contrasts = new Set(['but', 'however', 'unfortunately', 'except', 'although']);

/** Where a text turns: what follows its last "but" counts for more, what came before for less. */
function contrastAt(tokens: readonly Token[], used: ReadonlySet<number>): number | undefined {
  const at = tokens.findLastIndex(
    (token, place) =>
      contrasts.has(token.word) &&
      !used.has(place) &&
      !['nothing', 'all', 'anything'].includes(tokens[place - 1]?.word ?? ''),
  );
  return at <= 0 ? undefined : at;
}

function span(tokens: readonly Token[], at: readonly number[]): { readonly start: number; readonly end: number } {
  const places = at.map((place) => tokens[place]).filter((token) => token !== undefined);
  return {
    start: Math.min(...places.map((token) => token.start)),
    end: Math.max(...places.map((token) => token.end)),
  };
}
