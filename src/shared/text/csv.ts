/** One record of a CSV file; `line` is where it begins, from 1. */
export type CsvRecord = { readonly line: number; readonly fields: readonly string[] };

/** What is wrong with a file, and where: a line of CSV or an entry of JSON, from 1. */
export type FileProblem = { readonly line: number; readonly problem: string };

/**
 * Reads CSV after RFC 4180 with any one-character separator and any line ends: fields may be quoted and then hold separators, line breaks and doubled
 * quotation marks. Blank lines are passed over. A line that breaks the rules is told and skipped; an unclosed quotation mark ends the reading.
 */
export function readCsv(
  text: string,
  separator: string,
): { readonly records: readonly CsvRecord[]; readonly problems: readonly FileProblem[] } {
  const records: CsvRecord[] = [];
  const problems: FileProblem[] = [];
  let line = 1;
  let position = 0;
  while (position < text.length) {
    const record = readRecord(text, position, separator);
    if ('problem' in record) problems.push({ line, problem: record.problem });
    else if (record.fields.some((field) => field.trim() !== '')) records.push({ line, fields: record.fields });
    line += text.slice(position, record.end).match(/\r\n|\r|\n/g)?.length ?? 0;
    position = record.end;
  }
  return { records, problems };
}

/** Fields as one line of CSV, quoted where they must be, without the line end. */
export function csvLine(fields: readonly string[]): string {
  return fields.map((field) => (/[",\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}

type ReadRecord =
  | { readonly fields: readonly string[]; readonly end: number }
  | { readonly problem: string; readonly end: number };

function readRecord(text: string, start: number, separator: string): ReadRecord {
  const fields: string[] = [];
  let position = start;
  while (true) {
    const quoted = text.charAt(position) === '"';
    const end = quoted ? closingQuote(text, position) : endOfPlain(text, position, separator);
    if (end === null) return { problem: 'A quotation mark is opened here and never closed.', end: text.length };
    fields.push(quoted ? text.slice(position + 1, end - 1).replaceAll('""', '"') : text.slice(position, end));
    if (text.charAt(end) === separator) {
      position = end + 1;
      continue;
    }
    const lineEnd = /^(?:\r\n|\r|\n|$)/.exec(text.slice(end, end + 2));
    if (lineEnd !== null) return { fields, end: end + lineEnd[0].length };
    const next = /\r\n|\r|\n/g;
    next.lastIndex = end;
    next.exec(text);
    return { problem: 'Something stands behind a closing quotation mark.', end: next.lastIndex || text.length };
  }
}

/** Offset behind the quotation mark that closes the one at `opening`; null without one. */
function closingQuote(text: string, opening: number): number | null {
  let quote = text.indexOf('"', opening + 1);
  while (quote !== -1 && text.charAt(quote + 1) === '"') quote = text.indexOf('"', quote + 2);
  return quote === -1 ? null : quote + 1;
}

function endOfPlain(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && !['\r', '\n', separator].includes(text.charAt(end))) end += 1;
  return end;
}
