/** Which part of a thread a text says it is; `of` is null when it does not say of how many. */
export type ThreadPart = { readonly part: number; readonly of: number | null };

const atEnd = /(?:^|[\s([])(\d{1,2})\/(\d{1,2})?[)\]]?\s*(?:🧵)?$/u;
const atBeginning = /^(?:🧵\s*)?[([]?(\d{1,2})\/(\d{1,2})?[)\].:]?(?=\s)/u;

/** Reads "3/7", "(3/7)" or "3/" at either end of a text; null where none stands, or one that counts no parts ("open 24/7"). */
export function threadPart(text: string): ThreadPart | null {
  const trimmed = text.trim();
  const [, first, last] = atEnd.exec(trimmed) ?? atBeginning.exec(trimmed) ?? [];
  if (first === undefined) return null;
  const part = Number(first);
  const of = last === undefined ? null : Number(last);
  if (part < 1 || (of !== null && (of < 2 || part > of))) return null;
  return { part, of };
}
