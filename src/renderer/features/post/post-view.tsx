import { BadgeCheck, Lock, Repeat2 } from 'lucide-react';
import { memo } from 'react';
import { personPage, postPage } from '../../../shared/hand-over/web-pages.ts';
import { labelTime } from '../../../shared/text/relative-time.ts';
import { webBase } from '../../store/active-account.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { useNow } from '../../ui/use-now.ts';
import { LinkCard } from './link-card.tsx';
import { NetworkMark } from './network-mark.tsx';
import { OutLink } from './out-link.tsx';
import { personAnchor } from './person-anchor.ts';
import { PersonFace } from './person-face.tsx';
import { PollView } from './poll-view.tsx';
import { PostActions } from './post-actions.tsx';
import { ContextHint, EditedHint, WithheldNote } from './post-hints.tsx';
import { PostMedia } from './post-media.tsx';
import { PostText } from './post-text.tsx';
import { QuotedPost } from './quoted-post.tsx';
import type { ShownPost } from './shown-post.ts';
import './post.css';

/** `alone` where a post stands by itself with its pictures beside it; it then carries the mark of its network. */
type PostViewProps = ShownPost & { readonly alone?: boolean };

/** Everything of one post; the article around it belongs to the place it stands in. */
export const PostView = memo(function PostView({
  post,
  author,
  repostedBy,
  quote,
  replyTo,
  alone = false,
}: PostViewProps) {
  const base = useStoa(webBase);
  const now = useNow();
  const time = labelTime(post.createdAt, now);
  const page = base === null ? null : personPage(base, author.handle);
  const card = post.media.length === 0 && quote === undefined ? post.card : null;
  return (
    <>
      {repostedBy === undefined ? null : (
        <div className="post-context">
          <Repeat2 aria-hidden="true" />
          <OutLink
            dir="auto"
            href={base === null ? null : personPage(base, repostedBy.handle)}
            {...personAnchor(repostedBy)}
          >
            {repostedBy.name}
          </OutLink>{' '}
          reposted
        </div>
      )}
      <OutLink className="post-face" href={page} tabIndex={-1} aria-hidden="true" {...personAnchor(author)}>
        <PersonFace person={author} size={36} />
      </OutLink>
      <div className="post-body">
        <div className="post-who">
          <OutLink className="post-name" dir="auto" href={page} {...personAnchor(author)}>
            <b>{author.name}</b>
          </OutLink>
          {author.verified === 'none' ? null : (
            <BadgeCheck className="post-badge" data-kind={author.verified} aria-label="Verified" />
          )}
          {author.protected ? <Lock className="post-badge" aria-label="Protected" /> : null}
          <OutLink className="post-handle" href={page} tabIndex={-1} {...personAnchor(author)}>
            <bdi>@{author.handle}</bdi>
          </OutLink>
          <OutLink
            className="post-time num"
            href={base === null ? null : postPage(base, author.handle, post.id)}
            title={time.full}
          >
            <time dateTime={new Date(post.createdAt).toISOString()}>{time.short}</time>
          </OutLink>
          {alone ? <NetworkMark /> : null}
        </div>
        <ContextHint post={post} replyTo={replyTo} />
        <WithheldNote post={post} />
        <PostText post={post} cardUrl={card?.url ?? null} />
        {post.media.length === 0 || alone ? null : <PostMedia post={post} />}
        {post.poll === null ? null : <PollView poll={post.poll} />}
        {quote === undefined ? null : <QuotedPost post={quote.post} author={quote.author} />}
        {card === null ? null : <LinkCard card={card} />}
        <EditedHint post={post} />
        <PostActions post={post} author={author} />
      </div>
    </>
  );
});
