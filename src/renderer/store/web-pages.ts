import type { Account, PostId } from '../../shared/model/index.ts';
import type { StoaState } from './state.ts';

/** The account whose deck is shown. */
export function activeAccount(state: StoaState): Account | undefined {
  return state.accounts.find((account) => account.id === state.activeAccountId);
}

/** Where pages of the active account's network are; null while the sandbox is not running. */
export function webBase(state: StoaState): string | null {
  const account = activeAccount(state);
  return account === undefined ? null : state.webBases[account.network];
}

/** Page of a person. */
export function personPage(base: string, handle: string): string {
  return `${base}/${handle}`;
}

/** Page of a post; `handle` may be `i` when the author is not known. */
export function postPage(base: string, handle: string, postId: PostId): string {
  return `${base}/${handle}/status/${postId}`;
}

/** Page of a search for a tag, sign included. */
export function tagPage(base: string, tag: string): string {
  return `${base}/search?q=${encodeURIComponent(tag)}`;
}

/** X's web intents (docs.x.com, Web Intents): the reader completes there what X does not let apps do. */
export function intentPage(
  base: string,
  intent: 'like' | 'quote',
  post: { readonly id: PostId; readonly page: string },
): string {
  if (intent === 'like') return `${base}/intent/like?tweet_id=${post.id}`;
  return `${base}/intent/post?url=${encodeURIComponent(post.page)}`;
}
