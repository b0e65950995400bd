import type { Post, PostId } from '../../../shared/model/index.ts';
import { threadPart } from '../../../shared/text/thread-part.ts';

type Posts = Readonly<Record<PostId, Post>>;

/** Where a post stands in a thread of its author: `part` and `of` are null as far as nothing here tells. */
type ThreadPlace = { readonly part: number | null; readonly of: number | null };

// Worked out once for every state of the known posts, and not for every row.
const chainsOf = new WeakMap<Posts, ReadonlyMap<PostId, ThreadPlace>>();

/** "Thread 3/7", "Thread 3" or "Thread" for a part of what its author goes on saying; null for every other post. */
export function threadLabel(posts: Posts, post: Post): string | null {
  const place = placeOf(posts, post);
  if (place === null) return null;
  const { part, of } = place;
  if (part === null) return 'Thread';
  return of === null ? `Thread ${part}` : `Thread ${part}/${of}`;
}

function placeOf(posts: Posts, post: Post): ThreadPlace | null {
  const chain = chains(posts).get(post.id) ?? null;
  const written = threadPart(post.text);
  if (continuesOwn(post))
    return { part: written?.part ?? chain?.part ?? null, of: written?.of ?? (written ? null : (chain?.of ?? null)) };
  if (post.replyTo !== null) return null;
  // A first post is one of a thread when it says so, or when its continuation is known here.
  const saysSo = written?.part === 1 || post.text.includes('🧵');
  if (chain === null && !saysSo) return null;
  return { part: saysSo && chain === null && written === null ? null : 1, of: written?.of ?? chain?.of ?? null };
}

function continuesOwn({ replyTo, authorId }: Post): boolean {
  return replyTo !== null && replyTo.personId === authorId;
}

function chains(posts: Posts): ReadonlyMap<PostId, ThreadPlace> {
  const known = chainsOf.get(posts);
  if (known !== undefined) return known;
  const parts = new Map<PostId, { readonly first: PostId; readonly part: number }>();
  const longest = new Map<PostId, number>();
  for (const post of Object.values(posts)) {
    const part = continuesOwn(post) ? partOf(posts, post) : null;
    if (part === null) continue;
    parts.set(post.id, part);
    parts.set(part.first, { first: part.first, part: 1 });
    longest.set(part.first, Math.max(longest.get(part.first) ?? 0, part.part));
  }
  const places = new Map(
    [...parts].map(([id, { first, part }]): [PostId, ThreadPlace] => [id, { part, of: longest.get(first) ?? null }]),
  );
  chainsOf.set(posts, places);
  return places;
}

/** Counts up to the post it began with; null when a part between is not known here, or it began as an answer to somebody else. */
function partOf(posts: Posts, last: Post): { readonly first: PostId; readonly part: number } | null {
  let post: Post | undefined = last;
  let part = 1;
  while (post !== undefined && continuesOwn(post)) {
    const parent: PostId | null = post.replyTo?.postId ?? null;
    post = parent === null ? undefined : posts[parent];
    part += 1;
  }
  return post === undefined || post.replyTo !== null ? null : { first: post.id, part };
}
