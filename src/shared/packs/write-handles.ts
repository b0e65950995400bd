import { csvLine } from '../text/csv.ts';

/** Someone as a file names them. */
export type WrittenHandle = {
  readonly handle: string;
  readonly name: string;
  /** Where a ready-made list has them from; empty when the reader named them. */
  readonly source: string;
  /** What X said of the handle. */
  readonly standing: string;
};

const header = ['handle', 'name', 'source', 'standing'];

/** Handles, one a line, with their @. */
export function handlesAsText(people: readonly WrittenHandle[]): string {
  return people.map(({ handle }) => `@${handle}\n`).join('');
}

/** Handles as CSV with a header and CRLF, as spreadsheets want it; handles stand without @, which would begin a formula. */
export function handlesAsCsv(people: readonly WrittenHandle[]): string {
  const lines = people.map(({ handle, name, source, standing }) => [handle, name, source, standing].map(noFormula));
  return [header, ...lines].map((fields) => `${csvLine(fields)}\r\n`).join('');
}

/** What a spreadsheet would work out is put behind an apostrophe: names are other people's words. */
function noFormula(field: string): string {
  return /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
}
