/**
 * Addresses of pages on X (or of the sandbox's own): to read on, and to finish what the API may not do for self-serve
 * apps (docs.x.com, web intents), where the person sees what will happen and does it. `webBase` has no slash at its end.
 */

/** The page of a person. */
export function personPage(webBase: string, handle: string): string {
  return `${webBase}/${encodeURIComponent(handle)}`;
}

/** The page of a post; it needs the author's handle only for its looks, so `i` stands for one that is not known. */
export function postPage(webBase: string, handle: string, postId: string): string {
  return `${webBase}/${encodeURIComponent(handle)}/status/${encodeURIComponent(postId)}`;
}

/** The page of a search for a tag, sign included. */
export function tagPage(webBase: string, tag: string): string {
  return `${webBase}/search?${fieldsOf({ q: tag })}`;
}

/** X’s own messages, the encrypted ones with them. */
export function chatPage(webBase: string): string {
  return `${webBase}/i/chat`;
}

/** What a private message carries, where X puts its address behind the words. */
export function messagePage(webBase: string, messageId: string): string {
  return `${webBase}/messages/media/${encodeURIComponent(messageId)}`;
}

/** Answering a post with this text. */
export function intentToReply(webBase: string, postId: string, text: string): string {
  return intent(webBase, 'post', { in_reply_to: postId, text });
}

/** Quoting a post: its address in a new post shows as a quote. */
export function intentToQuote(webBase: string, quotedPage: string): string {
  return intent(webBase, 'post', { url: quotedPage });
}

/** Liking a post. */
export function intentToLike(webBase: string, postId: string): string {
  return intent(webBase, 'like', { tweet_id: postId });
}

/** Following a person. */
export function intentToFollow(webBase: string, handle: string): string {
  return intent(webBase, 'follow', { screen_name: handle });
}

function intent(webBase: string, action: string, fields: Readonly<Record<string, string>>): string {
  return `${webBase}/intent/${action}?${fieldsOf(fields)}`;
}

function fieldsOf(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
