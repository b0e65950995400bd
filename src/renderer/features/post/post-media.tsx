import { EyeOff, ImageOff, Play } from 'lucide-react';
import { useState } from 'react';
import type { Media, Post } from '../../../shared/model/index.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { ClipPlayer } from './clip-player.tsx';
import { describe, formatDuration, mediaRatio } from './media-shape.ts';
import './media.css';

/** The pictures of a post, one to four; sensitive ones stay covered until asked for. */
export function PostMedia({ post }: { readonly post: Post }) {
  const { covered, uncover } = useCover(post);
  const shown = post.media.slice(0, 4);
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
        shown.map((media, index) => <MediaItem key={media.key} post={post} media={media} index={index} />)
      )}
    </div>
  );
}

/** Whether a post's pictures are sensitive and still covered, and what takes the cover off wherever they are shown. */
export function useCover(post: Post): { readonly covered: boolean; readonly uncover: () => void } {
  const cover = `cover ${post.id}`;
  const uncovered = useStoa((state) => state.openedParts[cover] === true);
  const toggle = useStoa((state) => state.togglePart);
  return { covered: post.sensitive && !uncovered, uncover: () => toggle(cover) };
}

type MediaItemProps = { readonly post: Post; readonly media: Media; readonly index: number };

function MediaItem({ post, media, index }: MediaItemProps) {
  const part = `alt ${post.id} ${index}`;
  const opened = useStoa((state) => state.openedParts[part] === true);
  const toggle = useStoa((state) => state.togglePart);
  const view = useStoa((state) => state.viewMedia);
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
          onClick={() => view(post.id, index)}
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
