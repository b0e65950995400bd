import type { Decision } from './decide.ts';
import type { Reading } from './token.ts';
import type { Evidence } from './weigh.ts';

const most = 4;
const longestQuote = 48;

/** Says in a line what decided: the loudest evidence, in the order of the text. */
export function explain(reading: Reading, { label, evidence }: Decision): string {
  if (evidence.length === 0) return 'nothing in it asks, blames, praises or wants to buy';
  const loudest = [...evidence].sort((one, other) => other.weight - one.weight).slice(0, most);
  const inOrder = loudest.sort((one, other) => one.start - other.start);
  const parts = [...new Set(inOrder.map((one) => worded(reading.text, one)))];
  return label === 'other' ? `news, advertising or small talk: ${parts.join(', ')}` : parts.join(', ');
}

function worded(text: string, { start, end, note }: Evidence): string {
  if (note !== undefined) return note;
  const quote = text.slice(start, end).replace(/\s+/g, ' ');
  if (!/[\p{L}\p{N}]/u.test(quote)) return quote;
  return `“${quote.length <= longestQuote ? quote : `${quote.slice(0, longestQuote - 1).trimEnd()}…`}”`;
}
