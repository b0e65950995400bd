/// <reference lib="dom" />
import { pictures } from './catalogue.ts';
import { clips } from './clips/index.ts';
import { sheet } from './paint/canvas.ts';
import type { Easel } from './paint/picture.ts';
import { chanceFrom, seedOf } from './paint/random.ts';

const seed = 20_240_917;

async function encode(canvas: HTMLCanvasElement, quality: number, type = 'image/webp'): Promise<string> {
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, type, quality);
  });
  if (blob === null) throw new Error(`This Chromium cannot write ${type}.`);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

type Begun = {
  readonly easel: Easel;
  readonly still: HTMLCanvasElement;
  readonly move: (easel: Easel, at: number) => void;
};

let begun: Begun | null = null;

/**
 * Draws what stands still in a clip; frames of it are asked for then. Called in the browser.
 * @public
 */
export function beginClip(name: string): void {
  const clip = clips.find((one) => one.name === name);
  if (clip === undefined) throw new Error(`No clip is called ${name}.`);
  const still = sheet(clip.width, clip.height);
  const { width, height } = clip;
  const chance = chanceFrom(seedOf(`clips/${name}`) ^ seed);
  const move = clip.begin({ width, height, context: still.pen, chance });
  begun = { easel: { width, height, context: sheet(width, height).pen, chance }, still: still.canvas, move };
}

/**
 * Draws the frame at `at` (0 to 1) of the clip that was begun and answers it in base64; called in the browser.
 * @public
 */
export async function drawFrame(at: number, type: 'image/jpeg' | 'image/webp'): Promise<string> {
  if (begun === null) throw new Error('No clip was begun.');
  const { easel, still, move } = begun;
  easel.context.drawImage(still, 0, 0);
  move(easel, at);
  return encode(easel.context.canvas, type === 'image/jpeg' ? 0.96 : 0.8, type);
}

/**
 * Draws one picture (`faces/001`) and answers it as WebP in base64, no larger than `limit` bytes; called in the browser.
 * @public
 */
export async function drawPicture(path: string, limit: number): Promise<string> {
  const [folder = '', name = ''] = path.split('/');
  const picture = pictures.find((one) => one.folder === folder && one.picture.name === name)?.picture;
  if (picture === undefined) throw new Error(`No picture is called ${path}.`);
  const { canvas, pen } = sheet(picture.width, picture.height);
  picture.draw({ width: picture.width, height: picture.height, context: pen, chance: chanceFrom(seedOf(path) ^ seed) });
  let quality = 0.86;
  let text = await encode(canvas, quality);
  while (text.length * 0.75 > limit && quality > 0.3) {
    quality -= 0.06;
    text = await encode(canvas, quality);
  }
  return text;
}
