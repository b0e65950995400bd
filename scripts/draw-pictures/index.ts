import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { openStudio } from './browser.ts';
import { type Folder, pictures } from './catalogue.ts';
import { clips } from './clips/index.ts';
import { openClip } from './encode-clip.ts';
import { type Clip, frameRate } from './paint/clip.ts';

const limits: Readonly<Record<Folder, number>> = { faces: 6_500, marks: 5_000, photos: 46_000, banners: 56_000 };

/** One entry laid out as the project's formatter would: on one line, or a line for each field when that is too long. */
function entryText(entry: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(entry).map(([name, value]) => {
    const text = Array.isArray(value)
      ? `[${value.map((one) => JSON.stringify(one)).join(', ')}]`
      : JSON.stringify(value);
    return `"${name}": ${text}`;
  });
  const line = `    { ${fields.join(', ')} }`;
  return line.length < 120 ? line : `    {\n${fields.map((field) => `      ${field}`).join(',\n')}\n    }`;
}

function indexText(): string {
  const of = (folder: Folder) => pictures.filter((one) => one.folder === folder).map((one) => one.picture);
  const lines = (entries: readonly Readonly<Record<string, unknown>>[]) => entries.map(entryText).join(',\n');
  const small = (folder: Folder) =>
    lines(of(folder).map(({ name, tags }) => ({ file: `${folder}/${name}.webp`, tags })));
  const photos = lines(
    of('photos').map(({ name, width, height, alt, tags }) => ({
      file: `photos/${name}.webp`,
      width,
      height,
      alt,
      tags,
    })),
  );
  const moving = lines(
    clips.map(({ name, kind, width, height, seconds, alt, tags }) => ({
      file: `clips/${name}.mp4`,
      still: `clips/${name}.webp`,
      kind,
      width,
      height,
      durationMs: Math.round(framesOf(seconds) * (1000 / frameRate)),
      alt,
      tags,
    })),
  );
  return `{\n  "faces": [\n${small('faces')}\n  ],\n  "marks": [\n${small('marks')}\n  ],\n  "banners": [\n${small('banners')}\n  ],\n  "photos": [\n${photos}\n  ],\n  "clips": [\n${moving}\n  ]\n}\n`;
}

function framesOf(seconds: number): number {
  return Math.round(seconds * frameRate);
}

/** Films one clip and keeps its first frame as the still shown before it plays. */
async function film(page: Page, clip: Clip): Promise<void> {
  const folder = join(out, 'clips');
  await mkdir(folder, { recursive: true });
  const frame = async (at: number, type: 'image/jpeg' | 'image/webp') => {
    const text = await page.evaluate(
      async ([moment, kind]) => {
        const studio: typeof import('./studio.ts') = await import(`${location.origin}/studio.ts`);
        return studio.drawFrame(moment, kind);
      },
      [at, type] as const,
    );
    return Buffer.from(text, 'base64');
  };
  await page.evaluate(async (name) => {
    const studio: typeof import('./studio.ts') = await import(`${location.origin}/studio.ts`);
    studio.beginClip(name);
  }, clip.name);
  await writeFile(join(folder, `${clip.name}.webp`), await frame(0, 'image/webp'));
  const file = openClip(join(folder, `${clip.name}.mp4`));
  const count = framesOf(clip.seconds);
  for (let index = 0; index < count; index += 1) await file.add(await frame(index / count, 'image/jpeg'));
  await file.finish();
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, 'index-only': { type: 'boolean', default: false } },
});
const isWanted = (path: string) => positionals.length === 0 || positionals.some((wanted) => path.startsWith(wanted));
const out = values.out ?? join(import.meta.dirname, '../../src/simulator/world/pictures');
if (values.out === undefined) await writeFile(join(out, 'index.json'), indexText());
if (!values['index-only']) {
  const { browser, page } = await openStudio(import.meta.dirname);
  try {
    for (const { folder, picture } of pictures) {
      const path = `${folder}/${picture.name}`;
      if (!isWanted(path)) continue;
      const started = Date.now();
      const text = await page.evaluate(
        async ([name, limit]) => {
          const studio: typeof import('./studio.ts') = await import(`${location.origin}/studio.ts`);
          return studio.drawPicture(name, limit);
        },
        [path, limits[folder]] as const,
      );
      const bytes = Buffer.from(text, 'base64');
      await mkdir(join(out, folder), { recursive: true });
      await writeFile(join(out, `${path}.webp`), bytes);
      console.log(`${path} ${Math.round(bytes.length / 1024)} kB, ${Date.now() - started} ms`);
    }
    for (const clip of clips) {
      if (!isWanted(`clips/${clip.name}`)) continue;
      const started = Date.now();
      await film(page, clip);
      console.log(`clips/${clip.name} ${Date.now() - started} ms`);
    }
  } finally {
    await browser.close();
  }
}
