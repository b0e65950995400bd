import { Spool } from 'lucide-react';
import type { Person, Post } from '../../../shared/model/index.ts';
import { instantOfId } from '../../../shared/model/snowflake.ts';
import { labelTime } from '../../../shared/text/relative-time.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { useNow } from '../../ui/use-now.ts';
import { threadLabel } from './thread-place.ts';
import { isWithheldHere, withheldWhere } from './withheld.ts';

/** Above a post's words: which part of a thread it is, or whom it answers. */
export function ContextHint({ post, replyTo }: { readonly post: Post; readonly replyTo: Person | undefined }) {
  const thread = useStoa((state) => threadLabel(state.posts, post));
  const openThread = useStoa((state) => state.openThread);
  if (thread !== null) {
    return (
      <button type="button" className="post-hint post-thread num" onClick={() => void openThread(post.id)}>
        <Spool aria-hidden="true" />
        {thread}
      </button>
    );
  }
  if (post.replyTo === null) return null;
  return (
    <div className="post-hint" dir="auto">
      {replyTo === undefined ? 'Reply' : `Replying to @${replyTo.handle}`}
    </div>
  );
}

/** Says that X withholds a post, here or elsewhere. */
export function WithheldNote({ post }: { readonly post: Post }) {
  if (post.withheldIn.length === 0) return null;
  const where = withheldWhere(post);
  return (
    <div className="post-note">
      {isWithheldHere(post) ? `X withholds this post ${where}, so it cannot be read here.` : `Withheld ${where} by X.`}
    </div>
  );
}

/** Says when a post was edited, or that it is a version from before that; nothing for one that never was. */
export function EditedHint({ post }: { readonly post: Pick<Post, 'id' | 'versions'> }) {
  const now = useNow();
  const at = post.versions.indexOf(post.id);
  if (at < 0 || post.versions.length < 2) return null;
  const time = labelTime(instantOfId(post.id), now);
  if (at < post.versions.length - 1) return <div className="post-hint">An earlier version; edited since</div>;
  return (
    <div className="post-hint">
      Edited{' '}
      <time className="num" dateTime={new Date(instantOfId(post.id)).toISOString()} title={time.full}>
        {time.short}
      </time>
    </div>
  );
}
