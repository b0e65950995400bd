// Plain JavaScript, because an older Node must be able to read it and say what is missing.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 12)) {
  process.stdout.write(
    `Stoa's tests need Node 24.12 or newer and found ${process.versions.node}: start them with \`npm test\` after \`npm install\`, or install Node 24.\n` +
      '0 passed, 1 failed\n',
  );
  process.exitCode = 1;
} else {
  const { runEverything } = await import('./testing/run-everything.ts');
  process.exitCode = await runEverything();
}
