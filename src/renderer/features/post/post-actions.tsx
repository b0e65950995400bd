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
  UserRound,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Post } from '../../../shared/model/index.ts';
import { formatCount } from '../../../shared/text/count-format.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';
import { Menu, MenuItem, MenuLine } from '../../ui/menu.tsx';

type ActionProps = {
  readonly name: string;
  readonly count?: number;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  readonly pressed?: boolean;
  readonly shortcut: string;
};

function Action({ name, count, icon, onPress, pressed, shortcut }: ActionProps) {
  const label = count === undefined || count === 0 ? name : `${name}, ${formatCount(count)}`;
  return (
    <button
      type="button"
      className="post-action"
      data-action={name.toLowerCase()}
      aria-label={label}
      aria-pressed={pressed}
      title={`${name} (${shortcut})`}
      onClick={onPress}
    >
      {icon}
      {count === undefined || count === 0 ? null : <span>{formatCount(count)}</span>}
    </button>
  );
}

/** What can be done with a post; like and quote lead to X, because X does not let apps do them. */
export function PostActions({ post, authorHandle }: { readonly post: Post; readonly authorHandle: string }) {
  const store = useStoaStore();
  const openThread = useStoa((state) => state.openThread);
  const { id } = post;
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
          <button type="button" className="post-action" aria-label="More" title="More">
            <Ellipsis />
          </button>
        }
      >
        <MenuItem icon={<MessagesSquare />} shortcut="Enter" onSelect={() => void openThread(id)}>
          Open the thread
        </MenuItem>
        <MenuItem icon={<MessageSquareQuote />} onSelect={() => store.getState().handOver(id, 'quote')}>
          Quote on X
        </MenuItem>
        <MenuLine />
        <MenuItem icon={<SquareArrowOutUpRight />} onSelect={() => store.getState().openOnX(id)}>
          Open on X
        </MenuItem>
        <MenuItem icon={<UserRound />} onSelect={() => store.getState().openPersonOnX(authorHandle)}>
          @{authorHandle} on X
        </MenuItem>
        <MenuItem icon={<Copy />} onSelect={() => void store.getState().copyLink(id)}>
          Copy the link
        </MenuItem>
      </Menu>
    </div>
  );
}
