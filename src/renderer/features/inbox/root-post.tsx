import type { PersonId, PostId } from '../../../shared/model/index.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { WithheldNote } from '../post/post-hints.tsx';
import { PostText } from '../post/post-text.tsx';
import { useAllowed } from '../post/withheld.ts';

/** The post it all started under, in a few lines; nothing when it is not known here. */
export function RootPost({
  postId,
  accountPersonId,
}: {
  readonly postId: PostId;
  readonly accountPersonId: PersonId | null;
}) {
  const post = useAllowed(useStoa((state) => state.posts[postId]));
  const author = useStoa((state) => (post === undefined ? undefined : state.people[post.authorId]));
  if (post === undefined) return null;
  return (
    <blockquote className="root-post">
      <span>{post.authorId === accountPersonId ? 'Your post' : <bdi>{author?.name ?? 'A post'}</bdi>}</span>
      <WithheldNote post={post} />
      <PostText post={post} />
    </blockquote>
  );
}
