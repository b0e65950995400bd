import { spawnSync } from 'node:child_process';

// Plain JavaScript, because an older Node must be able to read it and say what is missing.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 12)) {
  process.stderr.write(
    `The kill test needs Node 24.12 or newer and found ${process.versions.node}: run \`npm install\`.\n`,
  );
  process.exitCode = 2;
} else {
  const { buildIfStale } = await import('./launch/build-if-stale.ts');
  const built = buildIfStale();
  if (!built.ok) process.stderr.write(`${built.message}\n`);
  const args = ['test/soak/index.ts', ...process.argv.slice(2)];
  process.exitCode = built.ok ? (spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1) : 2;
}
