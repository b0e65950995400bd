/// <reference lib="dom" />
import { pictures } from './catalogue.ts';
import { sheet } from './paint/canvas.ts';
import { chanceFrom, seedOf } from './paint/random.ts';

const seed = 20_240_917;

async function encode(canvas: HTMLCanvasElement, quality: number): Promise<string> {
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/webp', quality);
  });
  if (blob === null) throw new Error('This Chromium cannot write WebP.');
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
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
