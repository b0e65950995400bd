import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '../find-chromium.mjs';
import { buildIfStale } from '../launch/build-if-stale.ts';
import { packageCommand, runCommand } from '../testing/run-command.ts';

/**
 * Writes a picture of every screen: `npm run gallery -- [--out FOLDER] [--only WORDS]`, where WORDS are part of a title in
 * test/gallery. The folder is a temporary one unless it is given. `--readme` takes the README's two pictures instead.
 */
const { values } = parseArgs({
  options: { out: { type: 'string' }, only: { type: 'string' }, readme: { type: 'boolean', default: false } },
});
const folder = folderOfPictures();
mkdirSync(folder, { recursive: true });
const built = buildIfStale();
if (findChromium() === undefined) stop('A Chromium is needed: install one or set STOA_CHROMIUM to its path.');
else if (!built.ok) stop(built.message);
else {
  const file = values.readme ? 'readme.spec.ts' : 'gallery.spec.ts';
  const only = values.only === undefined ? [] : ['--grep', values.only];
  const command = packageCommand('@playwright/test/cli.js', 'test', file, ...only);
  const { exitCode } = await runCommand({ ...command, env: { STOA_GALLERY: folder } });
  process.exitCode = exitCode;
  process.stdout.write(`The pictures are in ${folder}\n`);
}

function folderOfPictures(): string {
  if (values.readme) return join(import.meta.dirname, '../../docs/screenshots');
  return values.out === undefined ? mkdtempSync(join(tmpdir(), 'stoa-gallery-')) : resolve(values.out);
}

function stop(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
