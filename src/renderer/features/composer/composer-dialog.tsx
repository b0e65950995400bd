import type { ComposeTarget } from '../../../shared/model/index.ts';
import { targetKey } from '../../store/target-key.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CopyAge } from '../post/copy-age.tsx';
import { PostText } from '../post/post-text.tsx';
import { Composer } from './composer.tsx';

/** Writing outside of the inbox: a new post, or an answer to a post of a column. */
export function ComposerDialog({ target }: { readonly target: ComposeTarget }) {
  const close = useStoa((state) => state.closeComposer);
  const post = useStoa((state) => (target.kind === 'reply' ? state.posts[target.postId] : undefined));
  const author = useStoa((state) => (post === undefined ? undefined : state.people[post.authorId]));
  const eligibility = useStoa((state) =>
    target.kind === 'reply' ? (state.eligibilities[target.postId] ?? null) : null,
  );
  const openDialog = useStoa((state) => state.openDialog);
  const begun = useStoa((state) => state.drafts[targetKey(target)] !== undefined);
  const writePost = useStoa((state) => state.writePost);
  const reply = target.kind === 'reply';
  return (
    <Dialog
      title={reply ? `Reply to ${author === undefined ? 'this post' : `@${author.handle}`}` : 'New post'}
      onClose={close}
      className="composer-dialog"
    >
      <div className="dialog-body">
        {post === undefined ? (
          reply && <p className="composer-gone">This post is no longer on X, so X will take no answer to it.</p>
        ) : (
          <blockquote className="composer-quote">
            <PostText post={post} />
            <small>
              <CopyAge postId={post.id} />
            </small>
          </blockquote>
        )}
        <Composer
          target={target}
          label={reply ? 'Reply' : 'New post'}
          placeholder={reply ? `Answer @${author?.handle ?? ''}` : 'What would you like to say?'}
          eligibility={eligibility}
          replyTo={reply ? target.postId : null}
          focusRequest={1}
          onSent={close}
        />
        {reply ? null : (
          <p className="composer-lists">
            {begun ? (
              <Button look="quiet" title="This one is kept in Drafts" onClick={() => writePost('another')}>
                Begin another
              </Button>
            ) : null}
            <Button look="quiet" onClick={() => openDialog({ kind: 'drafts' })}>
              Drafts
            </Button>
            <Button look="quiet" onClick={() => openDialog({ kind: 'outbox' })}>
              Scheduled and sending
            </Button>
          </p>
        )}
      </div>
    </Dialog>
  );
}
