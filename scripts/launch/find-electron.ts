import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type FoundElectron =
  | { readonly ok: true; readonly binary: string }
  | { readonly ok: false; readonly reason: string };

const root = join(import.meta.dirname, '../..');
const electronFolder = join(root, 'node_modules/electron');
const failureMark = join(root, 'node_modules/.cache/stoa/electron-download-failed');
const day = 24 * 60 * 60 * 1000;
const downloadLimit = 5 * 60 * 1000;
const releases = 'https://github.com/electron/electron/releases/';

/** Looks whether Electron can run here, cheapest question first; fetches its binary when only that is missing. */
export async function findElectron(): Promise<FoundElectron> {
  const hindrance = systemHindrance();
  if (hindrance !== null) return { ok: false, reason: hindrance };
  const there = installedBinary();
  if (there !== null) return checked(there);
  if (existsSync(failureMark) && Date.now() - statSync(failureMark).mtimeMs < day) {
    return {
      ok: false,
      reason: `${readFileSync(failureMark, 'utf8')} (tried within the last day; delete ${failureMark} to try sooner)`,
    };
  }
  const failure = await download();
  const fetched = installedBinary();
  if (failure === null && fetched !== null) return checked(fetched);
  const reason = failure ?? 'the download of Electron left no binary';
  mkdirSync(dirname(failureMark), { recursive: true });
  writeFileSync(failureMark, reason);
  return { ok: false, reason };
}

function systemHindrance(): string | null {
  if (process.platform !== 'linux') return null;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no display';
  if (process.getuid?.() === 0) return 'Electron’s sandbox does not run as root';
  return null;
}

/** Without user namespaces Chromium needs a set-uid helper, which a package installed by npm does not have. */
function checked(binary: string): FoundElectron {
  if (process.platform !== 'linux') return { ok: true, binary };
  const helper = join(dirname(binary), 'chrome-sandbox');
  const helperIsSetUid = existsSync(helper) && statSync(helper).uid === 0 && (statSync(helper).mode & 0o4000) !== 0;
  const refused =
    kernelSetting('/proc/sys/kernel/unprivileged_userns_clone') === '0' ||
    kernelSetting('/proc/sys/user/max_user_namespaces') === '0' ||
    kernelSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1';
  if (refused && !helperIsSetUid) return { ok: false, reason: 'this system does not let Electron make its sandbox' };
  return { ok: true, binary };
}

function kernelSetting(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null;
}

function installedBinary(): string | null {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const binary = join(override, 'electron');
    return existsSync(binary) ? binary : null;
  }
  const pathFile = join(electronFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(electronFolder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

/** Answers why the download failed, or null. The network is asked first, so that being offline costs no waiting. */
async function download(): Promise<string | null> {
  try {
    await fetch(process.env.ELECTRON_MIRROR ?? releases, { method: 'HEAD', signal: AbortSignal.timeout(1500) });
  } catch (failure) {
    if (failure instanceof Error) return 'Electron is not installed and its download cannot be reached';
    throw failure;
  }
  process.stdout.write('Fetching Electron (about 110 MB, once)…\n');
  const beat = setInterval(() => process.stdout.write('.'), 2000);
  const { promise, resolve } = Promise.withResolvers<string | null>();
  const installer = spawn(process.execPath, [join(electronFolder, 'install.js')], { cwd: root, stdio: 'ignore' });
  const limit = setTimeout(() => installer.kill('SIGKILL'), downloadLimit);
  installer.once('error', (failure) => resolve(`Electron’s download could not start (${failure.message})`));
  installer.once('exit', (status) => resolve(status === 0 ? null : 'Electron could not be downloaded'));
  const failure = await promise;
  clearInterval(beat);
  clearTimeout(limit);
  process.stdout.write('\n');
  if (failure === null) rmSync(failureMark, { force: true });
  return failure;
}
