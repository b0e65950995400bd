import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import open from 'open';
import { StoaFailure } from '../../../shared/model/index.ts';
import { electronProfile } from '../electron-profile.ts';
import { type LaunchOptions, parseLaunchOptions } from '../launch-options.ts';
import { openCore } from '../open-core.ts';
import type { SimulatorChild } from '../simulator-process.ts';
import { unsentWords } from '../unsent-words.ts';
import { version } from '../version.ts';
import { createAccess } from './access.ts';
import { createHttpServer } from './http-server.ts';
import { openKeyringVault } from './keyring-vault.ts';
import { openPreferencesFile } from './preferences-file.ts';
import { attachSocketServer } from './socket-server.ts';

/**
 * The core behind a loopback server, the window in any browser.
 * `args` is the command line, `output` the folder of the built entries (`out/main`).
 */
export async function runBrowserHost(args: readonly string[], output: string): Promise<void> {
  const parsed = parseLaunchOptions(args);
  if (parsed.ok) await run(parsed.options, output);
  else fail(parsed.message);
}

async function run(options: LaunchOptions, output: string): Promise<void> {
  let address = '';
  const core = await openCore({
    host: 'browser',
    version: version,
    options,
    // Pages outside of Stoa are plain links here; the core itself opens nothing.
    opener: { open: async () => undefined },
    openFolder: null,
    // Electron does not run on a directory that is held here.
    forgetProfile: () => rm(electronProfile(options.dataDirectory), { recursive: true, force: true }),
    // The page shows them itself, and counts in its title.
    openNotifier: (publish) => ({
      show: (notification) => publish({ type: 'notification.shown', notification }),
      badge: () => undefined,
    }),
    openKeychain: openKeyringVault,
    openPreferences: openPreferencesFile,
    spawnSimulator: (args) => spawnSimulator(join(output, 'simulator.js'), args),
    returnTo: () => `${address}/`,
  }).catch(explain);
  if (core === null) return;

  const access = createAccess();
  const server = createHttpServer({
    rendererFolder: join(output, '../renderer'),
    access,
    pictures: core.pictures,
    keepPicture: core.keepPicture,
    onFault: (failure) => core.log.error('a request failed', { failure: String(failure) }),
  });
  const sockets = attachSocketServer(server, { access, dispatch: core.dispatch, hub: core.hub });
  server.listen(options.port, '127.0.0.1');
  const busy = await once(server, 'listening').then(
    () => null,
    (failure: unknown) => failure,
  );
  if (busy !== null) {
    await core.close();
    return fail(
      `Port ${options.port} is not free (${busy instanceof Error ? busy.message : String(busy)}): close what uses it or choose another with --port.`,
    );
  }
  const bound = server.address();
  address = `http://127.0.0.1:${bound !== null && typeof bound === 'object' ? bound.port : options.port}`;
  const freshAddress = () => `${address}/#launch=${access.issueToken()}`;
  const first = freshAddress();
  process.stdout.write(`Stoa is ready at ${first}\n`);
  core.start();
  if (options.open && hasDisplay()) await open(first);

  // An address works once; whoever lost its tab gets another one here.
  if (process.stdin.isTTY)
    createInterface({ input: process.stdin }).on('line', () =>
      process.stdout.write(`A fresh address: ${freshAddress()}\n`),
    );

  let closing = false;
  let warned = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    sockets.close();
    server.close();
    server.closeAllConnections();
    await core.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close());
  process.on('SIGINT', () => {
    const words = warned || !process.stdin.isTTY ? null : unsentWords(core.unsent());
    warned = true;
    if (words === null) void close();
    else process.stdout.write(`\n${words.what} ${words.kept}\nPress Ctrl+C again to stop Stoa all the same.\n`);
  });
}

/** The simulator ends with this process: it watches the standard input that this process holds open. */
function spawnSimulator(entry: string, args: readonly string[]): SimulatorChild {
  const child = spawn(process.execPath, [entry, ...args, '--exit-with-parent'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  return {
    output: child.stdout,
    errors: child.stderr,
    onExit(run) {
      const settle = once(child, 'exit').then(
        ([code]) => code,
        () => null,
      );
      void settle.then((code) => run(typeof code === 'number' ? code : null));
    },
    kill: () => child.kill(),
  };
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** A data directory that cannot be used is one line, not a stack. */
function explain(failure: unknown): null {
  if (!(failure instanceof StoaFailure)) throw failure;
  fail(`${failure.error.message} ${failure.error.next}`);
  return null;
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}
