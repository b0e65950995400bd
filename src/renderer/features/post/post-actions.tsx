import {
  Bookmark,
  Copy,
  Ellipsis,
  Heart,
  MessageSquareQuote,
  MessagesSquare,
  Repeat2,
  Reply,
  SquareArrowOutUpRight,
  SquareKanban,
  UserRound,
  UserRoundSearch,
} from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { Person, Post } from '../../../shared/model/index.ts';
import { formatCount } from '../../../shared/text/count-format.ts';
import { usesJobBoard } from '../../store/slices/jobs.ts';
import { noRepostOf } from '../../store/slices/posts.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';
import { Menu, MenuItem, MenuLine } from '../../ui/menu.tsx';
import { placeOf } from './person-anchor.ts';

type ActionProps = {
  readonly name: string;
  readonly count?: number;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  readonly pressed?: boolean;
  readonly shortcut: string;
  /** Why it cannot be done here; pressing says so. */
  readonly unavailable?: string | null;
};

function Action({ name, count, icon, onPress, pressed, shortcut, unavailable = null }: ActionProps) {
  const label = count === undefined || count === 0 ? name : `${name}, ${formatCount(count)}`;
  return (
    <button
      type="button"
      className="post-action"
      data-action={name.toLowerCase()}
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={unavailable === null ? undefined : true}
      title={unavailable ?? `${name} (${shortcut})`}
      onClick={onPress}
    >
      {icon}
      {count === undefined || count === 0 ? null : <span>{formatCount(count)}</span>}
    </button>
  );
}

/** What can be done with a post; like and quote lead to X, because X does not let apps do them. */
export function PostActions({ post, author }: { readonly post: Post; readonly author: Person }) {
  const store = useStoaStore();
  const openThread = useStoa((state) => state.openThread);
  const openPeek = useStoa((state) => state.openPeek);
  const hasJobs = useStoa(usesJobBoard);
  const { id } = post;
  const more = useRef<HTMLButtonElement>(null);

  function about(): void {
    const button = more.current;
    // The menu gives the focus back to its button first; the card then takes it.
    if (button !== null)
      setTimeout(() => void openPeek({ personId: author.id, handle: author.handle }, 'key', placeOf(button)), 0);
  }

  return (
    <div className="post-actions num">
      <Action
        name="Reply"
        shortcut="R"
        count={post.replies}
        icon={<Reply />}
        onPress={() => store.getState().replyTo(id)}
      />
      <Action
        name="Repost"
        shortcut="T"
        count={post.reposts}
        icon={<Repeat2 />}
        pressed={post.reposted}
        unavailable={author.protected && !post.reposted ? noRepostOf(author) : null}
        onPress={() => void store.getState().setReposted(id, !post.reposted)}
      />
      <Action
        name="Like"
        shortcut="F, on X"
        count={post.likes}
        icon={<Heart />}
        onPress={() => store.getState().handOver(id, 'like')}
      />
      <Action
        name="Bookmark"
        shortcut="B"
        icon={<Bookmark />}
        pressed={post.bookmarked}
        onPress={() => void store.getState().setBookmarked(id, !post.bookmarked)}
      />
      <Menu
        trigger={
          <button ref={more} type="button" className="post-action" aria-label="More" title="More">
            <Ellipsis />
          </button>
        }
      >
        <MenuItem icon={<MessagesSquare />} shortcut="Enter" onSelect={() => void openThread(id)}>
          Open the thread
        </MenuItem>
        <MenuItem icon={<UserRoundSearch />} shortcut="P" onSelect={about}>
          About @{author.handle}
        </MenuItem>
        {hasJobs ? (
          <MenuItem
            icon={<SquareKanban />}
            shortcut="C"
            onSelect={() => store.getState().openDialog({ kind: 'job-card', of: { postId: id } })}
          >
            Make a job card
          </MenuItem>
        ) : null}
        {author.protected ? null : (
          <MenuItem icon={<MessageSquareQuote />} onSelect={() => store.getState().handOver(id, 'quote')}>
            Quote on X
          </MenuItem>
        )}
        <MenuLine />
        <MenuItem icon={<SquareArrowOutUpRight />} onSelect={() => store.getState().openOnX(id)}>
          Open on X
        </MenuItem>
        <MenuItem icon={<UserRound />} onSelect={() => store.getState().openPersonOnX(author.handle)}>
          @{author.handle} on X
        </MenuItem>
        <MenuItem icon={<Copy />} onSelect={() => void store.getState().copyLink(id)}>
          Copy the link
        </MenuItem>
      </Menu>
    </div>
  );
}
