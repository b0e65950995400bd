import { postPage } from '../../../shared/hand-over/web-pages.ts';
import type { Account, Person, PersonId, Post } from '../../../shared/model/index.ts';
import { csvLine } from '../../../shared/text/csv.ts';
import type { SaidWith } from '../../storage/repositories/exports.ts';

/** One line of an exported file; every line has the same names in the same order. */
export type ExportRow = Readonly<Record<string, string | number | null>>;

/** Posts as lines; `webBase` is where their pages are, null when that is not known. */
export function postRows(
  posts: readonly Post[],
  people: ReadonlyMap<PersonId, Person>,
  webBase: string | null,
): readonly ExportRow[] {
  return posts.map((post) => {
    const author = people.get(post.authorId);
    return {
      id: post.id,
      url: webBase === null ? null : postPage(webBase, author?.handle ?? 'i', post.id),
      created_at: new Date(post.createdAt).toISOString(),
      author_id: post.authorId,
      author_handle: author?.handle ?? null,
      author_name: author?.name ?? null,
      text: post.text,
      language: post.lang,
      reply_to: post.replyTo?.postId ?? null,
      quoted: post.quotedId,
      replies: post.replies,
      reposts: post.reposts,
      likes: post.likes,
      quotes: post.quotes,
      links: post.spans.flatMap((span) => (span.kind === 'link' ? [span.target] : [])).join(' '),
      pictures: post.media.length,
    };
  });
}

/** What was said with a person as lines. */
export function saidRows(
  said: readonly SaidWith[],
  account: Account,
  person: Person | undefined,
  webBase: string | null,
): readonly ExportRow[] {
  return said.map(({ sender, at, postId, kind, text }) => {
    const handle = (sender === 'me' ? account.person.handle : person?.handle) ?? null;
    return {
      at: new Date(at).toISOString(),
      from: handle,
      where: kind === 'direct' ? 'private' : 'public',
      text,
      url: webBase === null || postId === null ? null : postPage(webBase, handle ?? 'i', postId),
    };
  });
}

/** The lines as a table (RFC 4180). Spreadsheets compute what begins like a formula: an apostrophe before it keeps it a text. */
export function rowsAsCsv(rows: readonly ExportRow[]): string {
  const names = Object.keys(rows[0] ?? {});
  const cell = (value: ExportRow[string] | undefined) =>
    typeof value === 'string' ? value.replace(/^(?=\s*[=+\-@\t\r])/, "'") : String(value ?? '');
  const lines = rows.map((row) => csvLine(names.map((name) => cell(row[name]))));
  // The mark at the beginning tells spreadsheets that this is UTF-8.
  return `\u{FEFF}${[csvLine(names), ...lines, ''].join('\r\n')}`;
}

/** The lines as JSON. */
export function rowsAsJson(rows: readonly ExportRow[], madeAt: number): string {
  return `${JSON.stringify({ madeAt: new Date(madeAt).toISOString(), rows }, null, 2)}\n`;
}
