/**
 * Pages that finish what the API may not do for self-serve apps (docs.x.com, web intents):
 * the person sees there what will happen and does it. `webBase` has no slash at its end.
 */

/** Answering a post. */
export function intentToReply(webBase: string, postId: string, text: string): string {
  return address(webBase, 'tweet', { in_reply_to: postId, text });
}

/** Quoting a post: its address in a new post shows as a quote. */
export function intentToQuote(webBase: string, postAddress: string): string {
  return address(webBase, 'tweet', { url: postAddress });
}

export function intentToLike(webBase: string, postId: string): string {
  return address(webBase, 'like', { tweet_id: postId });
}

export function intentToFollow(webBase: string, handle: string): string {
  return address(webBase, 'follow', { screen_name: handle });
}

/** The page of a post; it needs the author's handle only for its looks. */
export function postAddress(webBase: string, handle: string, postId: string): string {
  return `${webBase}/${encodeURIComponent(handle)}/status/${encodeURIComponent(postId)}`;
}

export function personAddress(webBase: string, handle: string): string {
  return `${webBase}/${encodeURIComponent(handle)}`;
}

function address(webBase: string, action: string, fields: Readonly<Record<string, string>>): string {
  const given = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${webBase}/intent/${action}?${given.join('&')}`;
}
