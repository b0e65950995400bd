import { spansOf } from '../../../shared/drafts/text-spans.ts';
import { mediaOf } from '../../../shared/drafts/writing.ts';
import type { Account, ComposeTarget, DraftPart, Post, PostId, ReplyAudience } from '../../../shared/model/index.ts';
import { attachedMedia } from '../../../shared/pictures/attached-media.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { intoView } from '../../ui/into-view.ts';
import { useNow } from '../../ui/use-now.ts';
import { PostView } from '../post/post-view.tsx';
import './composer-preview.css';

type PreviewProps = {
  readonly account: Account;
  readonly target: ComposeTarget;
  /** As they are sent, signature and all. */
  readonly parts: readonly DraftPart[];
  readonly audience: ReplyAudience;
};

/** The posts as they will stand in a column; nothing in them can be pressed yet. */
export function ComposerPreview({ account, target, parts, audience }: PreviewProps) {
  const now = useNow();
  const answered = useStoa((state) => (target.kind === 'reply' ? state.posts[target.postId] : undefined));
  const author = useStoa((state) => (answered === undefined ? undefined : state.people[answered.authorId]));
  if (parts.length === 0) return <p className="composer-hint">There is nothing to show yet.</p>;
  return (
    <ol className="composer-preview" aria-label="Preview" inert ref={intoView}>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is what stands at its place
        <li key={index} className="post">
          <PostView
            post={{
              ...unpublished,
              // Nothing asks for it: what is not published has no id of X.
              id: String(index + 1) as PostId,
              authorId: account.person.id,
              createdAt: now,
              text: part.text,
              spans: spansOf(part.text),
              media: mediaOf(part).map(attachedMedia),
              replyTo:
                index === 0 && answered !== undefined
                  ? { postId: answered.id, personId: answered.authorId }
                  : index === 0
                    ? null
                    : { postId: null, personId: account.person.id },
              replyPolicy: audience,
            }}
            author={account.person}
            repostedBy={undefined}
            quote={undefined}
            replyTo={index === 0 ? author : account.person}
          />
        </li>
      ))}
    </ol>
  );
}

/** What nobody has seen has no counts, and nothing that X would add. */
const unpublished: Omit<
  Post,
  'id' | 'authorId' | 'createdAt' | 'text' | 'spans' | 'media' | 'replyTo' | 'replyPolicy'
> = {
  lang: null,
  conversationId: null,
  quotedId: null,
  repostedId: null,
  poll: null,
  card: null,
  replies: 0,
  reposts: 0,
  likes: 0,
  quotes: 0,
  sensitive: false,
  versions: [],
  withheldIn: [],
  bookmarked: false,
  reposted: false,
};
