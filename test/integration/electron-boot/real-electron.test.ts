import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

function electronBinary(): string | null {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(root, 'node_modules/electron/dist');
  const pathFile = join(root, 'node_modules/electron/path.txt');
  const binary = join(folder, existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron');
  return existsSync(binary) ? binary : null;
}

function hindrance(): string | null {
  if (!existsSync(join(root, 'out/main/index.js'))) return 'out/ is not built';
  if (electronBinary() === null) return 'the Electron binary is not downloaded';
  if (process.platform !== 'linux') return null;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no display';
  return process.getuid?.() === 0 ? 'Electron’s sandbox does not run as root' : null;
}

const why = hindrance();

test.skipIf(why !== null)(
  `real Electron shows the welcome screen in a locked window${why === null ? '' : ` (skipped: ${why})`}`,
  async () => {
    const directory = mkdtempSync(join(tmpdir(), 'stoa-real-electron-'));
    const app = await _electron.launch({
      executablePath: electronBinary() ?? '',
      args: [root, '--data-dir', directory, '--sandbox-speed', '0'],
    });
    try {
      const window = await app.firstWindow();
      await window.getByRole('heading', { name: 'Welcome to Stoa' }).waitFor();
      expect(await window.evaluate(() => [typeof require, typeof process])).toEqual(['undefined', 'undefined']);
      expect(window.url()).toBe('stoa://app/');
    } finally {
      await app.close();
      rmSync(directory, { recursive: true, force: true });
    }
  },
);
