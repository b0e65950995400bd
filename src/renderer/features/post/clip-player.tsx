import { Pause, Play } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Media, PictureAddress } from '../../../shared/model/index.ts';
import { describe, formatDuration } from './media-shape.ts';
import './clip-player.css';

type ClipProps = { readonly media: Media; readonly still: PictureAddress | null; readonly video: PictureAddress };

/**
 * A GIF or video in its place: its still until the reader presses play, nothing ever plays by itself. It stops when it leaves the column's
 * window, and a GIF goes round once only where the system asks for less motion.
 */
export function ClipPlayer({ media, still, video }: ClipProps) {
  const [state, setState] = useState<'still' | 'playing' | 'broken'>('still');
  const button = useRef<HTMLButtonElement>(null);
  const isGif = media.kind === 'gif';
  const words = describe(media);

  function stop(): void {
    setState('still');
    // The control that had the focus is gone with the picture it belonged to.
    requestAnimationFrame(() => button.current?.focus({ preventScroll: true }));
  }

  if (state === 'playing' && !isGif) {
    return (
      // biome-ignore lint/a11y/useMediaCaption: X's API gives no captions
      <video
        className="clip-video"
        src={video}
        poster={still ?? undefined}
        aria-label={words}
        controls
        autoPlay
        playsInline
        onError={() => setState('broken')}
        ref={(element) => element?.focus({ preventScroll: true })}
      />
    );
  }
  return (
    <>
      {state === 'playing' ? (
        <video
          className="clip-video"
          src={video}
          poster={still ?? undefined}
          aria-label={words}
          autoPlay
          muted
          playsInline
          loop={!matchMedia('(prefers-reduced-motion: reduce)').matches}
          onEnded={stop}
          onError={() => setState('broken')}
        />
      ) : still === null ? null : (
        <img src={still} alt={words} loading="lazy" decoding="async" />
      )}
      <button
        ref={button}
        type="button"
        className="clip-play"
        aria-label={`${state === 'playing' ? 'Stop' : 'Play'} ${isGif ? 'GIF' : 'video'}: ${words}`}
        onClick={() => (state === 'playing' ? stop() : setState('playing'))}
      >
        <span className="clip-sign" data-playing={state === 'playing'}>
          {state === 'playing' ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
        </span>
      </button>
      {state === 'broken' ? (
        <p className="clip-say" role="alert">
          This could not be played. Press play to try again, or open the post on X.
        </p>
      ) : null}
      {state === 'playing' ? null : (
        <span className="media-kind num" aria-hidden="true">
          {isGif ? 'GIF' : media.durationMs === null ? 'Video' : formatDuration(media.durationMs)}
        </span>
      )}
    </>
  );
}
