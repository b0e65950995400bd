import { extractEntities } from '../../shared/text/extract-entities.ts';
import type { WorldPerson, WorldPost } from '../world/types.ts';
import type { People } from './people.ts';

const none: readonly WorldPost[] = [];

/** Every post that has appeared so far, with the indices the routes read. All lists are oldest first. */
export type Posts = {
  /** A post that is there; undefined once it was deleted. */
  readonly get: (id: string) => WorldPost | undefined;
  /** Who wrote a post, also when it was deleted since. */
  readonly authorOf: (id: string) => string | undefined;
  readonly all: () => readonly WorldPost[];
  readonly byAuthor: (personId: string) => readonly WorldPost[];
  /** Posts that name the person or answer one of theirs directly. */
  readonly mentionsOf: (personId: string) => readonly WorldPost[];
  readonly repliesTo: (postId: string) => readonly WorldPost[];
  readonly quotesOf: (postId: string) => readonly WorldPost[];
  readonly conversation: (conversationId: string) => readonly WorldPost[];
  readonly repostBy: (personId: string, postId: string) => WorldPost | undefined;
  /** Posts must be added in the order of their ids. */
  readonly add: (post: WorldPost) => void;
  /** Takes a post away with all its versions. */
  readonly remove: (postId: string) => void;
  /** Ids of all versions of a post, oldest first; its own alone when it was never edited. */
  readonly versionsOf: (post: WorldPost) => readonly string[];
  /** Whether no later version has taken its place: lists show only such. */
  readonly isCurrent: (post: WorldPost) => boolean;
  /** Whether the person may see the post: not deleted, and not a protected person's whom they do not follow. */
  readonly isVisible: (post: WorldPost, viewer: WorldPerson | null) => boolean;
};

/** Ids of the people a text names; the cheap test first, since most posts name nobody. */
export function mentionedIn(text: string, people: People): readonly string[] {
  if (!text.includes('@') && !text.includes('＠')) return [];
  return extractEntities(text).flatMap((entity) =>
    entity.kind === 'mention' ? (people.byHandle(entity.username)?.id ?? []) : [],
  );
}

/** An empty collection of posts over these people. */
export function createPosts(people: People): Posts {
  const all: WorldPost[] = [];
  const byId = new Map<string, WorldPost>();
  const removed = new Set<string>();
  const get = (id: string) => (removed.has(id) ? undefined : byId.get(id));
  const authors = new Map<string, WorldPost[]>();
  const mentions = new Map<string, WorldPost[]>();
  const replies = new Map<string, WorldPost[]>();
  const quotes = new Map<string, WorldPost[]>();
  const reposts = new Map<string, WorldPost>();
  const conversations = new Map<string, WorldPost[]>();
  const replacedBy = new Map<string, string>();

  const versionsOf = (post: WorldPost): readonly string[] => {
    const ids = [post.id];
    for (let id = post.editOf; id !== null; id = byId.get(id)?.editOf ?? null) ids.unshift(id);
    for (let id = replacedBy.get(post.id); id !== undefined; id = replacedBy.get(id)) ids.push(id);
    return ids;
  };

  const isVisible = (post: WorldPost, viewer: WorldPerson | null): boolean => {
    if (get(post.id) === undefined) return false;
    const author = people.byId(post.authorId);
    if (author === undefined || people.isSuspended(author.id)) return false;
    const isClosed = author.protected && author.id !== viewer?.id;
    if (isClosed && (viewer === null || !people.follows(viewer.id, author.id))) return false;
    if (post.repostOf === null) return true;
    const original = get(post.repostOf);
    return original !== undefined && isVisible(original, viewer);
  };

  return {
    get,
    authorOf: (id) => byId.get(id)?.authorId,
    all: () => all,
    byAuthor: (id) => authors.get(id) ?? none,
    mentionsOf: (id) => mentions.get(id) ?? none,
    repliesTo: (id) => replies.get(id) ?? none,
    quotesOf: (id) => quotes.get(id) ?? none,
    conversation: (id) => conversations.get(id) ?? none,
    repostBy: (personId, postId) => {
      const repost = reposts.get(`${personId} ${postId}`);
      return repost === undefined ? undefined : get(repost.id);
    },
    add(post) {
      if (byId.has(post.id)) return;
      byId.set(post.id, post);
      all.push(post);
      push(authors, post.authorId, post);
      push(conversations, post.conversationId, post);
      if (post.editOf !== null) replacedBy.set(post.editOf, post.id);
      if (post.repostOf !== null) {
        reposts.set(`${post.authorId} ${post.repostOf}`, post);
        return;
      }
      if (post.quoteOf !== null) push(quotes, post.quoteOf, post);
      if (post.replyTo !== null) push(replies, post.replyTo, post);
      const answered = post.replyTo === null ? undefined : byId.get(post.replyTo)?.authorId;
      const named = new Set(mentionedIn(post.text, people));
      if (answered !== undefined) named.add(answered);
      named.delete(post.authorId);
      for (const id of named) push(mentions, id, post);
    },
    // The lists keep a deleted post: `isVisible` is asked everywhere, and moving thousands of entries is not.
    remove(id) {
      const post = byId.get(id);
      for (const version of post === undefined ? [id] : versionsOf(post)) removed.add(version);
    },
    versionsOf,
    isCurrent: (post) => !replacedBy.has(post.id),
    isVisible,
  };
}

function push(index: Map<string, WorldPost[]>, key: string, post: WorldPost): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [post]);
  else list.push(post);
}
