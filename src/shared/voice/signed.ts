import type { Account, ComposeTarget } from '../model/index.ts';

/** Initials below an answer: "^AB" or "— Ana". */
const anybodys = /\s+(?:\^[\p{L}]{1,4}|[-–—]\s?\p{L}{1,20})\s*$/u;

/** The initials an account adds to what it writes for a target; null where it does not sign. */
export function initialsFor(account: Pick<Account, 'signature'>, kind: ComposeTarget['kind']): string | null {
  const { signature } = account;
  if (signature === undefined || kind === 'post') return null;
  const here = kind === 'direct' ? 'private' : 'public';
  return signature.where === 'both' || signature.where === here ? signature.initials : null;
}

/** An answer with its initials behind it, once; a text that ends with them stays as it is. */
export function signed(text: string, initials: string | null): string {
  if (initials === null || text.trim() === '' || isSigned(text, initials)) return text;
  return `${text.trimEnd()} ${initials}`;
}

/** Whether a text ends with these initials as words of their own, in whatever case. */
export function isSigned(text: string, initials: string): boolean {
  return unsigned(text, initials) !== text.trimEnd();
}

/** A text without these initials at its end, or without what looks like anybody's. */
export function unsigned(text: string, initials: string | null): string {
  const end = text.trimEnd();
  if (initials === null) return end.replace(anybodys, '');
  const before = end.slice(0, Math.max(0, end.length - initials.length));
  const same = end.slice(before.length).toLowerCase() === initials.toLowerCase();
  return same && (before === '' || /\s$/u.test(before)) ? before.trimEnd() : end;
}
