import { parseLaunchOptions } from '../../src/main/hosts/launch-options.ts';
import { buildIfStale } from './build-if-stale.ts';
import { findElectron } from './find-electron.ts';
import { runBrowserHost, runElectron } from './run-host.ts';

/** `npm start`: builds if needed and opens Stoa in the best host this machine can run. Answers the exit status, or null while the host runs on in this process. */
export async function start(args: readonly string[]): Promise<number | null> {
  const parsed = parseLaunchOptions(args);
  if (!parsed.ok) return complain(parsed.message);
  const { host } = parsed.options;
  const built = buildIfStale();
  if (!built.ok) return complain(built.message);
  if (host === 'browser') return runBrowserHost();

  const electron = await findElectron();
  if (!electron.ok) {
    if (host === 'electron') return complain(`Electron cannot run here: ${electron.reason}. Use --host browser.`);
    process.stdout.write(`Opening Stoa in the browser host, because ${electron.reason}.\n`);
    return runBrowserHost();
  }
  const ended = await runElectron(electron.binary, args);
  if (ended.started || host === 'electron') return ended.status;
  process.stdout.write('Opening Stoa in the browser host, because Electron stopped while starting.\n');
  return runBrowserHost();
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
