import type { FactReader, Facts } from './time-fact.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

type Measure = {
  readonly spelling: RegExp;
  readonly months?: number;
  readonly days?: number;
  readonly milliseconds?: number;
};

const measures: readonly Measure[] = [
  { spelling: /^m(?:in(?:ute)?s?)?$/, milliseconds: minute },
  { spelling: /^h(?:(?:ou)?rs?)?$/, milliseconds: hour },
  { spelling: /^d(?:ays?)?$/, days: 1 },
  { spelling: /^w(?:(?:ee)?ks?)?$/, days: 7 },
  { spelling: /^fortnights?$/, days: 14 },
  { spelling: /^mo(?:nth)?s?$/, months: 1 },
  { spelling: /^y(?:(?:ea)?rs?)?$/, months: 12 },
];
const amount = '\\d{1,6}(?:\\.\\d+)?|half an?|an?(?: couple of)?';
const unit = 'm|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|fortnights?|mos?|months?|y|yrs?|years?';
const laterIs = 3 * hour;

/** Spans from now: "in 3 h", "20 min", "1h30", "3d", "2 weeks", "half an hour", "in a fortnight", "later". */
export const spanReaders: readonly FactReader[] = [
  {
    source: '(?:in )?(\\d{1,2})h(\\d\\d)',
    read: ([hours, minutes]) => [
      { kind: 'span', months: 0, days: 0, milliseconds: Number(hours) * hour + Number(minutes) * minute },
    ],
  },
  {
    source: `(?:in |after )?(${amount}) ?(${unit})( and a half)?`,
    read: ([count = '', measured = '', andHalf]) => span(countOf(count) + (andHalf === undefined ? 0 : 0.5), measured),
  },
  { source: 'later(?: today)?', read: () => [{ kind: 'span', months: 0, days: 0, milliseconds: laterIs }] },
];

function countOf(words: string): number {
  if (words.startsWith('half')) return 0.5;
  if (words.endsWith('couple of')) return 2;
  return words.startsWith('a') ? 1 : Number(words);
}

function span(count: number, measured: string): Facts {
  const measure = measures.find(({ spelling }) => spelling.test(measured));
  const months = count * (measure?.months ?? 0);
  const days = count * (measure?.days ?? 0);
  if (!Number.isInteger(months)) return { problem: 'Months can only be counted whole. Type weeks or days instead.' };
  const whole = Number.isInteger(days);
  const milliseconds = count * (measure?.milliseconds ?? 0) + (whole ? 0 : days * day);
  return [{ kind: 'span', months, days: whole ? days : 0, milliseconds: Math.round(milliseconds) }];
}
