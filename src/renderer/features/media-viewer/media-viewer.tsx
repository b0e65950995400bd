import { Dialog as Base } from '@base-ui/react/dialog';
import { ChevronLeft, ChevronRight, Maximize, Minus, Plus, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { labelTime } from '../../../shared/text/relative-time.ts';
import type { MediaOwner, ViewedMedia } from '../../store/slices/media-viewer.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';
import { IconButton } from '../../ui/button.tsx';
import { type Leaving, useLeaving, useLeavingModal } from '../../ui/use-leaving.ts';
import { useNow } from '../../ui/use-now.ts';
import { postLabel } from '../post/post-label.ts';
import { useCover } from '../post/post-media.tsx';
import { PostView } from '../post/post-view.tsx';
import { useShownPost } from '../post/shown-post.ts';
import { Stage } from './stage.tsx';
import { useZoom, type Zoom } from './use-zoom.ts';
import './media-viewer.css';

/** Pixels that a key moves a zoomed picture by. */
const keyPan = 80;

/** A post's pictures, large; `children` are what may open over it. */
export function MediaViewer({ children }: { readonly children?: ReactNode }) {
  const { shown, ...leaving } = useLeaving(useStoa((state) => state.viewedMedia));
  return shown === null ? null : (
    <Viewer viewed={shown} leaving={leaving}>
      {children}
    </Viewer>
  );
}

type ViewerProps = {
  readonly viewed: ViewedMedia;
  readonly leaving: Omit<Leaving<ViewedMedia>, 'shown'>;
  readonly children: ReactNode;
};

function Viewer({ viewed, leaving, children }: ViewerProps) {
  const store = useStoaStore();
  const close = useStoa((state) => state.closeMedia);
  /** Esc belongs to what lies on top, and a dialog opened from here has a root of its own. */
  function closeUnlessCovered(): void {
    const { dialog, composerTarget } = store.getState();
    if (dialog === null && composerTarget === null) close();
  }

  const { root, popup } = useLeavingModal(leaving, closeUnlessCovered);
  return (
    <Base.Root {...root}>
      <Base.Portal>
        <Base.Popup className="viewer" {...popup} initialFocus={popup.ref}>
          <Base.Title className="hidden-label">Media</Base.Title>
          <Viewed viewed={viewed} popup={popup.ref} />
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

type ViewedProps = {
  readonly viewed: ViewedMedia;
  readonly popup: React.RefObject<HTMLDivElement | null>;
};

function Viewed({ viewed, popup }: ViewedProps) {
  const { index } = viewed;
  const shown = useShownPost(viewed.postId);
  const owner = viewed.message ?? shown?.post;
  const now = useNow();
  const close = useStoa((state) => state.closeMedia);
  const step = useStoa((state) => state.stepMedia);
  const media = owner?.media[index];
  const zoom = useZoom(`${owner?.id} ${index}`);
  const addresses = owner?.media.map((one) => one.picture) ?? [];
  usePreloaded([addresses[index + 1], addresses[index - 1]]);
  useKeys(popup, zoom, step);

  if (owner === undefined || media === undefined) {
    return (
      <div className="viewer-main" data-theme="dark">
        <Bar position={null} zoom={zoom} onClose={close} />
        <p className="viewer-say">This post is gone or not visible to this account.</p>
      </div>
    );
  }
  const count = owner.media.length;
  return (
    <>
      <div className="viewer-main" data-theme="dark" data-many={count > 1}>
        <Bar position={count === 1 ? null : { at: index + 1, of: count }} zoom={zoom} onClose={close} />
        <figure>
          <Stage
            key={`${owner.id} ${index}`}
            owner={owner}
            media={media}
            handle={shown?.author.handle ?? null}
            zoom={zoom}
            onGround={close}
          />
          <Description owner={owner} alt={media.alt} />
        </figure>
        {count === 1 ? null : (
          <>
            <Step by={-1} possible={index > 0} onStep={step} />
            <Step by={1} possible={index < count - 1} onStep={step} />
          </>
        )}
      </div>
      {shown === undefined ? null : (
        <aside className="viewer-aside" aria-label="The post">
          <article
            className="post"
            aria-label={postLabel(shown.post, shown.author, labelTime(shown.post.createdAt, now).short)}
            data-post={shown.post.id}
          >
            <PostView {...shown} alone />
          </article>
        </aside>
      )}
    </>
  );
}

/** What is covered is not told either. */
function Description({ owner, alt }: { readonly owner: MediaOwner; readonly alt: string | null }) {
  const { covered } = useCover(owner);
  if (covered) return null;
  return (
    // The picture itself is called so already.
    <figcaption className="viewer-alt" aria-hidden={alt !== null} dir="auto">
      {alt ?? 'The author gave no description.'}
    </figcaption>
  );
}

type BarProps = {
  readonly position: { readonly at: number; readonly of: number } | null;
  readonly zoom: Zoom;
  readonly onClose: () => void;
};

function Bar({ position, zoom, onClose }: BarProps) {
  return (
    <div className="viewer-bar num">
      <p aria-live="polite">
        {position === null ? null : (
          <>
            <span className="hidden-label">
              Picture {position.at} of {position.of}
            </span>
            <span aria-hidden="true">
              {position.at} / {position.of}
            </span>
          </>
        )}
      </p>
      <div className="viewer-zoom" data-ready={zoom.ready}>
        <IconButton label="Zoom out" title="Zoom out (−)" onClick={zoom.zoomOut}>
          <Minus />
        </IconButton>
        <button
          type="button"
          className="viewer-scale"
          aria-label={`Original size; now ${percent(zoom.scale)}`}
          title="Original size (1)"
          onClick={zoom.original}
        >
          {percent(zoom.scale)}
        </button>
        <IconButton label="Zoom in" title="Zoom in (+)" onClick={zoom.zoomIn}>
          <Plus />
        </IconButton>
        <IconButton label="Fit" title="Fit (0)" onClick={zoom.fit}>
          <Maximize />
        </IconButton>
      </div>
      <IconButton label="Close" title="Close (Esc)" onClick={onClose}>
        <X />
      </IconButton>
    </div>
  );
}

type StepProps = { readonly by: -1 | 1; readonly possible: boolean; readonly onStep: (by: -1 | 1) => void };

/** Stays in its place at either end, so that the focus is not lost. */
function Step({ by, possible, onStep }: StepProps) {
  return (
    <IconButton
      className="viewer-step"
      label={by === 1 ? 'Next picture' : 'Previous picture'}
      title={by === 1 ? 'Next picture (→)' : 'Previous picture (←)'}
      data-by={by}
      aria-disabled={!possible}
      onClick={() => possible && onStep(by)}
    >
      {by === 1 ? <ChevronRight /> : <ChevronLeft />}
    </IconButton>
  );
}

function percent(scale: number): string {
  return `${Math.round(scale * 100)}%`;
}

/** Asks for the pictures to both sides before they are wanted. */
function usePreloaded(addresses: readonly (string | null | undefined)[]): void {
  const [next, previous] = addresses;
  useEffect(() => {
    for (const address of [next, previous]) if (address != null) new Image().src = address;
  }, [next, previous]);
}

function useKeys(popup: ViewedProps['popup'], zoom: Zoom, step: (by: -1 | 1) => void): void {
  const onKey = useRef((_event: KeyboardEvent['nativeEvent']): void => undefined);
  useEffect(() => {
    onKey.current = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const act = actionOf(event, zoom, step);
      if (act === undefined) return;
      // The same digits lead to columns.
      event.preventDefault();
      act();
    };
  });
  useEffect(() => {
    const element = popup.current;
    // A menu of the post is drawn elsewhere, so its keys do not come by here.
    const listen = (event: KeyboardEvent['nativeEvent']) => onKey.current(event);
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, [popup]);
}

function actionOf(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  zoom: Zoom,
  step: (by: -1 | 1) => void,
): (() => void) | undefined {
  const sideways = (by: -1 | 1) => (shiftKey ? () => zoom.panBy(-by * keyPan, 0) : () => step(by));
  switch (key) {
    case 'ArrowLeft':
      return sideways(-1);
    case 'ArrowRight':
      return sideways(1);
    case 'ArrowUp':
      return zoom.fits ? undefined : () => zoom.panBy(0, keyPan);
    case 'ArrowDown':
      return zoom.fits ? undefined : () => zoom.panBy(0, -keyPan);
    case '0':
      return zoom.fit;
    case '1':
      return zoom.original;
    case '+':
    case '=':
      return zoom.zoomIn;
    case '-':
    case '−':
      return zoom.zoomOut;
    default:
      return undefined;
  }
}
