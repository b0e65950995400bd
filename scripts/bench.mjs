import { spawnSync } from 'node:child_process';

// Plain JavaScript, because an older Node must be able to read it and say what is missing.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 12)) {
  process.stderr.write(
    `The benchmarks need Node 24.12 or newer and found ${process.versions.node}: run \`npm install\`.\n`,
  );
  process.exitCode = 2;
} else {
  process.exitCode = await run();
}

async function run() {
  const { buildIfStale } = await import('./launch/build-if-stale.ts');
  const { findChromium } = await import('./find-chromium.mjs');
  const built = buildIfStale();
  const browser = findChromium();
  if (built.ok && browser !== undefined)
    return (
      spawnSync(process.execPath, ['test/bench/index.ts', browser, ...process.argv.slice(2)], { stdio: 'inherit' })
        .status ?? 1
    );
  process.stderr.write(
    built.ok ? 'No Chromium was found: install one or set STOA_CHROMIUM to its path.\n' : `${built.message}\n`,
  );
  return 2;
}
