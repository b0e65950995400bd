import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packageCommand, runCommand } from '../testing/run-command.ts';
import { partsOf } from './parts.ts';

/** The most that the window may load before it shows anything: JavaScript as served, in bytes after gzip. */
const budget = 227_000;

/** Builds with source maps into a folder of its own, prints what the window's first JavaScript is made of, fails when it is too heavy. */
const folder = mkdtempSync(join(tmpdir(), 'stoa-weigh-'));
try {
  const { exitCode } = await runCommand(
    packageCommand(
      'electron-vite/bin/electron-vite.js',
      'build',
      '--logLevel',
      'error',
      '--sourcemap',
      '--outDir',
      folder,
    ),
  );
  process.exitCode = exitCode === 0 ? weigh(join(folder, 'renderer')) : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function weigh(renderer: string): number {
  const page = readFileSync(join(renderer, 'index.html'), 'utf8');
  const first = [...page.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.js)"/g)].flatMap((match) => match[1] ?? []);
  if (first.length === 0) {
    process.stderr.write('The built page names no script.\n');
    return 1;
  }
  let total = 0;
  for (const name of first) {
    const file = join(renderer, name);
    const code = readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '');
    const gzip = gzipSync(code).length;
    total += gzip;
    process.stdout.write(
      `${name.replace(/-[\w-]{8}\.js$/, '.js')}: ${kilobytes(Buffer.byteLength(code))} kB, ${kilobytes(gzip)} kB gzip\n`,
    );
    // The bundler's own glue between scripts comes without a map.
    if (!existsSync(`${file}.map`)) continue;
    process.stdout.write(`${'part'.padEnd(36)}${'kB'.padStart(8)}${'gzip'.padStart(8)}\n`);
    for (const part of partsOf(code, readFileSync(`${file}.map`, 'utf8')))
      process.stdout.write(
        `${part.name.padEnd(36)}${kilobytes(part.bytes).padStart(8)}${kilobytes(part.gzip).padStart(8)}\n`,
      );
  }
  const fits = total <= budget;
  process.stdout.write(
    `The first JavaScript weighs ${kilobytes(total)} kB gzip; ${fits ? 'at most' : 'more than the'} ${budget / 1000} kB are allowed.\n`,
  );
  return fits ? 0 : 1;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
