import type { Token } from './token.ts';
import { wordClasses } from './word-classes.ts';

type Words = {
  readonly exact: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly tails: readonly string[];
  /** Everything but these. */
  readonly but: boolean;
};
type Step =
  | { readonly kind: 'words'; readonly words: Words; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'end' };

/** A phrase of the lexicon, ready to be looked for. */
export type Pattern<Meaning> = {
  readonly source: string;
  readonly atStart: boolean;
  readonly steps: readonly Step[];
  readonly meaning: Meaning;
};

/** A phrase as found: the tokens it spelt out (not those its gaps skipped), in order. */
export type Finding<Meaning> = { readonly pattern: Pattern<Meaning>; readonly at: readonly number[] };

/**
 * Reads one phrase of the lexicon. Words stand for themselves, `a|b` for either, `crash~` for everything that begins so, `~ing` (not first) for what ends so, `!not|a` (not first) for any other word, `[not]` may be
 * missing, `<time>` is a class of `word-classes.ts`, `*` skips up to three tokens and `**` up to seven; `^` is where a clause begins, greetings left aside, `$` where it ends.
 */
export function readPattern<Meaning>(source: string, meaning: Meaning): Pattern<Meaning> {
  const parts = source.split(' ').filter((part) => part !== '');
  const atStart = parts[0] === '^';
  return { source, atStart, steps: parts.slice(atStart ? 1 : 0).map(readStep), meaning };
}

function readStep(part: string): Step {
  if (part === '*') return { kind: 'gap', most: 3 };
  if (part === '**') return { kind: 'gap', most: 7 };
  if (part === '$') return { kind: 'end' };
  const optional = part.startsWith('[');
  return { kind: 'words', words: readWords(optional ? part.slice(1, -1) : part), optional };
}

function readWords(written: string): Words {
  const but = written.startsWith('!');
  const part = but ? written.slice(1) : written;
  const all = part.split('|').flatMap((word) => (/^<.+>$/.test(word) ? classWords(word.slice(1, -1)) : [word]));
  return {
    exact: new Set(all.filter((word) => !word.includes('~'))),
    stems: all.filter((word) => word.endsWith('~')).map((word) => word.slice(0, -1)),
    tails: all.filter((word) => word.startsWith('~')).map((word) => word.slice(1)),
    but,
  };
}

function classWords(name: string): readonly string[] {
  const words = wordClasses[name];
  if (words === undefined) throw new RangeError(`The lexicon names a class of words that does not exist: <${name}>.`);
  return words;
}

/** All words phrases spell out, without stems. */
export function wordsOf(patterns: readonly Pattern<unknown>[]): ReadonlySet<string> {
  const words = patterns.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === 'words' ? [...step.words.exact] : [])),
  );
  return new Set(words.filter((word) => /^\p{L}+$/u.test(word)));
}

/** Looks for phrases, each text in one pass: phrases are filed under the words they can begin with. */
export function createFinder<Meaning>(
  patterns: readonly Pattern<Meaning>[],
): (tokens: readonly Token[]) => readonly Finding<Meaning>[] {
  const byWord = new Map<string, Pattern<Meaning>[]>();
  const byStem = new Map<string, Pattern<Meaning>[]>();
  for (const pattern of patterns) {
    for (const step of pattern.steps) {
      if (step.kind !== 'words' || step.words.tails.length > 0 || step.words.but)
        throw new RangeError(`A phrase of the lexicon begins with a gap: ${pattern.source}`);
      for (const word of step.words.exact) file(byWord, word, pattern);
      for (const stem of step.words.stems) file(byStem, stem, pattern);
      if (!step.optional) break;
    }
  }
  const stemLengths = [...new Set([...byStem.keys()].map((stem) => stem.length))];

  return function find(tokens) {
    const found: Finding<Meaning>[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const word = tokens[at]?.word ?? '';
      const candidates = [
        byWord.get(word) ?? [],
        ...stemLengths.map((length) => (word.length < length ? [] : (byStem.get(word.slice(0, length)) ?? []))),
      ];
      for (const pattern of new Set(candidates.flat())) {
        if (pattern.atStart && !isStart(tokens, at)) continue;
        const places = match(pattern.steps, 0, tokens, at, tokens[at]?.sentence ?? 0);
        if (places !== undefined) found.push({ pattern, at: places });
      }
    }
    return found;
  };
}

const beforeStart = new Set(
  '@ hi hey hello hiya yo so and but also ok okay please question guys team morning just btw quick well'.split(' '),
);

/** Whether a clause begins here, greetings and names left aside. */
function isStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.clause !== tokens[at]?.clause) return true;
  return beforeStart.has(before.word) && isStart(tokens, at - 1);
}

function file<Meaning>(index: Map<string, Pattern<Meaning>[]>, key: string, pattern: Pattern<Meaning>): void {
  const filed = index.get(key);
  if (filed === undefined) index.set(key, [pattern]);
  else if (!filed.includes(pattern)) filed.push(pattern);
}

function match(
  steps: readonly Step[],
  from: number,
  tokens: readonly Token[],
  at: number,
  sentence: number,
): readonly number[] | undefined {
  const step = steps[from];
  if (step === undefined) return [];
  const token = tokens[at]?.sentence === sentence ? tokens[at] : undefined;
  if (step.kind === 'end') return token === undefined ? match(steps, from + 1, tokens, at, sentence) : undefined;
  if (step.kind === 'gap') {
    for (let skipped = 0; skipped <= step.most; skipped += 1) {
      if (skipped > 0 && tokens[at + skipped - 1]?.sentence !== sentence) return undefined;
      const rest = match(steps, from + 1, tokens, at + skipped, sentence);
      if (rest !== undefined) return rest;
    }
    return undefined;
  }
  if (token !== undefined && fits(step.words, token.word)) {
    const rest = match(steps, from + 1, tokens, at + 1, sentence);
    if (rest !== undefined) return [at, ...rest];
  }
  return step.optional ? match(steps, from + 1, tokens, at, sentence) : undefined;
}

function fits(words: Words, word: string): boolean {
  return words.but !== listed(words, word);
}

function listed(words: Words, word: string): boolean {
  return (
    words.exact.has(word) ||
    words.stems.some((stem) => word.startsWith(stem)) ||
    words.tails.some((tail) => word.endsWith(tail))
  );
}
