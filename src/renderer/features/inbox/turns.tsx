import { Suspense } from 'react';
import type { OutboxItem, Turn } from '../../../shared/model/index.ts';
import { comingTime } from '../../../shared/text/coming-time.ts';
import { labelTime } from '../../../shared/text/relative-time.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { later } from '../../ui/later.ts';
import { useNow } from '../../ui/use-now.ts';
import { CopyAge } from '../post/copy-age.tsx';
import { EditedHint, WithheldNote } from '../post/post-hints.tsx';
import { PostMedia } from '../post/post-media.tsx';
import { PostText, SpanText } from '../post/post-text.tsx';
import { useAllowed } from '../post/withheld.ts';

const MessagePictures = later(async () => (await import('./message-pictures.tsx')).MessagePictures);

/** What was said, oldest first. */
export function Turns({ turns }: { readonly turns: readonly Turn[] }) {
  return (
    <ol className="turns" aria-label="Conversation">
      {turns.map((turn) => (
        <TurnView key={turn.id} turn={turn} />
      ))}
    </ol>
  );
}

/** One thing said by them or by the account, public or private. */
function TurnView({ turn }: { readonly turn: Turn }) {
  const now = useNow();
  const post = useAllowed(useStoa((state) => (turn.postId === null ? undefined : state.posts[turn.postId])));
  const item = useStoa((state) => (turn.outboxId === null ? undefined : state.outbox[turn.outboxId]));
  const uploaded = useStoa((state) => (turn.outboxId === null ? undefined : state.uploading[turn.outboxId]));
  const time = labelTime(turn.at, now);
  const gone = turn.postId !== null && post === undefined && turn.text === '';
  return (
    <li className="turn" data-from={turn.from}>
      <div className="turn-words">
        {gone ? (
          <p className="turn-gone">This post is no longer on X.</p>
        ) : post === undefined ? (
          <>
            <SpanText text={turn.text} spans={turn.spans} lang={null} />
            {turn.text === '' && turn.media.length === 0 ? (
              <p className="turn-gone">Something that only X shows.</p>
            ) : null}
            {turn.media.length === 0 ? null : (
              <Suspense fallback={null}>
                <MessagePictures turn={turn} />
              </Suspense>
            )}
          </>
        ) : (
          <>
            <WithheldNote post={post} />
            <PostText post={post} />
            {post.media.length === 0 ? null : <PostMedia post={post} />}
            <EditedHint post={post} />
          </>
        )}
      </div>
      <p className="turn-meta num">
        {turn.from === 'me' ? 'You · ' : ''}
        <time dateTime={new Date(turn.at).toISOString()} title={time.full}>
          {time.short}
        </time>
        {turn.postId === null ? null : <CopyAge postId={turn.postId} before=" · " />}
        {item === undefined || item.state === 'sent' ? null : (
          <span data-state={item.state}> · {sendingWords(item, now, uploaded)}</span>
        )}
      </p>
    </li>
  );
}

/** Where a promised send stands, in words; `uploaded` is how far its pictures are, 0 to 1. */
function sendingWords(item: OutboxItem, now: number, uploaded: number | undefined): string {
  switch (item.state) {
    case 'stopped':
      return `not sent: ${item.error?.message ?? ''}`;
    case 'held':
      if (item.scheduledFor !== null) return `goes out ${comingTime(item.scheduledFor, now).full}`;
      return item.notBefore > now ? 'can still be taken back' : 'leaving';
    case 'queued':
      if (uploaded !== undefined) return `sending the picture, ${Math.round(uploaded * 100)} %`;
      return item.error === null ? 'waiting to be sent' : `waiting to be sent: ${item.error.message}`;
    case 'sending':
      return 'sending…';
    case 'unknown':
      return 'no answer from X: looking there whether it arrived';
    case 'refused':
      return 'not sent';
    case 'sent':
      return 'sent';
  }
}
