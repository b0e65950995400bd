import type { PostId } from '../../../shared/model/index.ts';
import { timeInWords } from '../../../shared/text/relative-time.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { useNow } from '../../ui/use-now.ts';

/** How old what is shown of a post is, when X could not be asked for it, with `before` in front; nothing otherwise. */
export function CopyAge({ postId, before = '' }: { readonly postId: PostId; readonly before?: string }) {
  const readAt = useStoa((state) => state.copyAges[postId]);
  const now = useNow();
  return readAt === undefined ? null : `${before}as read ${timeInWords(readAt, now)}`;
}
