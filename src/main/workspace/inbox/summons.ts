import type { Person, PostContent, PostId } from '../../../shared/model/index.ts';
import { wordsBegin } from '../../../shared/text/own-words.ts';
import type { Summons } from '../../storage/repositories/turns.ts';

/**
 * How a post speaks to `me`. A reply begins with the handles of those it answers, put there by X and not by its author;
 * whether such a prefix lets an app answer is not documented, so it is told apart from a handle among the words.
 */
export function summonsOf(post: PostContent, me: Person, isOwn: (id: PostId) => boolean): Summons {
  if (post.quotedId !== null && isOwn(post.quotedId)) return 'quoted';
  const naming = post.spans.filter((span) => span.kind === 'mention' && names(span, me));
  if (naming.length === 0) return 'none';
  const wordsFrom = post.replyTo === null ? 0 : wordsBegin(post);
  return naming.some((span) => span.start >= wordsFrom) ? 'named' : 'prefix';
}

function names(span: { readonly handle: string; readonly personId: string | null }, me: Person): boolean {
  return span.personId === me.id || span.handle.toLowerCase() === me.handle.toLowerCase();
}
