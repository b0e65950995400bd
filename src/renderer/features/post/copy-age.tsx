import type { PostId } from '../../../shared/model/index.ts';
import { labelTime } from '../../../shared/text/relative-time.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { useNow } from '../../ui/use-now.ts';

/** How old what is shown of a post is, when X could not be asked for it; nothing otherwise. */
export function CopyAge({ postId }: { readonly postId: PostId }) {
  const readAt = useStoa((state) => state.copyAges[postId]);
  const now = useNow();
  return readAt === undefined ? null : `as read ${labelTime(readAt, now).short} ago`;
}
