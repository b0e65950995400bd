import { type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { fitScale, fitted, kept, type Point, type Size, scaleOf, steppedScale, type View, zoomed } from './zoom.ts';

const middle: Point = { x: 0, y: 0 };
const nothing: Size = { width: 0, height: 0 };

/** A picture on its stage that is zoomed by keys, buttons, wheel and double press, and moved by dragging, wheel and keys. */
export type Zoom = ReturnType<typeof useZoom>;

/** Another `picture` (its key) begins fitted in. */
export function useZoom(picture: string) {
  const [held, setHeld] = useState<{ readonly picture: string; readonly size: Size; readonly view: View }>({
    picture,
    size: nothing,
    view: fitted,
  });
  const [stageSize, setStageSize] = useState<Size>(nothing);
  const [stage, setStage] = useState<HTMLDivElement | null>(null);
  const drag = useRef<{ readonly from: Point; readonly view: View } | null>(null);
  const [dragging, setDragging] = useState(false);
  const current = held.picture === picture ? held : { picture, size: nothing, view: fitted };
  const { size } = current;
  const view = kept(current.view, size, stageSize);
  const scale = scaleOf(view, size, stageSize);

  function show(next: View): void {
    setHeld({ picture, size, view: next });
  }

  function zoomTo(wanted: number, at: Point = middle): void {
    show(zoomed(view, wanted, at, size, stageSize));
  }

  function panBy(x: number, y: number): void {
    show(kept({ ...view, x: view.x + x, y: view.y + y }, size, stageSize));
  }

  function fromMiddle(event: { readonly clientX: number; readonly clientY: number }): Point {
    const box = stage?.getBoundingClientRect();
    if (box === undefined) return middle;
    return { x: event.clientX - box.left - box.width / 2, y: event.clientY - box.top - box.height / 2 };
  }

  useLayoutEffect(() => {
    if (stage === null) return;
    const observer = new ResizeObserver(() => setStageSize({ width: stage.clientWidth, height: stage.clientHeight }));
    observer.observe(stage);
    return () => observer.disconnect();
  }, [stage]);

  const onWheel = useRef((_event: WheelEvent): void => undefined);
  useLayoutEffect(() => {
    onWheel.current = (event) => {
      event.preventDefault();
      // A pinch on a trackpad comes as a wheel with Ctrl.
      if (event.ctrlKey) zoomTo(scale * Math.exp(-event.deltaY / 100), fromMiddle(event));
      else if (view.scale !== null) panBy(-event.deltaX, -event.deltaY);
    };
  });
  useLayoutEffect(() => {
    if (stage === null) return;
    const listen = (event: WheelEvent) => onWheel.current(event);
    // React listens passively, and the page itself must not be zoomed.
    stage.addEventListener('wheel', listen, { passive: false });
    return () => stage.removeEventListener('wheel', listen);
  }, [stage]);

  return {
    setStage,
    /** False until a picture is there to be zoomed. */
    ready: size.width > 0,
    view,
    scale,
    size,
    dragging,
    fits: view.scale === null,
    measured: (natural: Size) => setHeld({ picture, size: natural, view: current.view }),
    fit: () => show(fitted),
    original: () => zoomTo(1),
    zoomIn: () => zoomTo(steppedScale(view, 1, size, stageSize)),
    zoomOut: () => zoomTo(steppedScale(view, -1, size, stageSize)),
    panBy,
    onDoubleClick(event: { readonly clientX: number; readonly clientY: number }) {
      if (view.scale !== null) return show(fitted);
      const fit = fitScale(size, stageSize);
      zoomTo(fit < 1 ? 1 : 2, fromMiddle(event));
    },
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (view.scale === null || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { from: { x: event.clientX, y: event.clientY }, view };
      setDragging(true);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (drag.current === null) return;
      const { from, view: before } = drag.current;
      const moved = { ...before, x: before.x + event.clientX - from.x, y: before.y + event.clientY - from.y };
      show(kept(moved, size, stageSize));
    },
    onPointerUp() {
      drag.current = null;
      setDragging(false);
    },
  };
}
