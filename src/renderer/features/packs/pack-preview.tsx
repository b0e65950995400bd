import { useEffect } from 'react';
import type { PackOffer } from '../../../shared/contract/decks.ts';
import type { PostId, StoaError } from '../../../shared/model/index.ts';
import { formatSum } from '../../../shared/text/money-format.ts';
import { labelTime } from '../../../shared/text/relative-time.ts';
import { activeAccount } from '../../store/active-account.ts';
import { previewKey, type ShownPreview } from '../../store/slices/pack-previews.ts';
import { troubleWords } from '../../store/trouble-words.ts';
import { useRemedy } from '../../store/use-remedy.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { ColumnHead } from '../../ui/column-head.tsx';
import { PackIcon } from '../../ui/pack-icon.tsx';
import { Skeletons } from '../../ui/skeletons.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useNow } from '../../ui/use-now.ts';
import { NetworkMark } from '../post/network-mark.tsx';
import { postLabel } from '../post/post-label.ts';
import { PostView } from '../post/post-view.tsx';
import { useShownPost } from '../post/shown-post.ts';
import './pack-preview.css';

/** A pack's column as it will stand in the deck: to look at and to scroll, not to use. */
export function PackPreview({ offer }: { readonly offer: PackOffer }) {
  const kept = useStoa((state) => previewKey(offer, state.packChoices[offer.key]));
  const preview = useStoa((state) => state.packPreviews[kept]);
  const look = useStoa((state) => state.previewPack);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pack with other people, kept under another key, is looked up anew
  useEffect(() => void look(offer.key, false), [look, offer.key, kept]);
  return (
    <section
      className="pack-preview"
      data-colour={offer.key}
      aria-label={`Preview of ${offer.title}`}
      aria-busy={preview?.loading ?? true}
    >
      <ColumnHead icon={<PackIcon pack={offer.key} />} title={offer.title} note="Preview">
        <NetworkMark />
      </ColumnHead>
      {preview === undefined ? <Skeletons count={8} /> : <PreviewBody key={kept} offer={offer} preview={preview} />}
    </section>
  );
}

type BodyProps = { readonly offer: PackOffer; readonly preview: ShownPreview };

function PreviewBody({ offer, preview }: BodyProps) {
  const { postIds, error, loading } = preview;
  const blank = postIds.length === 0;
  return (
    <>
      {error === null ? null : <PreviewTrouble offer={offer} error={error} holds={!blank} />}
      {error !== null || blank ? null : <AskForLatest offer={offer} preview={preview} />}
      {blank ? (
        loading ? (
          <Skeletons count={8} />
        ) : error === null ? (
          <EmptyPreview offer={offer} preview={preview} />
        ) : null
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
        <section className="pack-preview-posts" aria-label={`Posts of ${offer.title}`} tabIndex={0}>
          <ul className="hidden-label">
            {postIds.map((id) => (
              <PreviewWords key={id} postId={id} />
            ))}
          </ul>
          <div inert>
            {postIds.map((id) => (
              <PreviewPost key={id} postId={id} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}

/** On X alone: in the sandbox it was asked without a press. */
function AskForLatest({ offer, preview }: BodyProps) {
  const look = useStoa((state) => state.previewPack);
  const sandbox = useStoa((state) => activeAccount(state)?.network === 'sandbox');
  if (sandbox || preview.asked || preview.price === null) return null;
  return (
    <div className="pack-preview-ask">
      <Button disabled={preview.loading} onClick={() => void look(offer.key, true)}>
        {preview.loading ? 'Reading…' : `Show the latest posts · about ${formatSum(preview.price)}`}
      </Button>
    </div>
  );
}

function EmptyPreview({ offer, preview }: BodyProps) {
  const { asked, price } = preview;
  return (
    <div className="pack-preview-empty">
      <PackIcon pack={offer.key} />
      <b>{price === null ? 'Nobody in this pack' : asked ? 'Nothing this week' : 'Not read yet'}</b>
      <p>
        {price === null
          ? 'Edit the pack to say whom to read.'
          : asked
            ? 'X found no posts of the last seven days. The column fills as soon as somebody posts.'
            : 'None of these posts is on this computer yet.'}
      </p>
      <AskForLatest offer={offer} preview={preview} />
    </div>
  );
}

type TroubleProps = { readonly offer: PackOffer; readonly error: StoaError; readonly holds: boolean };

function PreviewTrouble({ offer, error, holds }: TroubleProps) {
  const now = useNow();
  const look = useStoa((state) => state.previewPack);
  const { remedy, ...words } = troubleWords(error, null, now, holds);
  const button = useRemedy(remedy, () => void look(offer.key, true));
  return <Trouble {...words} button={button} shape={holds ? 'strip' : 'page'} />;
}

function PreviewPost({ postId }: { readonly postId: PostId }) {
  const shown = useShownPost(postId);
  if (shown === undefined) return null;
  return (
    <article className="post" data-post={postId}>
      <PostView {...shown} />
    </article>
  );
}

/** What the inert picture of a post says, for those who cannot see it. */
function PreviewWords({ postId }: { readonly postId: PostId }) {
  const shown = useShownPost(postId);
  const now = useNow();
  if (shown === undefined) return null;
  return <li>{postLabel(shown.post, shown.author, labelTime(shown.post.createdAt, now).short)}</li>;
}
