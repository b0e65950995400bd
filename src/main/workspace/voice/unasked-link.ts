import type { MentionLabel } from '../../../shared/model/index.ts';
import { extractEntities } from '../../../shared/text/extract-entities.ts';

/** Question marks of the world’s scripts. */
const asks = /[?？؟՞፧⁇⁈]/u;
/** What they said is a wish for something a link may be the answer to. */
const wishes: ReadonlySet<MentionLabel | null> = new Set(['question', 'lead', 'job']);

/**
 * Whether a text pushes a link at somebody who has not asked for one: it holds a link, while none of their words holds a question
 * mark or a link, nor was taken for a question, a lead or a job.
 */
export function isUnaskedLink(
  text: string,
  theirs: { readonly words: readonly string[]; readonly label: MentionLabel | null },
): boolean {
  if (!hasLink(text) || wishes.has(theirs.label)) return false;
  return !theirs.words.some((words) => asks.test(words) || hasLink(words));
}

function hasLink(text: string): boolean {
  return extractEntities(text).some(({ kind }) => kind === 'link');
}
