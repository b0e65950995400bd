import type { Person, Post, TextSpan } from '../model/index.ts';

/** What a card of the job board can be begun with; whatever the words do not say is left empty. */
export type SuggestedJob = { readonly role: string; readonly firm: string; readonly link: string | null };

/** Somebody’s words, with the link X shows a card for. */
export type JobSource = {
  readonly text: string;
  readonly spans: readonly TextSpan[];
  readonly card: Post['card'];
  readonly author: Pick<Person, 'name' | 'verified'> | null;
};

const longest = 120;

/** “Lead designer, Lantern Hospices”, “Editor at Kestrel Press”, “Researcher | Halden”: two parts and no more; firms begin with a capital. */
const titleBreaks = [/\s+at\s+/, /\s+@\s*/, /\s+[|·–—-]\s+/, /,\s+(?=\p{Lu})/u];
/** Words a role follows, and where it ends. */
const wanted =
  /\b(?:hiring|looking for|search(?:ing)? for|seeks?|seeking|vacancy:|opening:|role:|position:|job:)\s*:?\s*(?:an?|our|the|one)?\s+([\p{L}\p{N}][^\n.,;:!?()|–—…]*)/iu;
const roleEnds = /\s+(?:who|to|in|at|for|with|that|from|based|on|and can|if)\s.*$/iu;
const firmFollows = /^\s*(?:at|@)\s+((?:\p{Lu}[\p{L}\p{N}’'&-]*)(?:\s+(?:\p{Lu}[\p{L}\p{N}’'&-]*|&|and|of))*)/u;
/** The author speaks for those who hire. */
const ownVoice = /\b(?:we|we’re|we're|our team|join us|join our)\b/iu;

/**
 * Begins a card by simple rules, from what somebody wrote: the title of the link they share, else the words after “hiring”, “looking for” and the
 * like. The firm is the one named there, else the author where they hire themselves or are a firm by X’s own mark. Nothing is guessed beyond that.
 */
export function suggestJob({ text, spans, card, author }: JobSource): SuggestedJob {
  const shared = card === null ? null : fromTitle(card.title);
  const said = fromWords(text);
  const hires = author !== null && (author.verified === 'business' || (said !== null && ownVoice.test(text)));
  return {
    role: cut(shared?.role || said?.role || ''),
    firm: cut(shared?.firm || said?.firm || (hires ? author.name : '')),
    link: card?.target ?? spans.find((span) => span.kind === 'link')?.target ?? null,
  };
}

function fromTitle(title: string): { readonly role: string; readonly firm: string } {
  for (const mark of titleBreaks) {
    const parts = title.split(mark).map((part) => part.trim());
    const [role = '', firm = ''] = parts;
    if (parts.length === 2 && role !== '' && firm !== '') return { role, firm };
  }
  return { role: title.trim(), firm: '' };
}

function fromWords(text: string): { readonly role: string; readonly firm: string } | null {
  const found = wanted.exec(text);
  const phrase = found?.[1]?.trim();
  if (found === null || phrase === undefined) return null;
  const role = phrase.replace(roleEnds, '').trim();
  const firm = firmFollows.exec(phrase.slice(role.length))?.[1] ?? '';
  return { role: `${role.slice(0, 1).toLocaleUpperCase('en')}${role.slice(1)}`, firm };
}

/** A whole paragraph is no role. */
function cut(words: string): string {
  return words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words;
}
