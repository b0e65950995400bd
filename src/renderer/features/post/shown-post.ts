import { useMemo } from 'react';
import type { Person, Post, PostId } from '../../../shared/model/index.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { useAllowed } from './withheld.ts';

/** What a row shows: for a bare repost the post that was reposted, with who did it. */
export type ShownPost = {
  readonly post: Post;
  readonly author: Person;
  readonly repostedBy: Person | undefined;
  /** Undefined when nothing is quoted; its post is undefined when what was quoted is gone. */
  readonly quote: { readonly post: Post | undefined; readonly author: Person | undefined } | undefined;
  readonly replyTo: Person | undefined;
};

/** Resolves a post's ids; undefined when the post or its author is not known here (any more). */
export function useShownPost(postId: PostId | null): ShownPost | undefined {
  const outer = useStoa((state) => (postId === null ? undefined : state.posts[postId]));
  const inner = useStoa((state) => (outer?.repostedId == null ? undefined : state.posts[outer.repostedId]));
  const post = useAllowed(outer?.repostedId == null ? outer : inner);
  const author = useStoa((state) => (post === undefined ? undefined : state.people[post.authorId]));
  const reposter = useStoa((state) => (outer === undefined ? undefined : state.people[outer.authorId]));
  const quoted = useAllowed(useStoa((state) => (post?.quotedId == null ? undefined : state.posts[post.quotedId])));
  const quotedAuthor = useStoa((state) => (quoted === undefined ? undefined : state.people[quoted.authorId]));
  const replyTo = useStoa((state) =>
    post?.replyTo?.personId == null ? undefined : state.people[post.replyTo.personId],
  );
  const quotes = post !== undefined && post.quotedId !== null;
  const quote = useMemo(
    () => (quotes ? { post: quoted, author: quotedAuthor } : undefined),
    [quotes, quoted, quotedAuthor],
  );
  if (post === undefined || author === undefined) return undefined;
  return {
    post,
    author,
    repostedBy: outer?.repostedId == null ? undefined : reposter,
    quote,
    replyTo,
  };
}
