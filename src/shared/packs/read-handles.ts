import { type CsvRecord, readCsv } from '../text/csv.ts';

/** A piece of a list that is no handle, and the line it stands in, from 1. */
export type RefusedPiece = { readonly line: number; readonly text: string };

/** What a list holds: handles without @, each once as first written, and what could not be understood. */
export type ReadHandles = {
  readonly handles: readonly string[];
  /** How many were there before, in whatever case. */
  readonly repeated: number;
  /** How many came after the most that one list may have. */
  readonly tooMany: number;
  /** How many handles had a name beside them, which was passed over. */
  readonly named: number;
  readonly refused: readonly RefusedPiece[];
};

type Piece = { readonly line: number; readonly text: string };

type Table = Pick<ReadHandles, 'named' | 'refused'> & { readonly pieces: readonly Piece[] };

const handlePattern = /^\w{1,15}$/;
const separators = [',', ';', '\t'] as const;
/** What a column of handles is called, in letters and digits alone. */
const columnNames = new Set(
  'handle handles username usernames screenname account profile profileurl x xhandle xusername xurl'
    .concat(' twitter twitterhandle twitterusername twitterurl')
    .split(' '),
);
/** What columns of other things are called: a table of these alone names nobody. */
const otherColumns = new Set(
  'name names fullname displayname firstname lastname id userid email mail phone bio description followers following location notes company'
    .concat(' firm title role website date')
    .split(' '),
);
/** First parts of addresses on X that are pages and nobody's name. */
const pages = new Set(
  'home i search explore settings notifications messages intent hashtag share compose login logout signup tos privacy jobs about'.split(
    ' ',
  ),
);

/**
 * Reads handles out of anything: lines, commas, spaces, addresses of profiles and posts, or a CSV file whose header names the column. Words
 * beside an @ or an address are a name and not handles. `most` is how many one list may hold.
 */
export function readHandles(given: string, most = Number.POSITIVE_INFINITY): ReadHandles {
  const text = plain(given);
  const { pieces, named, refused } = fromTable(text) ?? fromLines(text);
  const handles = new Map<string, string>();
  const wrong: RefusedPiece[] = [...refused];
  let repeated = 0;
  let tooMany = 0;
  for (const { line, text: piece } of pieces) {
    const handle = handleOf(piece);
    if (handle === null) wrong.push({ line, text: piece.slice(0, 60) });
    else if (handles.has(handle.toLowerCase())) repeated += 1;
    else if (handles.size >= most) tooMany += 1;
    else handles.set(handle.toLowerCase(), handle);
  }
  return {
    handles: [...handles.values()],
    repeated,
    tooMany,
    named,
    refused: wrong.toSorted((left, right) => left.line - right.line),
  };
}

/** Full-width signs and what cannot be seen come along with copied text; a full-width quotation mark never began a cell of a table. */
function plain(text: string): string {
  return text
    .replaceAll('＂', "'")
    .normalize('NFKC')
    .replaceAll(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '');
}

/** Null when the first line is not the header of a table. */
function fromTable(text: string): Table | null {
  const [first = ''] = /^[^\r\n]*/.exec(text.trimStart()) ?? [];
  for (const separator of separators) {
    const header = readCsv(first, separator).records[0]?.fields ?? [];
    // `@x` is somebody's handle, `x` may be what a column is called.
    const titles = header.map((field) => (field.trim().startsWith('@') ? '' : comparable(field)));
    const named = titles.findIndex((title) => columnNames.has(title));
    if (named === -1 && !titles.some((title) => otherColumns.has(title))) continue;
    const { records, problems } = readCsv(text, separator);
    // A line of handles may hold a word that is also what a column is called; below such a line nothing is in columns.
    const inColumns = records.length > 1 && records.every(({ fields }) => fields.length === titles.length);
    if (named === -1 && (titles.length < 2 || !inColumns)) continue;
    const column = named === -1 ? markedColumn(records.slice(1), titles.length) : named;
    if (column === -1) {
      const line = records[0]?.line ?? 1;
      return { pieces: [], named: 0, refused: [{ line, text: 'a table without a column “handle”' }] };
    }
    return {
      pieces: records.slice(1).flatMap((record) => cellOf(record, column)),
      named: 0,
      refused: problems.map(({ line, problem }) => ({ line, text: problem })),
    };
  }
  return null;
}

function comparable(field: string): string {
  return field.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** The first column whose cells all bear an @ or an address on X; -1 when none does. */
function markedColumn(records: readonly CsvRecord[], width: number): number {
  const columns = Array.from({ length: width }, (_, column) => records.flatMap((record) => cellOf(record, column)));
  return columns.findIndex(
    (cells) =>
      cells.length > 0 && cells.every(({ text }) => /^@|(?:x|twitter)\.com\//i.test(text) && handleOf(text) !== null),
  );
}

function cellOf({ line, fields }: CsvRecord, column: number): readonly Piece[] {
  // Spreadsheets are told by an apostrophe that a cell is no formula.
  const text = (fields[column] ?? '').trim().replace(/^'/, '');
  return text === '' ? [] : [{ line, text }];
}

function fromLines(text: string): Table {
  const cells = text
    .split(/\r\n|\r|\n/)
    .flatMap((words, index) => words.split(/[,;\t|]/).map((cell) => ({ line: index + 1, ...wordsOf(cell) })));
  return {
    pieces: cells.flatMap(({ line, words }) => words.map((word) => ({ line, text: word }))),
    named: cells.filter(({ named }) => named).length,
    refused: [],
  };
}

/** In “Ada Lovelace (@ada)” the name would be two handles of somebody else, so what is marked counts alone. */
function wordsOf(cell: string): { readonly words: readonly string[]; readonly named: boolean } {
  const words = cell.split(/\s+/).filter((word) => word !== '');
  const marked = words.filter((word) => /@|:\/\//.test(word));
  const named = marked.length > 0 && marked.length < words.length;
  return { words: named ? marked : words, named };
}

/** Null for what is none. */
function handleOf(piece: string): string | null {
  const bare = piece.replace(/^[("'<[]+/, '').replace(/[)"'>\].:!?]+$/, '');
  const address = /^(?:https?:\/\/)?(?:www\.|mobile\.|m\.)?(?:x|twitter)\.com\/(.*)$/i.exec(bare)?.[1];
  const handle = address === undefined ? bare.replace(/^@/, '') : fromAddress(address);
  return handle !== null && handlePattern.test(handle) ? handle : null;
}

/** The person an address on X is about: whose profile or post it is, or whom a link offers to follow. */
function fromAddress(rest: string): string | null {
  const asked = /^intent\/(?:follow|user)\/?\?(?:[^#]*&)?screen_name=@?(\w+)/i.exec(rest)?.[1];
  if (asked !== undefined) return asked;
  const first = /^(?:#!\/)?@?(\w+)(?:[/?#].*)?$/.exec(rest)?.[1];
  return first === undefined || pages.has(first.toLowerCase()) ? null : first;
}
