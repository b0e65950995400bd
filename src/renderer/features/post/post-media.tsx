import { EyeOff, Play } from 'lucide-react';
import type { Media, Post } from '../../../shared/model/index.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { formatDuration, mediaRatio } from './media-shape.ts';
import './media.css';

/** The pictures of a post, one to four; sensitive ones stay covered until asked for. */
export function PostMedia({ post }: { readonly post: Post }) {
  const cover = `cover ${post.id}`;
  const uncovered = useStoa((state) => state.openedParts[cover] === true);
  const toggle = useStoa((state) => state.togglePart);
  const shown = post.media.slice(0, 4);
  const covered = post.sensitive && !uncovered;
  return (
    <div className="media" data-count={shown.length} style={{ aspectRatio: mediaRatio(shown) }}>
      {covered ? (
        <div className="media-cover">
          <EyeOff aria-hidden="true" />
          <span>The author or X marked this as sensitive</span>
          <Button onClick={() => toggle(cover)}>Show</Button>
        </div>
      ) : (
        shown.map((media, index) => <MediaItem key={media.key} media={media} part={`alt ${post.id} ${index}`} />)
      )}
    </div>
  );
}

function MediaItem({ media, part }: { readonly media: Media; readonly part: string }) {
  const opened = useStoa((state) => state.openedParts[part] === true);
  const toggle = useStoa((state) => state.togglePart);
  return (
    <figure>
      {media.picture === null ? (
        <span className="media-missing">X sent no picture</span>
      ) : (
        <img
          src={media.picture}
          alt={media.alt ?? (media.kind === 'photo' ? 'Picture without a description' : 'Video without a description')}
          loading="lazy"
          decoding="async"
        />
      )}
      {media.kind === 'photo' ? null : (
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
            aria-label="ALT: description of the picture"
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
