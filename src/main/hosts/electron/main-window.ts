import { BrowserWindow, screen, session, shell } from 'electron';
import { z } from 'zod';
import { StoaFailure } from '../../../shared/model/index.ts';
import type { Core } from '../open-core.ts';
import { attachContextMenu } from './context-menu.ts';
import { appAddress, isOwnAddress, mayOpenOutside } from './window-address.ts';

const bounds = z.object({ x: z.number(), y: z.number(), width: z.number().min(400), height: z.number().min(300) });

/** Opens the one window, locked to Stoa's own page, where it stood the last time. */
export function openMainWindow(
  { preferences, log }: Pick<Core, 'preferences' | 'log'>,
  paths: { readonly preload: string; readonly icon: string },
): BrowserWindow {
  const kept = z.object({ window: bounds }).safeParse(preferences.read());
  const window = new BrowserWindow({
    ...(kept.success ? onScreen(kept.data.window) : { width: 1440, height: 900 }),
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Stoa',
    backgroundColor: '#f6f4f0',
    // Elsewhere the window takes the icon of the program's file.
    ...(process.platform === 'linux' ? { icon: paths.icon } : {}),
    webPreferences: {
      preload: paths.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: true,
    },
  });
  lockNavigation(window);
  attachContextMenu(window.webContents, preferences);
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    try {
      preferences.write({ window: window.getNormalBounds() });
    } catch (failure) {
      if (!(failure instanceof StoaFailure)) throw failure;
      log.warn('where the window stood could not be kept', { why: failure.error.message });
    }
  });
  void window.loadURL(appAddress);
  return window;
}

/** Denies every permission a page could ask for; Stoa needs none but writing to the clipboard. */
export function denyPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(permission === 'clipboard-sanitized-write'),
  );
  session.defaultSession.setPermissionCheckHandler(
    (_contents, permission) => permission === 'clipboard-sanitized-write',
  );
}

/** The window never leaves its page; outbound links open in the system's browser when they are on the allow-list. */
function lockNavigation(window: BrowserWindow): void {
  window.webContents.setWindowOpenHandler(({ url }) => {
    if (mayOpenOutside(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
  window.webContents.on('will-navigate', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  window.webContents.on('will-attach-webview', (event) => event.preventDefault());
}

/** A window remembered on a screen that is no longer there comes back on the main one. */
function onScreen(wanted: z.infer<typeof bounds>) {
  const area = screen.getDisplayMatching(wanted).workArea;
  const visible =
    wanted.x < area.x + area.width - 40 &&
    wanted.x + wanted.width > area.x + 40 &&
    wanted.y >= area.y - 8 &&
    wanted.y < area.y + area.height - 40;
  return visible ? wanted : { width: Math.min(wanted.width, area.width), height: Math.min(wanted.height, area.height) };
}
