import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** A program under test that has printed its ready line. */
export type Running = {
  /** The address of the ready line. */
  readonly address: string;
  readonly child: ChildProcess;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to end in order. */
  stop(): Promise<void>;
  /** Everything printed so far. */
  printed(): string;
};

const directories = new Set<string>();
const children = new Set<ChildProcess>();

// A run that is broken off skips the ends of its tests.
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
  for (const directory of directories) removeDirectory(directory);
});

/** A directory of its own in the system's temporary folder, gone at the latest when this process ends. */
export function freshDirectory(name: string): string {
  const directory = mkdtempSync(join(tmpdir(), `stoa-${name}-`));
  directories.add(directory);
  return directory;
}

/** Removes a directory of `freshDirectory`; a killed core's own sandbox may write its last line while it goes. */
export function removeDirectory(directory: string): void {
  rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  directories.delete(directory);
}

/** Starts the built browser host the way `npm start` does, on a free port and without opening anything. */
export function startStoa(options: {
  readonly dataDirectory: string;
  readonly flags?: readonly string[];
  readonly port?: number;
}): Promise<Running> {
  if (!existsSync(join(root, 'out/main/browser-host.js'))) throw new Error('Build Stoa first: npm run build');
  const flags = [
    '--host',
    'browser',
    '--data-dir',
    options.dataDirectory,
    '--port',
    String(options.port ?? 0),
    '--no-open',
    ...(options.flags ?? []),
  ];
  return startProgram(['out/main/browser-host.js', ...flags], /Stoa is ready at (\S+)/);
}

/** Starts the simulated X alone, so that a test can drive and stop it. */
export function startSandbox(options: {
  readonly dataDirectory: string;
  readonly port?: number;
  readonly flags?: readonly string[];
}): Promise<Running> {
  const flags = ['--port', String(options.port ?? 0), '--data-dir', options.dataDirectory, ...(options.flags ?? [])];
  return startProgram(['src/simulator/main.ts', ...flags], /X API sandbox is ready at (\S+)/);
}

/** Runs a script of the project until it prints its ready line. */
export async function startProgram(args: readonly string[], ready: RegExp): Promise<Running> {
  const child = spawn(process.execPath, [...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  children.add(child);
  child.once('exit', () => children.delete(child));
  let output = '';
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
    const address = ready.exec(output)?.[1];
    if (address !== undefined) resolve(address);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  child.once('exit', (status) => reject(new Error(`ended with status ${status} before it was ready:\n${output}`)));
  const address = await promise;
  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
  return {
    address,
    child,
    printed: () => output,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}
