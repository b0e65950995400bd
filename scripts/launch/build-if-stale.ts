import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const stamp = join(root, 'out/.built');
const sources = ['src', 'package.json', 'electron.vite.config.ts'];

/** Builds `out/` when a source file is newer than the last build. */
export function buildIfStale(): { readonly ok: true } | { readonly ok: false; readonly message: string } {
  if (existsSync(stamp) && newest(sources.map((name) => join(root, name))) <= statSync(stamp).mtimeMs)
    return { ok: true };
  process.stdout.write('Building Stoa (a few seconds, only after a change)…\n');
  const startedAt = new Date();
  const bin = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  if (!existsSync(bin)) return { ok: false, message: 'The packages are not installed: run `npm install` first.' };
  const build = spawnSync(process.execPath, [bin, 'build', '--logLevel', 'error'], { cwd: root, encoding: 'utf8' });
  if (build.status !== 0) return { ok: false, message: `The build failed.\n${build.stdout}${build.stderr}` };
  writeFileSync(stamp, startedAt.toISOString());
  return { ok: true };
}

function newest(paths: readonly string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const found = statSync(path);
      return found.isDirectory()
        ? newest([path, ...readdirSync(path).map((name) => join(path, name))].slice(1))
        : found.mtimeMs;
    }),
    0,
  );
}
