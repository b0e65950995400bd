import { MessageSquareQuote } from 'lucide-react';
import { postPage } from '../../../shared/hand-over/web-pages.ts';
import type { Person, Post, PostId } from '../../../shared/model/index.ts';
import { ownWords } from '../../../shared/text/own-words.ts';
import { labelTime } from '../../../shared/text/relative-time.ts';
import { webBase } from '../../store/active-account.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { useNow } from '../../ui/use-now.ts';
import { OutLink } from './out-link.tsx';
import { personAnchor } from './person-anchor.ts';
import { PersonFace } from './person-face.tsx';
import { EditedHint, WithheldNote } from './post-hints.tsx';
import { PostMedia } from './post-media.tsx';
import { SpanText } from './post-text.tsx';

const shownLength = 240;

/** A post inside another; a missing one says so instead of leaving a hole. */
export function QuotedPost({ post, author }: { readonly post: Post | undefined; readonly author: Person | undefined }) {
  const base = useStoa(webBase);
  const now = useNow();
  if (post === undefined || author === undefined) {
    return <div className="quoted missing">The quoted post is gone or not visible to this account.</div>;
  }
  const time = labelTime(post.createdAt, now);
  const { text, spans } = ownWords(post);
  return (
    <div className="quoted">
      <div className="post-who">
        <PersonFace person={author} size={18} />
        <b dir="auto" {...personAnchor(author)}>
          {author.name}
        </b>
        <span {...personAnchor(author)}>
          <bdi>@{author.handle}</bdi>
        </span>
        <OutLink className="post-time num" href={base === null ? null : postPage(base, author.handle, post.id)}>
          <time dateTime={new Date(post.createdAt).toISOString()} title={time.full}>
            {time.short}
          </time>
        </OutLink>
      </div>
      {text === '' ? null : (
        <SpanText
          text={text}
          spans={spans}
          lang={post.lang}
          {...(text.length > shownLength + 40 ? { end: shownLength } : {})}
        />
      )}
      <WithheldNote post={post} />
      {post.media.length === 0 ? null : <PostMedia post={post} />}
      {post.quotedId === null ? null : <InnerQuote postId={post.quotedId} />}
      <EditedHint post={post} />
    </div>
  );
}

/** What a quoted post quotes itself is one line that leads there: a third post inside the second would be too small to read. */
function InnerQuote({ postId }: { readonly postId: PostId }) {
  const base = useStoa(webBase);
  const post = useStoa((state) => state.posts[postId]);
  const author = useStoa((state) => (post === undefined ? undefined : state.people[post.authorId]));
  return (
    <OutLink className="quoted-inner" href={base === null ? null : postPage(base, author?.handle ?? 'i', postId)}>
      <MessageSquareQuote aria-hidden="true" />
      <span dir="auto">{author === undefined ? 'Quotes another post' : `Quotes @${author.handle}`}</span>
    </OutLink>
  );
}
