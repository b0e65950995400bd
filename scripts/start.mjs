// Plain JavaScript, because an older Node must be able to read it and say what is missing.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 12)) {
  process.stderr.write(
    `Stoa needs Node 24.12 or newer and found ${process.versions.node}: run \`npm install\` (it brings Node on most platforms) or install Node 24.\n`,
  );
  process.exitCode = 2;
} else {
  const { start } = await import('./launch/start.ts');
  const status = await start(process.argv.slice(2));
  if (status !== null) process.exitCode = status;
}
