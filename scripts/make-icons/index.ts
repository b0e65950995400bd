import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../find-chromium.mjs';
import { type IconPicture, packIcns, packIco } from './containers.ts';
import { iconDrawing, macIconDrawing } from './drawing.ts';
import { nameMarkDrawing } from './name-mark.ts';

/** Draws every icon and name mark again: `npm run icons`, after a change in this folder. */
const root = join(import.meta.dirname, '../..');
const folder = join(root, 'build/icons');
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('A Chromium is needed: set STOA_CHROMIUM to its path.');

const sizes = [16, 20, 24, 32, 40, 48, 64, 128, 256, 512, 1024];
const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256];
const macSizes = [16, 32, 64, 128, 256, 512, 1024];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath });
try {
  const pictures: IconPicture[] = [];
  for (const size of sizes) pictures.push({ size, png: await rasterise(browser, size, iconDrawing(size)) });
  for (const { size, png } of pictures) write(`build/icons/${size}x${size}.png`, png);
  // Lies among the window's files, so that Electron finds it in the built program.
  for (const { png } of pictures.filter(({ size }) => size === 256)) write('src/renderer/public/window-icon.png', png);
  write('build/icons/icon.svg', iconDrawing(1024));
  write('build/icons/icon.ico', packIco(pictures.filter(({ size }) => windowsSizes.includes(size))));
  const apple: IconPicture[] = [];
  for (const size of macSizes) apple.push({ size, png: await rasterise(browser, size, macIconDrawing(size)) });
  write('build/icons/icon.icns', packIcns(apple));
} finally {
  await browser.close();
}
write('src/renderer/public/favicon.svg', iconDrawing(16));
write('docs/name-mark-light.svg', nameMarkDrawing('light'));
write('docs/name-mark-dark.svg', nameMarkDrawing('dark'));

async function rasterise(browser: Browser, size: number, drawing: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

function write(path: string, content: string | Buffer): void {
  writeFileSync(join(root, path), content);
}
