import { EyeOff, ImageOff, Play } from 'lucide-react';
import { useState } from 'react';
import type { Media, Post } from '../../../shared/model/index.ts';
import type { MediaOwner } from '../../store/slices/media-viewer.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { ClipPlayer } from './clip-player.tsx';
import { describe, formatDuration, mediaRatio } from './media-shape.ts';
import './media.css';

/** The pictures of a post. */
export function PostMedia({ post }: { readonly post: Post }) {
  const view = useStoa((state) => state.viewMedia);
  return <MediaGrid owner={post} onView={(index) => view(post.id, index)} />;
}

type GridProps = { readonly owner: MediaOwner; readonly onView: (index: number) => void };

/** One to four pictures; sensitive ones stay covered until asked for. */
export function MediaGrid({ owner, onView }: GridProps) {
  const { covered, uncover } = useCover(owner);
  const shown = owner.media.slice(0, 4);
  return (
    <div className="media" data-count={shown.length} style={{ aspectRatio: mediaRatio(shown) }}>
      {covered ? (
        <div className="media-cover">
          <EyeOff aria-hidden="true" />
          <span>The author or X marked this as sensitive</span>
          <Button
            onClick={(event) => {
              // The button goes with the cover; the keyboard's place stays in the post.
              event.currentTarget.closest<HTMLElement>('article, .turns-scroll')?.focus({ preventScroll: true });
              uncover();
            }}
          >
            Show
          </Button>
        </div>
      ) : (
        shown.map((media, index) => (
          <MediaItem key={media.key} ownerId={owner.id} media={media} index={index} onView={onView} />
        ))
      )}
    </div>
  );
}

/** Whether a post's or message's pictures are sensitive and still covered, and what takes the cover off wherever they are shown. */
export function useCover({ id, sensitive }: MediaOwner): { readonly covered: boolean; readonly uncover: () => void } {
  const cover = `cover ${id}`;
  const uncovered = useStoa((state) => state.openedParts[cover] === true);
  const toggle = useStoa((state) => state.togglePart);
  return { covered: sensitive && !uncovered, uncover: () => toggle(cover) };
}

type MediaItemProps = Pick<GridProps, 'onView'> & {
  readonly ownerId: string;
  readonly media: Media;
  readonly index: number;
};

function MediaItem({ ownerId, media, index, onView }: MediaItemProps) {
  const part = `alt ${ownerId} ${index}`;
  const opened = useStoa((state) => state.openedParts[part] === true);
  const toggle = useStoa((state) => state.togglePart);
  const [broken, setBroken] = useState(false);
  return (
    <figure>
      {media.video !== null ? (
        <ClipPlayer media={media} still={media.picture} video={media.video} />
      ) : media.picture === null ? (
        <span className="media-missing">X sent no picture</span>
      ) : (
        <button
          type="button"
          className="media-open"
          aria-label={`Open: ${describe(media)}`}
          onClick={() => onView(index)}
        >
          {broken ? (
            <span className="media-broken">
              <ImageOff aria-hidden="true" />
              <span dir="auto">{describe(media)}</span>
            </span>
          ) : (
            <img
              src={media.picture}
              alt={describe(media)}
              loading="lazy"
              decoding="async"
              onError={() => setBroken(true)}
            />
          )}
        </button>
      )}
      {media.kind === 'photo' || media.video !== null ? null : (
        <span className="media-kind num">
          <Play aria-hidden="true" />
          {media.kind === 'gif'
            ? 'GIF'
            : `Video${media.durationMs === null ? '' : ` ${formatDuration(media.durationMs)}`}`}
        </span>
      )}
      {media.alt === null ? null : (
        <>
          <button
            type="button"
            className="media-alt"
            aria-label={`ALT: description of the ${media.kind === 'photo' ? 'picture' : 'video'}`}
            aria-expanded={opened}
            onClick={() => toggle(part)}
          >
            ALT
          </button>
          {opened ? <figcaption>{media.alt}</figcaption> : null}
        </>
      )}
    </figure>
  );
}
