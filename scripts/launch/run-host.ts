import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');

/** An Electron that ends this soon with an error never showed a window, in milliseconds. */
const startingTime = 3000;

/** Starts the built browser host in this process, so that one signal to it ends everything; it reads the same command line. */
export async function runBrowserHost(): Promise<null> {
  await import(pathToFileURL(join(root, 'out/main/browser-host.js')).href);
  return null;
}

/** Runs the built app in Electron; `started` is false when it failed before a window could be seen. */
export async function runElectron(
  binary: string,
  args: readonly string[],
): Promise<{ readonly status: number; readonly started: boolean }> {
  const ended = await run(binary, [root, ...args]);
  return { status: ended.status, started: ended.status === 0 || ended.after > startingTime };
}

async function run(
  command: string,
  args: readonly string[],
): Promise<{ readonly status: number; readonly after: number }> {
  const startedAt = performance.now();
  const child = spawn(command, args, { cwd: process.cwd(), stdio: 'inherit' });
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  const { promise, resolve } = Promise.withResolvers<number>();
  child.once('error', () => resolve(1));
  child.once('exit', (status, signal) => resolve(status ?? (signal === null ? 1 : 0)));
  const status = await promise;
  for (const signal of signals) process.off(signal, forward);
  return { status, after: performance.now() - startedAt };
}
