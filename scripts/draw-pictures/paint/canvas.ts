/// <reference lib="dom" />
import type { Easel } from './picture.ts';
import type { Chance } from './random.ts';

/** Shorthand for the canvas context everything is drawn with. */
export type Pen = CanvasRenderingContext2D;

/** A fresh transparent canvas with its pen. */
export function sheet(width: number, height: number): { canvas: HTMLCanvasElement; pen: Pen } {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This Chromium has no 2D canvas.');
  return { canvas, pen };
}

/** Draws on a separate sheet and lays it over the target: blurred, faded or blended. */
export function layer(
  pen: Pen,
  how: { readonly blur?: number; readonly alpha?: number; readonly blend?: GlobalCompositeOperation },
  draw: (pen: Pen) => void,
): void {
  const over = sheet(pen.canvas.width, pen.canvas.height);
  draw(over.pen);
  pen.save();
  if (how.blur !== undefined && how.blur > 0) pen.filter = `blur(${how.blur}px)`;
  pen.globalAlpha = how.alpha ?? 1;
  pen.globalCompositeOperation = how.blend ?? 'source-over';
  pen.drawImage(over.canvas, 0, 0);
  pen.restore();
}

/** A top-to-bottom (or angled) gradient of evenly spread colours. */
export function blend(
  pen: Pen,
  from: readonly [number, number],
  to: readonly [number, number],
  colors: readonly string[],
): CanvasGradient {
  const gradient = pen.createLinearGradient(from[0], from[1], to[0], to[1]);
  colors.forEach((color, index) => {
    gradient.addColorStop(colors.length === 1 ? 0 : index / (colors.length - 1), color);
  });
  return gradient;
}

/** A soft round light that fades to nothing. */
export function glow(pen: Pen, x: number, y: number, radius: number, color: string, alpha = 1): void {
  const gradient = pen.createRadialGradient(x, y, 0, x, y, radius);
  gradient.addColorStop(0, color);
  gradient.addColorStop(0.4, `color-mix(in srgb, ${color} 35%, transparent)`);
  gradient.addColorStop(1, `color-mix(in srgb, ${color} 0%, transparent)`);
  pen.save();
  pen.globalAlpha *= alpha;
  pen.fillStyle = gradient;
  pen.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  pen.restore();
}

/** Film grain: `amount` is the spread in 0..255 steps. */
export function grain(pen: Pen, chance: Chance, amount: number): void {
  const { width, height } = pen.canvas;
  const image = pen.getImageData(0, 0, width, height);
  const { data } = image;
  for (let i = 0; i < data.length; i += 4) {
    const n = (chance.next() + chance.next() - 1) * amount;
    for (let c = 0; c < 3; c += 1) data[i + c] = (data[i + c] ?? 0) + n;
  }
  pen.putImageData(image, 0, 0);
}

/** Darkens the corners as a lens does. */
export function vignette(pen: Pen, amount: number): void {
  const { width, height } = pen.canvas;
  const gradient = pen.createRadialGradient(
    width / 2,
    height / 2,
    Math.min(width, height) * 0.35,
    width / 2,
    height / 2,
    Math.hypot(width, height) * 0.56,
  );
  gradient.addColorStop(0, 'rgba(0,0,0,0)');
  gradient.addColorStop(1, `rgba(0,0,0,${amount})`);
  pen.fillStyle = gradient;
  pen.fillRect(0, 0, width, height);
}

/** Closed shape through the points. */
export function shape(pen: Pen, points: readonly (readonly [number, number])[], fill: string | CanvasGradient): void {
  pen.beginPath();
  points.forEach(([x, y], index) => {
    if (index === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.closePath();
  pen.fillStyle = fill;
  pen.fill();
}

/** A filled ellipse; radii in pixels, tilt in radians. */
export function ellipse(
  pen: Pen,
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string | CanvasGradient,
  tilt = 0,
): void {
  pen.beginPath();
  pen.ellipse(x, y, Math.abs(rx), Math.abs(ry), tilt, 0, Math.PI * 2);
  pen.fillStyle = fill;
  pen.fill();
}

/** Finishes a photo the way a camera would: tone, corners, grain. */
export function develop(
  easel: Easel,
  how: { readonly corners?: number; readonly grain?: number; readonly tone?: string } = {},
): void {
  const { canvas } = easel.context;
  const copy = sheet(canvas.width, canvas.height);
  copy.pen.drawImage(canvas, 0, 0);
  easel.context.filter = how.tone ?? 'contrast(1.1) saturate(1.04)';
  easel.context.drawImage(copy.canvas, 0, 0);
  easel.context.filter = 'none';
  vignette(easel.context, how.corners ?? 0.28);
  grain(easel.context, easel.chance, how.grain ?? 7);
}
