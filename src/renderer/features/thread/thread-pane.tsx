import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react';
import type { ColumnId, PostId } from '../../../shared/model/index.ts';
import { xPrices } from '../../../shared/prices/x-prices.ts';
import { formatPrice } from '../../../shared/text/money-format.ts';
import { labelTime } from '../../../shared/text/relative-time.ts';
import type { OpenThread } from '../../store/slices/thread.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { type Leaving, useLeaving, useLeavingModal } from '../../ui/use-leaving.ts';
import { useNow } from '../../ui/use-now.ts';
import { CopyAge } from '../post/copy-age.tsx';
import { NetworkMark } from '../post/network-mark.tsx';
import { postLabel } from '../post/post-label.ts';
import { PostView } from '../post/post-view.tsx';
import { useShownPost } from '../post/shown-post.ts';
import { placeOver } from './place-over.ts';
import './thread.css';

/** The thread of a post over its column: what it answers, the post, its replies; `children` are what may open over it. */
export function ThreadPane({ children }: { readonly children?: ReactNode }) {
  const { shown, ...leaving } = useLeaving(useStoa((state) => state.thread));
  const focusedColumn = useStoa((state) => state.focus?.columnId);
  return shown === null ? null : (
    <Pane thread={shown} leaving={leaving} columnId={focusedColumn}>
      {children}
    </Pane>
  );
}

type PaneProps = {
  readonly thread: OpenThread;
  readonly leaving: Omit<Leaving<OpenThread>, 'shown'>;
  readonly columnId: ColumnId | undefined;
  readonly children: ReactNode;
};

function Pane({ thread, leaving, columnId, children }: PaneProps) {
  const close = useStoa((state) => state.closeThread);
  const { root, popup } = useLeavingModal(leaving, close);
  const style: CSSProperties = placeOver(columnId);
  return (
    <Base.Root {...root}>
      <Base.Portal>
        <Base.Backdrop className="thread-veil" />
        <Base.Popup className="thread" {...popup} style={style} data-thread initialFocus={false}>
          <header>
            <Base.Title>Thread</Base.Title>
            <small>{thread.fetching ? 'reading…' : <CopyAge postId={thread.postId} />}</small>
            <NetworkMark />
            <Base.Close render={<IconButton label="Close the thread" />}>
              <X />
            </Base.Close>
          </header>
          <ThreadPosts open={thread} />
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

function ThreadPosts({ open }: { readonly open: OpenThread }) {
  const list = useRef<HTMLDivElement>(null);
  const { postId } = open;
  const known = open.thread !== null;

  useEffect(() => {
    if (!known) return;
    const article = list.current?.querySelector<HTMLElement>(`[data-post="${postId}"]`);
    article?.focus({ preventScroll: true });
    article?.scrollIntoView({ block: 'nearest' });
  }, [postId, known]);

  useEffect(() => {
    // The button that asked X is gone, and the keyboard with it.
    if (open.asked && document.activeElement === document.body)
      list.current?.querySelector<HTMLElement>(`[data-post="${postId}"]`)?.focus({ preventScroll: true });
  }, [open.asked, postId]);

  const { thread, error } = open;
  const answered = thread?.ancestors ?? [];
  const replies = thread?.replies ?? [];
  const ids = [...answered, open.postId, ...replies];

  function step(event: React.KeyboardEvent): void {
    const by = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
    if (by === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const articles = [...(list.current?.querySelectorAll<HTMLElement>('article') ?? [])];
    const at = articles.findIndex((article) => article.contains(document.activeElement));
    articles[Math.min(Math.max(at + by, 0), articles.length - 1)]?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the articles inside
    <div className="thread-posts" ref={list} onKeyDown={step}>
      {ids.map((id) => (
        <ThreadPost key={id} postId={id} main={id === open.postId} />
      ))}
      {error === null ? null : (
        <p className="thread-say" role="note">
          {error.message} {error.next}
        </p>
      )}
      {thread === null ? null : <ThreadEnd open={open} shown={replies.length} />}
    </div>
  );
}

/** The price of the page X is asked for at most: every reply new, each by somebody not yet paid for today. */
const repliesAtMost = 20;

/** What ends a thread: the replies still on X with what reading them costs, or why there are none. */
function ThreadEnd({ open, shown }: { readonly open: OpenThread; readonly shown: number }) {
  const { postId } = open;
  const counted = useStoa((state) => state.posts[postId]?.replies ?? 0);
  const parent = useStoa((state) => state.posts[postId]?.replyTo?.postId ?? null);
  const ask = useStoa((state) => state.askForReplies);
  if (open.thread === null) return null;
  const more = Math.max(0, counted - shown);
  const above = parent !== null && !open.thread.ancestors.includes(parent);
  if (open.asked) {
    if (open.error !== null || open.fetching || shown > 0) return null;
    return <p className="thread-say">X has no replies from the last seven days.</p>;
  }
  if (more === 0 && !above) return shown > 0 ? null : <p className="thread-say">Nobody has replied yet.</p>;
  const price = formatPrice((Math.min(more, repliesAtMost) + (above ? 1 : 0)) * (xPrices.post + xPrices.person));
  const replies = more === 1 ? 'the reply' : `${more} ${shown > 0 ? 'more ' : ''}replies`;
  return (
    <div className="thread-more">
      <Button disabled={open.fetching} onClick={() => void ask()}>
        Read {above ? 'the whole thread' : replies} · at most {price}
      </Button>
    </div>
  );
}

function ThreadPost({ postId, main }: { readonly postId: PostId; readonly main: boolean }) {
  const shown = useShownPost(postId);
  const now = useNow();
  if (shown === undefined)
    return <div className="thread-gone">A post here is gone or not visible to this account.</div>;
  return (
    <article
      className="post"
      aria-label={postLabel(shown.post, shown.author, labelTime(shown.post.createdAt, now).short)}
      aria-current={main ? 'true' : undefined}
      tabIndex={main ? 0 : -1}
      data-post={postId}
    >
      <PostView {...shown} />
    </article>
  );
}
