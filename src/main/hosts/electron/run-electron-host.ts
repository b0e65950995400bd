import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, session, shell } from 'electron';
import { StoaFailure } from '../../../shared/model/index.ts';
import { electronProfile } from '../electron-profile.ts';
import { type LaunchOptions, parseLaunchOptions } from '../launch-options.ts';
import { type Core, openCore } from '../open-core.ts';
import { version } from '../version.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { installApplicationMenu } from './application-menu.ts';
import { mayQuit } from './ask-before-quit.ts';
import { attachIpc } from './ipc-transport.ts';
import { openKeychainVault } from './keychain-vault.ts';
import { denyPermissions, openMainWindow } from './main-window.ts';
import { openNotifier } from './notifier.ts';
import { openPreferencesFile } from './preferences-file.ts';
import { spawnSimulator } from './simulator-child.ts';
import { setSpellCheck } from './spell-check.ts';
import { mayOpenOutside } from './window-address.ts';

/**
 * The core in Electron's main process, one window over IPC. `output` is the folder of the built entries (`out/main`).
 * Not to be awaited by the entry: Electron holds its ready event back until the entry has been evaluated.
 */
export function runElectronHost(output: string): void {
  const parsed = parseLaunchOptions(commandLine());
  registerAppScheme();
  if (!parsed.ok) {
    process.stderr.write(`${parsed.message}\n`);
    app.exit(2);
    return;
  }
  // Chromium's own files stay apart from Stoa's, and two copies on one directory find each other.
  app.setPath('userData', electronProfile(parsed.options.dataDirectory));
  if (app.requestSingleInstanceLock()) run(parsed.options, output).catch(crash);
  else app.exit(0);
}

async function run(options: LaunchOptions, output: string): Promise<void> {
  await app.whenReady();
  const opened = await open(options, output, () => focusOrShow(show));
  if (opened === null) return app.exit(2);
  const core: Core = opened;
  installApplicationMenu(process.platform);
  denyPermissions();
  setSpellCheck(session.defaultSession, core.preferences, process.platform);
  serveApp(join(output, '../renderer'), core.pictures, core.keepPicture);

  let detach: () => void = () => undefined;
  const show = () => {
    const window = openMainWindow(core, {
      preload: join(output, '../preload/index.cjs'),
      icon: join(output, '../renderer/window-icon.png'),
    });
    detach = attachIpc(window.webContents, core);
    window.once('closed', () => detach());
  };
  show();
  core.start();

  app.on('second-instance', () => focusOrShow(show));
  app.on('activate', () => focusOrShow(show));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  let leaving = false;
  let closed = false;
  async function leave(): Promise<void> {
    if (!(await mayQuit(core.unsent()))) {
      leaving = false;
      // Closing the last window is one way to quit; staying needs one.
      focusOrShow(show);
      return;
    }
    await core.close().finally(() => {
      closed = true;
      app.quit();
    });
  }
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    if (leaving) return;
    leaving = true;
    void leave();
  });
}

function open(options: LaunchOptions, output: string, focus: () => void): Promise<Core | null> {
  return openCore({
    host: 'electron',
    version,
    options,
    opener: {
      async open(url) {
        if (mayOpenOutside(url)) await shell.openExternal(url);
      },
    },
    openNotifier: (publish) => openNotifier(publish, focus),
    async openFolder(path) {
      const failure = await shell.openPath(path);
      if (failure === '') return;
      throw new StoaFailure({
        code: 'storage',
        message: `The system did not open the folder (${failure}).`,
        next: `Open it yourself: ${path}`,
      });
    },
    async forgetProfile() {
      await session.defaultSession.clearData();
      // The folder itself is in use until the end.
      app.once('quit', () => rmSync(electronProfile(options.dataDirectory), { recursive: true, force: true }));
    },
    openKeychain: () => openKeychainVault(options.dataDirectory, process.platform),
    openPreferences: openPreferencesFile,
    spawnSimulator: (args) => spawnSimulator(join(output, 'simulator.js'), args),
    returnTo: () => null,
  }).catch((failure: unknown) => {
    if (!(failure instanceof StoaFailure)) throw failure;
    dialog.showErrorBox('Stoa cannot open its data directory', `${failure.error.message}\n\n${failure.error.next}`);
    process.stderr.write(`${failure.error.message} ${failure.error.next}\n`);
    return null;
  });
}

/** A fault while starting is shown instead of leaving a process without a window. */
function crash(failure: unknown): void {
  dialog.showErrorBox('Stoa could not start', failure instanceof Error ? failure.message : String(failure));
  app.exit(1);
}

function focusOrShow(show: () => void): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) {
    show();
    return;
  }
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** From a clone, Electron's own arguments end with the app's folder; packaged, there is none. */
function commandLine(): string[] {
  return process.argv.slice(app.isPackaged ? 1 : 2);
}
