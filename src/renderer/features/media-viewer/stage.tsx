import { EyeOff, ImageOff, Play } from 'lucide-react';
import { useState } from 'react';
import { postPage } from '../../../shared/hand-over/web-pages.ts';
import type { Media } from '../../../shared/model/index.ts';
import { webBase } from '../../store/active-account.ts';
import type { MediaOwner } from '../../store/slices/media-viewer.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { describe, formatDuration } from '../post/media-shape.ts';
import { OutLink } from '../post/out-link.tsx';
import { useCover } from '../post/post-media.tsx';
import type { Zoom } from './use-zoom.ts';

type StageProps = {
  readonly owner: MediaOwner;
  readonly media: Media;
  /** Whose post it is, to play it there; null for a message. */
  readonly handle: string | null;
  readonly zoom: Zoom;
  readonly onGround: () => void;
};

/** The picture itself, or why it is not there. */
export function Stage({ owner, media, handle, zoom, onGround }: StageProps) {
  const { covered, uncover } = useCover(owner);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: Esc and the close button do the same
    <div
      className="viewer-stage"
      ref={zoom.setStage}
      data-zoomed={!zoom.fits}
      data-dragging={zoom.dragging}
      onClick={(event) => event.target === event.currentTarget && zoom.fits && onGround()}
    >
      {covered ? (
        <div className="viewer-say">
          <EyeOff aria-hidden="true" />
          <p>The author or X marked this as sensitive</p>
          <Button
            onClick={(event) => {
              keepFocus(event.currentTarget);
              uncover();
            }}
          >
            Show
          </Button>
        </div>
      ) : media.video !== null ? (
        <Video media={media} address={media.video} />
      ) : media.picture === null ? (
        <div className="viewer-say">
          <ImageOff aria-hidden="true" />
          <p>X sent no picture</p>
        </div>
      ) : (
        <Picture media={media} address={media.picture} zoom={zoom} />
      )}
      {covered || handle === null || media.kind === 'photo' || media.video !== null ? null : (
        <PlayOnX postId={owner.id} media={media} handle={handle} />
      )}
    </div>
  );
}

function Picture({ media, address, zoom }: { readonly media: Media; readonly address: string; readonly zoom: Zoom }) {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<'loading' | 'shown' | 'broken'>('loading');
  const { view, scale, size } = zoom;
  if (state === 'broken') {
    return (
      <div className="viewer-say" role="alert">
        <ImageOff aria-hidden="true" />
        <p>This picture could not be loaded.</p>
        <Button
          onClick={(event) => {
            keepFocus(event.currentTarget);
            setAttempt(attempt + 1);
            setState('loading');
          }}
        >
          Try again
        </Button>
      </div>
    );
  }
  return (
    <>
      {state === 'loading' ? (
        <p className="viewer-loading" role="status">
          Loading…
        </p>
      ) : null}
      <img
        key={attempt}
        className="viewer-picture"
        data-state={state}
        src={address}
        alt={describe(media)}
        draggable={false}
        style={{
          width: size.width * scale,
          height: size.height * scale,
          translate: `calc(-50% + ${view.x}px) calc(-50% + ${view.y}px)`,
        }}
        onLoad={(event) => {
          zoom.measured({ width: event.currentTarget.naturalWidth, height: event.currentTarget.naturalHeight });
          setState('shown');
        }}
        onError={() => setState('broken')}
        onDoubleClick={zoom.onDoubleClick}
        onPointerDown={zoom.onPointerDown}
        onPointerMove={zoom.onPointerMove}
        onPointerUp={zoom.onPointerUp}
        onPointerCancel={zoom.onPointerUp}
      />
    </>
  );
}

/** A button that goes away hands its focus to the viewer, whose keys work on. */
function keepFocus(button: HTMLElement): void {
  button.closest<HTMLElement>('[role="dialog"]')?.focus();
}

/** Plays when the reader says so, as everywhere; a GIF goes round until it is stopped. */
function Video({ media, address }: { readonly media: Media; readonly address: string }) {
  return (
    <video
      className="viewer-video"
      src={address}
      poster={media.picture ?? undefined}
      aria-label={describe(media)}
      controls
      preload="none"
      playsInline
      muted={media.kind === 'gif'}
      loop={media.kind === 'gif'}
    />
  );
}

type PlayProps = { readonly postId: string; readonly media: Media; readonly handle: string };

/** Where X sent a still alone, it plays there. */
function PlayOnX({ postId, media, handle }: PlayProps) {
  const base = useStoa(webBase);
  const length = media.durationMs === null ? '' : `, ${formatDuration(media.durationMs)}`;
  return (
    <OutLink className="viewer-play" href={base === null ? null : postPage(base, handle, postId)}>
      <Play aria-hidden="true" />
      {media.kind === 'gif' ? 'Play GIF on X' : `Play on X${length}`}
    </OutLink>
  );
}
