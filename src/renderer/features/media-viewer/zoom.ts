/** Width and height in pixels. */
export type Size = { readonly width: number; readonly height: number };
export type Point = { readonly x: number; readonly y: number };

/** How a picture lies on its stage: `scale` null fits it in; `x`, `y` lead from the stage's middle to the picture's. */
export type View = Point & { readonly scale: number | null };

/** The whole picture in the middle. */
export const fitted: View = { scale: null, x: 0, y: 0 };

const largest = 4;
const step = 1.5;

/** The scale at which the whole picture is seen; a small one is not blown up. */
export function fitScale(picture: Size, stage: Size): number {
  if (picture.width <= 0 || picture.height <= 0 || stage.width <= 0 || stage.height <= 0) return 1;
  return Math.min(1, stage.width / picture.width, stage.height / picture.height);
}

/** The scale a view shows the picture at. */
export function scaleOf(view: View, picture: Size, stage: Size): number {
  return view.scale ?? fitScale(picture, stage);
}

/** The view kept so that the stage is never left empty on one side while the picture goes on at the other. */
export function kept(view: View, picture: Size, stage: Size): View {
  const scale = scaleOf(view, picture, stage);
  const room = (pictureSide: number, stageSide: number) => Math.max(0, (pictureSide * scale - stageSide) / 2);
  const inside = (at: number, most: number) => Math.min(Math.max(at, -most), most);
  return {
    scale: view.scale,
    x: inside(view.x, room(picture.width, stage.width)),
    y: inside(view.y, room(picture.height, stage.height)),
  };
}

/** The view at another scale with what is under `at` (from the stage's middle) staying there; from the fitting size down it fits. */
export function zoomed(view: View, scale: number, at: Point, picture: Size, stage: Size): View {
  const before = scaleOf(view, picture, stage);
  const after = Math.min(scale, largest);
  if (after <= fitScale(picture, stage)) return fitted;
  const ratio = after / before;
  const moved = { scale: after, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio };
  return kept(moved, picture, stage);
}

/** The next scale in or out. */
export function steppedScale(view: View, by: -1 | 1, picture: Size, stage: Size): number {
  return scaleOf(view, picture, stage) * step ** by;
}
